import { membersField } from '../../shared/fields';
import type { Field, Operation } from '../../shared/operation';

const DAYS: Field[] = [
	{
		displayName: 'First Day',
		name: 'firstDay',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'The first day to count, from yesterday back to 180 days ago',
		send: 'body.day_begin_time',
		as: 'dayStart',
	},
	{
		displayName: 'Last Day',
		name: 'lastDay',
		type: 'dateTime',
		default: '',
		description:
			'The last day to count, at most 30 days after the first and not after yesterday. Without it the first day alone is counted.',
		send: 'body.day_end_time',
		as: 'dayStart',
	},
];

const OWNERS = membersField({
	displayName: 'Owners',
	name: 'owners',
	required: true,
	send: 'body.owner_filter.userid_list',
	limits: { items: 100 },
	description:
		'User IDs (账号) of the group owners (群主) whose groups to count, separated by commas or as a list, 100 at most',
});

export const GROUP_STATISTICS: Operation[] = [
	{
		value: 'getStatisticsByDay',
		name: 'Get Statistics by Day',
		action: 'Get statistics of customer groups by day',
		description:
			'Read for each day how many groups, members and messages there were in the customer groups of some owners together',
		doc: 92133,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/statistic_group_by_day' },
		fields: [...DAYS, OWNERS],
		output: { items: 'items' },
	},
	{
		value: 'getStatisticsByOwner',
		name: 'Get Statistics by Owner',
		action: 'Get statistics of customer groups by owner',
		description:
			'Read for each owner how many groups, members and messages there were in the customer groups over some days',
		doc: 92133,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/statistic' },
		fields: [...DAYS, OWNERS],
		additionalFields: [
			{
				displayName: 'Ascending',
				name: 'ascending',
				type: 'boolean',
				default: true,
				description: 'Whether the owner with the smallest number comes first, not last',
				send: 'body.order_asc',
				as: 'flag',
			},
			{
				displayName: 'Sort By',
				name: 'sortBy',
				type: 'options',
				options: [
					{ name: 'All Groups', value: 2 },
					{ name: 'All Group Members', value: 4 },
					{ name: 'New Group Members', value: 3 },
					{ name: 'New Groups', value: 1 },
				],
				default: 1,
				description: 'The number by which owners are sorted',
				send: 'body.order_by',
			},
		],
		pages: {
			offset: { send: 'body.offset' },
			total: 'total',
			limit: { send: 'body.limit', max: 1000 },
			items: 'items',
		},
		output: { items: 'items' },
	},
];
