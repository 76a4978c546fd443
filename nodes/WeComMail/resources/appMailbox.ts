import { MAIL_ADDRESS } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

export const appMailbox = defineResource({
	value: 'appMailbox',
	name: 'App Mailbox',
	description: 'The address from which the app sends, and to which people reply (应用邮箱)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get mailbox address of the app',
			description: 'Read the address that stands as the sender, and the aliases that receive too',
			doc: 97991,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/exmail/app/get_email_alias' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Change mailbox address of the app',
			description: 'Give the app another address; the former one stays as an alias that receives',
			doc: 97373,
			request: { method: 'POST', path: '/cgi-bin/exmail/app/update_email_alias' },
			fields: [
				{
					displayName: 'Address',
					name: 'address',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'notices@example.com',
					description: 'The new address (应用邮箱账号), in a domain of the company',
					send: 'body.new_email',
					limits: { pattern: MAIL_ADDRESS },
				},
			],
		},
	],
});
