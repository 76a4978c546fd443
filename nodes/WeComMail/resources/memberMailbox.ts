import { memberField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { getSettings, NEW_SETTINGS, SETTINGS_SCHEMA, SIMPLE, TYPES } from './settings';
import { switched } from './switched';

const MEMBER = memberField({ name: 'userId', required: true, send: 'body.userid' });

export const memberMailbox = defineResource({
	value: 'memberMailbox',
	name: 'Member Mailbox',
	description: 'The company mailbox of a member (成员邮箱)',
	operations: [
		{
			...switched('off', MEMBER),
			value: 'disable',
			name: 'Disable',
			action: 'Disable mailbox of a member',
			description:
				'Close the mailbox of a member until it is enabled again; not of the super administrator or of who created the company',
		},
		{
			...switched('on', MEMBER),
			value: 'enable',
			name: 'Enable',
			action: 'Enable mailbox of a member',
			description: 'Open the mailbox of a member again that was disabled',
		},
		{
			value: 'getSettings',
			name: 'Get Settings',
			action: 'Get mailbox settings of a member',
			description: 'Read whether a member may use mail clients, and has to log in securely',
			doc: 95513,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/exmail/useroption/get' },
			fields: [
				MEMBER,
				{
					displayName: 'Settings',
					name: 'settings',
					type: 'multiOptions',
					options: TYPES,
					required: true,
					default: [1, 2, 3, 4],
					description: 'Which settings to read',
					send: 'body.type',
				},
			],
			output: { simple: SIMPLE, schema: SETTINGS_SCHEMA },
			run: getSettings,
		},
		{
			value: 'getUnreadCount',
			name: 'Get Unread Count',
			action: 'Get number of unread mails of a member',
			description: 'Read how many mails in the mailbox of a member are unread',
			doc: 95514,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/exmail/mail/get_newcount' },
			fields: [MEMBER],
		},
		{
			value: 'updateSettings',
			name: 'Update Settings',
			action: 'Update mailbox settings of a member',
			description: 'Allow or forbid mail clients for a member; or make secure login compulsory',
			doc: 98008,
			request: { method: 'POST', path: '/cgi-bin/exmail/useroption/update' },
			fields: [MEMBER, NEW_SETTINGS],
		},
	],
});
