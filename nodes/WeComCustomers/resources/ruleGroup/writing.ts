import type { IDataObject } from 'n8n-workflow';
import { isObjectEmpty } from 'n8n-workflow';

import { membersField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { results } from '../../../shared/operation/output';
import { rangeFields, rangeOf } from './range';

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'Sales East',
	description: 'What admins see in the list of rule groups',
	send: 'body.strategy_name',
};

export const ADMINS: Field = membersField({
	displayName: 'Admins',
	name: 'admins',
	send: 'body.admin_list',
	limits: { items: 20 },
	description:
		'User IDs (账号) of the members in charge (负责人), separated by commas or as a list, 20 at most and no super admin',
});

export const FIRST_RANGE = rangeFields(
	'whom the rule group is for',
	['members', 'departments'],
	['Members', 'Departments'],
);

export const ADDED = rangeFields(
	'whom the rule group is to be for too',
	['addMembers', 'addDepartments'],
	['Add Members', 'Add Departments'],
);

export const REMOVED = rangeFields(
	'whom the rule group is no longer to be for',
	['removeMembers', 'removeDepartments'],
	['Remove Members', 'Remove Departments'],
);

export const GET_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/customer_strategy/get',
	doc: 94883,
} as const;

export async function createRuleGroup(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const body = { ...payload.body, range: rangeOf(run, FIRST_RANGE, run.values) };
	return results(run.settings.operation, await run.send({ ...payload, body }));
}

export async function updateRuleGroup(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const given = (run.values.updateFields ?? {}) as IDataObject;
	const add = rangeOf(run, ADDED, given);
	const remove = rangeOf(run, REMOVED, given);
	const privilege = await wholePermissions(run, payload.body);
	const body = {
		...payload.body,
		...(privilege && { privilege }),
		...(add && { range_add: add }),
		...(remove && { range_del: remove }),
	};
	return results(run.settings.operation, await run.send({ ...payload, body }));
}

/** WeCom writes permissions as a whole: those that were not given are read first. */
async function wholePermissions(
	run: OperationRun,
	{ privilege, strategy_id: id }: IDataObject,
): Promise<IDataObject | undefined> {
	const given = (privilege ?? {}) as IDataObject;
	if (isObjectEmpty(given)) return undefined;
	const { strategy } = await run.call({ ...GET_CALL, body: { strategy_id: id }, repeatable: true });
	const { privilege: before } = (strategy ?? {}) as IDataObject;
	return { ...(before as IDataObject | undefined), ...given };
}
