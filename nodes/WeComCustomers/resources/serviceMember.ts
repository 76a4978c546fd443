import { departmentsField, membersField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

export const serviceMember = defineResource({
	value: 'serviceMember',
	name: 'Service Member',
	description: 'A member who may serve customers (配置了客户联系功能的成员)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many service members',
			description: 'List the user IDs of the members who may serve customers and whom the app sees',
			doc: 92571,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get_follow_user_list' },
			output: { items: 'follow_user', itemKey: 'userid' },
		},
		{
			value: 'getStatistics',
			name: 'Get Statistics',
			action: 'Get statistics of service members',
			description:
				'Read day by day how members were in contact with customers: new customers, chats, messages, share of replies, time to reply. Several members and departments are counted together.',
			doc: 92132,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_user_behavior_data' },
			fields: [
				{
					displayName: 'First Day',
					name: 'firstDay',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The first day to count, within the last 180',
					send: 'body.start_time',
					as: 'dayStart',
				},
				{
					displayName: 'Last Day',
					name: 'lastDay',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The last day to count, at most 30 days after the first',
					send: 'body.end_time',
					as: 'dayStart',
				},
				membersField({
					name: 'members',
					send: 'body.userid',
					limits: { items: 100 },
					description:
						'User IDs (账号) of the members to count, separated by commas or as a list, 100 at most',
				}),
				departmentsField({
					name: 'departments',
					send: 'body.partyid',
					limits: { items: 100 },
					description:
						'IDs of departments (部门) whose members to count, numbers separated by commas or as a list, 100 at most',
				}),
			],
			anyOf: ['members', 'departments'],
			output: { items: 'behavior_data' },
		},
	],
});
