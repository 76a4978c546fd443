import { defineResource } from '../../shared/operation';
import { attachmentList, messageText } from './attachments';

export const welcomeMessage = defineResource({
	value: 'welcomeMessage',
	name: 'Welcome Message',
	description: 'What a new customer is greeted with (欢迎语)',
	operations: [
		{
			value: 'send',
			name: 'Send',
			action: 'Send welcome message to a new customer',
			description:
				'Greet a new customer in the name of the member, once and within 20 seconds of the event of WeCom Trigger that tells of the customer (add_external_contact). That event has no welcome code where the admin console has a welcome message for the member.',
			doc: 92137,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/send_welcome_msg' },
			fields: [
				{
					displayName: 'Welcome Code',
					name: 'welcomeCode',
					type: 'string',
					required: true,
					default: '',
					placeholder: '={{ $json.WelcomeCode }}',
					description:
						'The WelcomeCode of the event; it is good for one message and for 20 seconds',
					send: 'body.welcome_code',
				},
				messageText(4000),
				attachmentList(),
			],
			anyOf: ['text', 'attachments'],
		},
	],
});
