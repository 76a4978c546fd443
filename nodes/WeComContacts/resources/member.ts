import { membersField, memberField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { LIST_FIELDS, listMembers, WALK_CALL } from './listMembers';
import { memberDetails } from './memberFields';

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

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name that others see, 1 to 64 characters',
	send: 'body.name',
	limits: { chars: 64 },
};

export const member = defineResource({
	value: 'member',
	name: 'Member',
	description: 'A person of the directory (成员)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create member',
			description: 'Add a member to the directory',
			doc: 90195,
			request: { method: 'POST', path: '/cgi-bin/user/create' },
			fields: [
				{
					displayName: 'User ID',
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'zhangsan',
					description:
						'The account (账号) of the new member: 1 to 64 letters, digits and the signs _ - @ . It cannot be taken twice, whatever its case.',
					send: 'body.userid',
					limits: { bytes: 64 },
				},
				{ ...NAME, required: true },
			],
			additionalFields: [
				...memberDetails(),
				{
					displayName: 'Send Invitation',
					name: 'toInvite',
					type: 'boolean',
					default: true,
					description: 'Whether WeCom invites the member to join, by email or text message',
					send: 'body.to_invite',
				},
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete member',
			description: 'Remove a member, and the mailbox with it, for good',
			doc: 90198,
			request: { method: 'GET', path: '/cgi-bin/user/delete' },
			fields: [memberField({ name: 'userId', required: true, send: 'query.userid' })],
			output: { deleted: true },
		},
		{
			value: 'deleteMany',
			name: 'Delete Many',
			action: 'Delete many members',
			description: 'Remove several members at once, for good',
			doc: 90199,
			request: { method: 'POST', path: '/cgi-bin/user/batchdelete' },
			fields: [
				membersField({
					name: 'userIds',
					required: true,
					send: 'body.useridlist',
					limits: { items: 200 },
					split: true,
					description:
						'User IDs (账号), separated by commas or as a list. Over 200 go out in several calls. One that does not exist fails its whole call.',
				}),
			],
			output: { deleted: true },
		},
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
			value: 'update',
			name: 'Update',
			action: 'Update member',
			description: 'Change a member; what is not given stays as it is',
			doc: 90197,
			request: { method: 'POST', path: '/cgi-bin/user/update' },
			fields: [memberField({ name: 'userId', required: true, send: 'body.userid' })],
			updateFields: [
				...memberDetails(),
				{
					displayName: 'Company Email Aliases',
					name: 'bizMailAliases',
					type: 'string',
					default: '',
					placeholder: 'a@company.com, b@company.com',
					description:
						'Further addresses in the company mail, 5 at most, separated by commas or as a list. They replace those that are there.',
					send: 'body.biz_mail_alias.item',
					as: 'texts',
					limits: { items: 5, each: { bytes: 63, minBytes: 6 } },
				},
				NAME,
				{
					displayName: 'New User ID',
					name: 'newUserId',
					type: 'string',
					default: '',
					description:
						'Another user ID for the member; only an ID that WeCom made up can be changed, and once',
					send: 'body.new_userid',
					limits: { bytes: 64 },
				},
			],
		},
	],
});
