import type { Operation } from '../../../shared/operation';

export const GET_STATISTICS: Operation = {
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get how many messages apps sent',
	description: 'Count for each app how many people got its messages on a day, an item an app',
	doc: 92369,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/message/get_statistics' },
	fields: [
		{
			displayName: 'Day',
			name: 'day',
			type: 'options',
			options: [
				{ name: 'Today', value: 0 },
				{ name: 'Yesterday', value: 1 },
			],
			default: 0,
			description: 'Which day to count',
			send: 'body.time_type',
		},
	],
	output: { items: 'statistics' },
};
