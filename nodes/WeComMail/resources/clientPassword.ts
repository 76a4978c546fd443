import { clientPasswordField, publicMailboxField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

export const PASSWORD_REMARK: Field = {
	displayName: 'Remark',
	name: 'remark',
	type: 'string',
	default: '',
	placeholder: 'Office PC',
	description:
		'What the client password is for, 128 bytes at most (a Chinese character takes 3). Without it WeCom writes 办公PC.',
	send: 'body.auth_code_info.remark',
	limits: { bytes: 128 },
};

/** The answer holds a password: WeCom shows it this once. */
export const NEW_PASSWORD = {
	constants: { 'body.create_auth_code': 1 },
	output: { sensitive: ['auth_code'] },
};

export const clientPassword = defineResource({
	value: 'clientPassword',
	name: 'Client Password',
	description: 'Passwords with which mail clients open a public mailbox (客户端专用密码)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create client password of a public mailbox',
			description:
				'Make a password for a mail client. It is answered this once as auth_code, so keep it; a public mailbox has 10 made this way at most.',
			doc: 98000,
			request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/update' },
			fields: [publicMailboxField()],
			additionalFields: [PASSWORD_REMARK],
			...NEW_PASSWORD,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete client password of a public mailbox',
			description: 'Remove a password for good: the mail clients that use it are locked out',
			doc: 100184,
			request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/delete_auth_code' },
			fields: [publicMailboxField(), clientPasswordField()],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many client passwords of a public mailbox',
			description:
				'List the passwords with ID, remark, when made and when last used (0 for never). The passwords themselves are not shown.',
			doc: 100183,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/exmail/publicmail/get_auth_code_list' },
			fields: [publicMailboxField()],
			output: { items: 'auth_code_list' },
		},
	],
});
