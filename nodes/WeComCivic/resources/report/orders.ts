import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';

const URGENCY = { urge_type: { 1: 'Normal', 2: 'Important', 3: 'Urgent' } };

const STEPS = {
	process_type: {
		1: 'Created',
		2: 'Accepted',
		3: 'Assigned',
		4: 'Passed on',
		5: 'Settled',
		6: 'Refused',
		7: 'In progress',
	},
	status: { 0: 'In progress', 1: 'Done' },
};

/** A report with the names of what WeCom tells in numbers, its steps too. */
function named({ process_list: steps, ...order }: IDataObject): IDataObject {
	return {
		...withNames(order, URGENCY),
		...(Array.isArray(steps) && {
			process_list: (steps as IDataObject[]).map((step) => withNames(step, STEPS)),
		}),
	};
}

export async function listOrders(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return (await run.sendPages(payload)).map(named);
}

export async function getOrder(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { order_info: order } = await run.send(payload);
	return named((order ?? {}) as IDataObject);
}
