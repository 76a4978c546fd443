import { memberField } from '../../../shared/fields';
import type { Operation } from '../../../shared/operation';
import { STATUSES } from './fields';
import { INFO, listMeetings, listStarts, SUMMARY } from './read';

export const LISTS: Operation[] = [
	{
		value: 'getAll',
		name: 'Get Many',
		action: 'Get many meetings of a member',
		description: 'List the meetings of a member that this app booked',
		doc: 99050,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/get_user_meetingid' },
		fields: [
			memberField({ name: 'userId', required: true, send: 'body.userid' }),
			{
				displayName: 'With Details',
				name: 'withDetails',
				type: 'boolean',
				default: true,
				description:
					'Whether each item holds the whole meeting, which takes one more call each, or its ID only',
			},
		],
		filters: [
			{
				displayName: 'From',
				name: 'from',
				type: 'dateTime',
				default: '',
				description:
					'The begin of the time span. Without it, 180 days before To; without both, WeCom decides.',
				send: 'body.begin_time',
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				options: STATUSES,
				default: 1,
				description: 'Only meetings of this status; for that each one is read, With Details or not',
			},
			{
				displayName: 'To',
				name: 'to',
				type: 'dateTime',
				default: '',
				description:
					'The end of the time span, of any length: one of over 180 days is read in parts. Without it, 180 days after From.',
				send: 'body.end_time',
			},
		],
		pages: {
			cursor: { send: 'body.cursor', next: 'next_cursor' },
			limit: { send: 'body.limit', max: 100 },
			items: 'meetingid_list',
		},
		output: { itemKey: 'meetingid', simple: SUMMARY },
		alsoCalls: [{ ...INFO, sends: { 'body.meetingid': 'withDetails' } }],
		run: listMeetings,
	},
	{
		value: 'getStarts',
		name: 'Get Starts',
		action: 'Get starts of meetings by members',
		description:
			'List who started meetings and when, newest first, or who could not because the company had too many (会议发起记录)',
		doc: 99651,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/statistics/get_start_list' },
		fields: [
			{
				displayName: 'Outcome',
				name: 'outcome',
				type: 'options',
				options: [
					{
						name: 'Failed',
						value: 2,
						description: 'The company had as many meetings at once as it may',
					},
					{ name: 'Started', value: 1 },
				],
				required: true,
				default: 1,
				description: 'Which starts are listed',
				send: 'body.type',
			},
			{
				displayName: 'From',
				name: 'from',
				type: 'dateTime',
				required: true,
				default: '',
				description: 'The begin of the time span',
				send: 'body.begin_time',
			},
			{
				displayName: 'To',
				name: 'to',
				type: 'dateTime',
				required: true,
				default: '',
				description:
					'The end of the time span, of any length: one of over 30 days is read in parts',
				send: 'body.end_time',
			},
		],
		pages: {
			cursor: { send: 'body.cursor', next: 'next_cursor' },
			limit: { send: 'body.limit', max: 1000 },
			items: 'meeting_list',
		},
		run: listStarts,
	},
];
