import { appField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { messageText, oneAttachment } from './attachments';

const TEMPLATE_ID: Field = {
	displayName: 'Template ID',
	name: 'templateId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'msgGCAAAXtWyujaWJHDDGi0mAAAA',
	description: 'The ID of the group welcome message, which Create answered as template_id',
	send: 'body.template_id',
};

const MESSAGE: Field[] = [
	messageText(
		3000,
		". %NICKNAME%, in capitals, becomes the customer's name; it may stand several times.",
	),
	...oneAttachment({
		place: 'body.',
		pictureUrl: true,
		description: 'What goes out as a second message; without a text, as the only one',
	}),
];

const APP = appField({
	name: 'agentId',
	send: 'body.agentid',
	description:
		'The AgentId of the app; only the apps of an old third-party suite with several apps need it',
});

export const groupWelcomeMessage = defineResource({
	value: 'groupWelcomeMessage',
	name: 'Group Welcome Message',
	description: 'What customers who join a group are greeted with (入群欢迎语素材)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create group welcome message',
			description:
				'Add a group welcome message to the 100 that a company can have. Members choose it for their groups; keep the template ID of the answer, since WeCom has no list of them.',
			doc: 92366,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/group_welcome_template/add' },
			fields: MESSAGE,
			anyOf: ['text', 'attachment'],
			additionalFields: [
				{
					displayName: 'Notify Members',
					name: 'notify',
					type: 'boolean',
					default: true,
					description: 'Whether members are told that they can use it for their customer groups',
					send: 'body.notify',
					as: 'flag',
				},
			],
			options: [APP],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete group welcome message',
			description: 'Remove a group welcome message that this app created',
			doc: 92366,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/group_welcome_template/del' },
			fields: [TEMPLATE_ID],
			options: [APP],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get group welcome message',
			description: 'Read the text and the attachment of a group welcome message',
			doc: 92366,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/group_welcome_template/get' },
			fields: [TEMPLATE_ID],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update group welcome message',
			description:
				'Write a group welcome message of this app anew: give the text and the attachment that it is to have',
			doc: 92366,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/group_welcome_template/edit' },
			fields: [TEMPLATE_ID, ...MESSAGE],
			anyOf: ['text', 'attachment'],
			options: [APP],
		},
	],
});
