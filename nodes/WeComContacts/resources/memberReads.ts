import { memberField } from '../../shared/fields';
import type { Operation } from '../../shared/operation';
import { LIST_FIELDS, listMembers, WALK_CALL } from './listMembers';

const SIMPLE = [
	'userid',
	'name',
	'department',
	'main_department',
	'position',
	'mobile',
	'email',
	'biz_mail',
	'status',
] as const;

export const memberReads: Operation[] = [
	{
		value: 'get',
		name: 'Get',
		action: 'Get member',
		description: 'Read one member of the directory',
		doc: 90196,
		reads: true,
		request: { method: 'GET', path: '/cgi-bin/user/get' },
		fields: [memberField({ name: 'userId', required: true, send: 'query.userid' })],
	},
	{
		value: 'getActiveCount',
		name: 'Get Active Count',
		action: 'Get how many members were active on a day',
		description:
			'Count the members who used WeCom on one day (活跃成员数). Needs the secret of Contacts Sync.',
		doc: 92714,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/user/get_active_stat' },
		fields: [
			{
				displayName: 'Date',
				name: 'date',
				type: 'dateTime',
				required: true,
				default: '',
				description: 'The day to count, not more than 30 days ago',
				send: 'body.date',
				as: 'day',
			},
		],
	},
	{
		value: 'getAll',
		name: 'Get Many',
		action: 'Get many members',
		description: 'List the members of a department with their details',
		doc: 90201,
		reads: true,
		request: { method: 'GET', path: '/cgi-bin/user/list' },
		fields: LIST_FIELDS,
		output: { items: 'userlist', simple: SIMPLE },
		alsoCalls: [WALK_CALL],
		run: listMembers,
	},
	{
		value: 'getAllNames',
		name: 'Get Many Names',
		action: 'Get the names of many members',
		description: 'List the members of a department with user ID, name and departments only',
		doc: 90200,
		reads: true,
		request: { method: 'GET', path: '/cgi-bin/user/simplelist' },
		fields: LIST_FIELDS,
		output: { items: 'userlist' },
		alsoCalls: [WALK_CALL],
		run: listMembers,
	},
	{
		value: 'getAllIds',
		name: 'Get Many IDs',
		action: 'Get the user ids of many members',
		description:
			'List the user ID of every member of the company with a department, an item for each department a member is in. Needs the secret of Contacts Sync.',
		doc: 96067,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/user/list_id' },
		pages: {
			cursor: { send: 'body.cursor', next: 'next_cursor' },
			limit: { send: 'body.limit', max: 10_000 },
			items: 'dept_user',
		},
		output: { items: 'dept_user' },
	},
	{
		value: 'getIdByEmail',
		name: 'Get ID by Email',
		action: 'Get the user ID of a member by email',
		description: 'Find the user ID that belongs to an email address',
		doc: 95895,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/user/get_userid_by_email' },
		fields: [
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				required: true,
				default: '',
				placeholder: 'name@email.com',
				description:
					'The address to look up. Too many unknown ones (over a fifth of the number of members) close this call for a day.',
				send: 'body.email',
			},
		],
		additionalFields: [
			{
				displayName: 'Email Type',
				name: 'emailType',
				type: 'options',
				options: [
					{ name: 'Company Email', value: 1 },
					{ name: 'Personal Email', value: 2 },
				],
				default: 1,
				description: 'Which of the two addresses of a member is meant',
				send: 'body.email_type',
			},
		],
	},
	{
		value: 'getIdByMobile',
		name: 'Get ID by Mobile',
		action: 'Get the user ID of a member by mobile number',
		description: 'Find the user ID that belongs to a mobile number',
		doc: 95402,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/user/getuserid' },
		fields: [
			{
				displayName: 'Mobile',
				name: 'mobile',
				type: 'string',
				required: true,
				default: '',
				placeholder: '13800000000',
				description:
					'The number to look up, 5 to 32 bytes. Too many unknown ones (over a fifth of the number of members) close this call for a day.',
				send: 'body.mobile',
				limits: { bytes: 32, minBytes: 5 },
			},
		],
	},
	{
		value: 'getJoinQrCode',
		name: 'Get Join QR Code',
		action: 'Get the QR code for joining the company',
		description:
			'Get the address of a QR code with which people join the company; it holds for seven days. Needs the secret of Contacts Sync.',
		doc: 91714,
		reads: true,
		request: { method: 'GET', path: '/cgi-bin/corp/get_join_qrcode' },
		additionalFields: [
			{
				displayName: 'Size',
				name: 'sizeType',
				type: 'options',
				options: [
					{ name: '171 × 171 Pixels', value: 1 },
					{ name: '399 × 399 Pixels', value: 2 },
					{ name: '741 × 741 Pixels', value: 3 },
					{ name: '2052 × 2052 Pixels', value: 4 },
				],
				default: 2,
				description: 'How large the picture is',
				send: 'query.size_type',
			},
		],
	},
];
