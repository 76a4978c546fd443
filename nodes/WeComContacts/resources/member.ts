import { departmentsField, memberField, membersField, tagsField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { clearable, defineResource, schemaLike } from '../../shared/operation';
import { unsent } from '../../shared/operation/rows';
import { memberDetails } from './memberFields';
import { memberReads } from './memberReads';
import { CREATE_MEMBER_CALL, upsertMember } from './upsertMember';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name that others see, 1 to 64 characters',
	send: 'body.name',
	limits: { chars: 64 },
};

const MEMBER_CLEARING =
	'WeCom says of Position and Company Email Aliases that they can be empty, and nothing of the others here. Alias, Email and Telephone must not be empty.';

const SEND_INVITATION: Field = {
	displayName: 'Send Invitation',
	name: 'toInvite',
	type: 'boolean',
	default: true,
	description: 'Whether WeCom invites the member to join, by email or text message',
	send: 'body.to_invite',
};

const INVITE_NEW_MEMBER: Field = {
	...SEND_INVITATION,
	description:
		'Whether WeCom invites the member to join, by email or text message, if it is a new one',
};

export const member = defineResource({
	value: 'member',
	name: 'Member',
	description: 'A person of the directory (成员)',
	operations: [
		...memberReads,
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
			additionalFields: [...memberDetails(), SEND_INVITATION],
		},
		{
			value: 'upsert',
			name: 'Create or Update',
			action: 'Create or update member',
			description: 'Create a new record, or update the current one if it already exists (upsert)',
			doc: 90197,
			request: { method: 'POST', path: '/cgi-bin/user/update' },
			fields: [
				{
					displayName: 'User ID',
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'zhangsan',
					description:
						'The account (账号) of the member: 1 to 64 letters, digits and the signs _ - @ . in any case.',
					send: 'body.userid',
					limits: { bytes: 64 },
				},
				{ ...NAME, required: true },
			],
			additionalFields: [...memberDetails(), ...unsent([INVITE_NEW_MEMBER])],
			output: { schema: schemaLike({ userid: 'zhangsan', created: true }) },
			alsoCalls: [CREATE_MEMBER_CALL],
			run: async (run) => await upsertMember(run, INVITE_NEW_MEMBER),
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
			value: 'invite',
			name: 'Invite',
			action: 'Invite members to join',
			description:
				'Ask members who have not joined to use WeCom. They hear of it once a day, for three days at most; whom WeCom does not find comes back.',
			doc: 90975,
			request: { method: 'POST', path: '/cgi-bin/batch/invite' },
			fields: [
				membersField({
					name: 'members',
					send: 'body.user',
					limits: { items: 1000 },
					split: true,
					description:
						'User IDs (账号), separated by commas or as a list; over 1,000 go out in several calls',
				}),
				departmentsField({
					name: 'departments',
					send: 'body.party',
					limits: { items: 100 },
					split: true,
					description:
						'Department IDs (部门), separated by commas or as a list; over 100 go out in several calls',
				}),
				tagsField({
					name: 'tags',
					send: 'body.tag',
					limits: { items: 100 },
					split: true,
					description:
						'Tag IDs (标签), separated by commas or as a list; over 100 go out in several calls',
				}),
			],
			anyOf: ['members', 'departments', 'tags'],
		},
		{
			value: 'passVerification',
			name: 'Pass Verification',
			action: 'Let a member pass the second verification',
			description:
				"Let a member in who joined for the first time and passed the check on the company's own page (二次验证). Needs the secret of Contacts Sync.",
			doc: 90203,
			request: { method: 'GET', path: '/cgi-bin/user/authsucc' },
			fields: [memberField({ name: 'userId', required: true, send: 'query.userid' })],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update member',
			description: 'Change a member; what is not given stays as it is',
			doc: 90197,
			request: { method: 'POST', path: '/cgi-bin/user/update' },
			fields: [memberField({ name: 'userId', required: true, send: 'body.userid' })],
			updateFields: clearable(
				[
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
						cleared: [],
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
				MEMBER_CLEARING,
			),
		},
	],
});
