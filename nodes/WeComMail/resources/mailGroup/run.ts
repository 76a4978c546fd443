import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { foundOrAll } from '../search';
import { CHOSEN } from './fields';

export const DETAIL = { path: '/cgi-bin/exmail/group/get', doc: 97997 } as const;

const SENDERS = ['allow_emaillist', 'allow_departmentlist', 'allow_taglist'];

export async function listGroups(run: OperationRun): Promise<IDataObject[]> {
	const found = await foundOrAll(run, 'groupid', 'groups');
	if (run.values.withDetails !== true) return found;
	return await run.forEach(found, async ({ groupid }) => {
		return await run.call({ method: 'GET', ...DETAIL, query: { groupid } });
	});
}

export async function updateGroup(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	checkSenders(run, payload.body);
	await run.send(payload);
	return { success: true };
}

/** WeCom takes senders exactly where they are chosen one by one. */
function checkSenders(run: OperationRun, body: IDataObject): void {
	const { allow_type: type } = body;
	if (type === undefined) return;
	const given = SENDERS.some((name) => name in body);
	if (type === CHOSEN && !given) {
		throw run.error(
			'Chosen Members needs Sender Addresses, Sender Departments or Sender Tags',
			'Add one of these under Update Fields. Nothing was sent for this item.',
		);
	}
	if (type !== CHOSEN && given) {
		throw run.error(
			'Senders are given, but Who May Send is not Chosen Members',
			'Choose Chosen Members, or take Sender Addresses, Sender Departments and Sender Tags out of Update Fields. Nothing was sent for this item.',
		);
	}
}
