import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ADMINISTRATOR, DOWNLOAD_ONLY, peopleField, PREVIEW_ONLY } from '../people';
import { SPACE } from '../place/fields';
import { sendWithIds } from '../place/ids';
import { SETTINGS } from './settings';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'Monthly Reports',
	description: 'What the space is called in the drive',
	send: 'body.space_name',
};

export const space = defineResource({
	value: 'space',
	name: 'Space',
	description: 'Shared spaces of the drive and who may enter them (空间)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create drive space',
			description:
				'Add a shared space, which belongs to the app; keep the spaceid it answers, since WeCom has no list of spaces',
			doc: 93655,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_create' },
			constants: { 'body.space_sub_type': 0 },
			fields: [NAME],
			additionalFields: [
				peopleField({
					description: 'Who may enter the space besides the app that makes it',
					member: [DOWNLOAD_ONLY, PREVIEW_ONLY, ADMINISTRATOR],
					department: [DOWNLOAD_ONLY, PREVIEW_ONLY],
				}),
			],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get drive space with its settings',
			description: 'Read the name, the members and the security settings of a space',
			doc: 97878,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/new_space_info' },
			fields: [SPACE],
			output: { unwrap: 'space_info' },
			run: sendWithIds,
		},
		{
			value: 'getMembers',
			name: 'Get Members',
			action: 'Get members of a drive space',
			description:
				'Read the name of a space, its members and departments with their permissions, and who has left it although their department may enter',
			doc: 97858,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_info' },
			fields: [SPACE],
			output: { unwrap: 'space_info' },
			run: sendWithIds,
		},
		{
			value: 'rename',
			name: 'Rename',
			action: 'Rename drive space',
			description: 'Give a space another name',
			doc: 97856,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_rename' },
			fields: [SPACE, { ...NAME, displayName: 'New Name' }],
			run: sendWithIds,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete drive space with all its files',
			description: 'Dissolve a space with everything in it (解散空间); this cannot be undone',
			doc: 97857,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_dismiss' },
			fields: [SPACE],
			output: { deleted: true },
			run: sendWithIds,
		},
		{
			value: 'addMembers',
			name: 'Add Members',
			action: 'Add members or departments to a drive space',
			description: 'Let members and departments into a space, or change what they may do there',
			doc: 93656,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_acl_add' },
			fields: [
				SPACE,
				peopleField({
					description: 'Whom to let in, with what they may do',
					required: true,
					member: [DOWNLOAD_ONLY, ADMINISTRATOR],
					department: [DOWNLOAD_ONLY],
				}),
			],
			run: sendWithIds,
		},
		{
			value: 'removeMembers',
			name: 'Remove Members',
			action: 'Remove members or departments from a drive space',
			description: 'Take members and departments out of a space',
			doc: 97875,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_acl_del' },
			fields: [SPACE, peopleField({ description: 'Whom to take out', required: true })],
			run: sendWithIds,
		},
		{
			value: 'updateSettings',
			name: 'Update Settings',
			action: 'Update security settings of a drive space',
			description:
				'Change what is allowed in a space that this app created (安全设置); what is left out stays as it is',
			doc: 97876,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_setting' },
			fields: [SPACE],
			updateFields: SETTINGS,
			run: sendWithIds,
		},
		{
			value: 'getInvitationLink',
			name: 'Get Invitation Link',
			action: 'Get invitation link of a drive space',
			description: 'Get the address by which colleagues join a space (邀请链接)',
			doc: 97877,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/space_share' },
			fields: [SPACE],
			run: sendWithIds,
		},
	],
});
