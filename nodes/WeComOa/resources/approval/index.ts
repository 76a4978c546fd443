import { defineResource } from '../../../shared/operation';
import { getApproval, SCHEMA, SIMPLE } from './answers';
import { getMany } from './getMany';
import { getManyOld } from './getOld';
import { submit } from './submit';

export const approval = defineResource({
	value: 'approval',
	name: 'Approval',
	description: 'A request that members decide on (审批)',
	operations: [
		submit,
		{
			value: 'get',
			name: 'Get',
			action: 'Get approval request',
			description: 'Read one request: its form, where it stands and who decided what',
			doc: 91983,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/getapprovaldetail' },
			fields: [
				{
					displayName: 'Approval Number',
					name: 'number',
					type: 'string',
					required: true,
					default: '',
					placeholder: '201909270001',
					description:
						'The number of the request (审批编号): Submit answers it, Get Many shows it, and the event of an approval carries it',
					send: 'body.sp_no',
				},
			],
			output: { unwrap: 'info', simple: SIMPLE, schema: SCHEMA },
			run: getApproval,
		},
		getMany,
		{
			value: 'getOfApp',
			name: 'Get of App',
			action: 'Get approval request of an own app',
			description:
				'Read where a request stands that was begun in an app of your own, not in the approval app (审批流程引擎)',
			doc: 90269,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corp/getopenapprovaldata' },
			fields: [
				{
					displayName: 'Own Number',
					name: 'ownNumber',
					type: 'string',
					required: true,
					default: '',
					placeholder: '201806010001',
					description: 'The number (thirdNo) that your app gave the request when it was begun',
					send: 'body.thirdNo',
				},
			],
			output: { unwrap: 'data' },
		},
		getManyOld,
	],
});
