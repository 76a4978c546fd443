import { departmentsField, membersField, serviceAccountField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const ACCOUNT = serviceAccountField({ send: 'body.open_kfid' });

function servicersFields(departmentsACall: number, departmentsHint: string): Field[] {
	return [
		membersField({
			name: 'members',
			send: 'body.userid_list',
			limits: { items: 100 },
			split: true,
			description:
				'User IDs (账号) of members, separated by commas or as a list; over 100 take several calls',
		}),
		departmentsField({
			name: 'departments',
			send: 'body.department_id_list',
			limits: { items: departmentsACall },
			split: true,
			description: `IDs of departments (部门) all of whose members serve, numbers separated by commas or as a list${departmentsHint}`,
		}),
	];
}

export const servicer = defineResource({
	value: 'servicer',
	name: 'Servicer',
	description: 'A member or department that serves in an account (接待人员)',
	operations: [
		{
			value: 'add',
			name: 'Add',
			action: 'Add servicers to a customer service account',
			description:
				'Let members and departments serve in an account, 2,000 members and 20 departments at most; each comes back as an item with its result',
			doc: 94646,
			request: { method: 'POST', path: '/cgi-bin/kf/servicer/add' },
			fields: [ACCOUNT, ...servicersFields(20, '; an account has 20 at most')],
			anyOf: ['members', 'departments'],
			output: { items: 'result_list' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many servicers of a customer service account',
			description:
				'List the members and departments that serve in an account; status 0 is serving, 1 not (stop_type 1: on hold)',
			doc: 94645,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/kf/servicer/list' },
			fields: [serviceAccountField({ send: 'query.open_kfid' })],
			output: { items: 'servicer_list' },
		},
		{
			value: 'remove',
			name: 'Remove',
			action: 'Remove servicers from a customer service account',
			description:
				'Let members and departments no longer serve in an account; each comes back as an item with its result',
			doc: 94647,
			request: { method: 'POST', path: '/cgi-bin/kf/servicer/del' },
			fields: [ACCOUNT, ...servicersFields(100, '; over 100 take several calls')],
			anyOf: ['members', 'departments'],
			output: { items: 'result_list' },
		},
	],
});
