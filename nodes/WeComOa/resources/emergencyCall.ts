import { memberField, membersField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

export const emergencyCall = defineResource({
	value: 'emergencyCall',
	name: 'Emergency Call',
	description: 'A phone call that reads a notice to members (紧急通知)',
	operations: [
		{
			value: 'start',
			name: 'Start',
			action: 'Start an emergency call to members',
			description:
				'Have WeCom ring members on the phone about the notice that the emergency app sent; each call costs the balance of the company',
			doc: 91627,
			request: { method: 'POST', path: '/cgi-bin/pstncc/call' },
			fields: [
				membersField({
					displayName: 'Members',
					name: 'members',
					required: true,
					send: 'body.callee_userid',
					limits: { minItems: 1 },
				}),
			],
			output: { items: 'states' },
		},
		{
			value: 'getStatus',
			name: 'Get Status',
			action: 'Get the status of an emergency call',
			description: 'Read whether a member picked up, and how long they listened',
			doc: 91628,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/pstncc/getstates' },
			fields: [
				memberField({ name: 'member', required: true, send: 'body.callee_userid' }),
				{
					displayName: 'Call ID',
					name: 'callId',
					type: 'string',
					required: true,
					default: '',
					placeholder: '6-20190510201844181887818-4d0251082406000-out',
					description:
						'The ID of the call, made in the last seven days: Emergency Call → Start shows it as callid',
					send: 'body.callid',
				},
			],
		},
	],
});
