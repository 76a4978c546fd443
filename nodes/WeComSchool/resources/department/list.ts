import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';

const TYPES = { type: { 1: 'Class', 2: 'Grade', 3: 'Stage', 4: 'Campus', 5: 'School' } };

const ROLES = {
	type: {
		1: 'Head of a Campus',
		2: 'Head of a Grade',
		3: 'Head Teacher',
		4: 'Teacher',
		5: 'Head of a Stage',
	},
};

export async function listDepartments(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { departments } = await run.send(payload);
	return ((departments ?? []) as IDataObject[]).map(named);
}

function named({ department_admins: admins, ...department }: IDataObject): IDataObject {
	return {
		...withNames(department, TYPES),
		...(Array.isArray(admins) && {
			department_admins: (admins as IDataObject[]).map((admin) => withNames(admin, ROLES)),
		}),
	};
}
