import type { MessageKind } from '../../../shared/fields';
import { miniProgramApp, miniProgramPage, TASK_ID, WEB_ADDRESS } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const TASK = 'body.interactive_taskcard';
const TEMPLATE = 'body.template_msg';

const TASK_BUTTON: Field[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		required: true,
		default: '',
		description: 'The words on the button, 18 bytes at most (6 Chinese characters)',
		send: 'name',
		limits: { bytes: 18 },
	},
	{
		displayName: 'Key',
		name: 'key',
		type: 'string',
		required: true,
		default: '',
		description:
			'Your name for the button, which the callback event brings back: letters, digits and _ - @',
		send: 'key',
		limits: TASK_ID.limits,
	},
	{
		displayName: 'Color',
		name: 'color',
		type: 'options',
		options: [
			{ name: 'Blue', value: 'blue' },
			{ name: 'Red', value: 'red' },
		],
		default: 'blue',
		description: 'The color of the words',
		send: 'color',
	},
	{
		displayName: 'Bold',
		name: 'bold',
		type: 'boolean',
		default: false,
		description: 'Whether the words are bold',
		send: 'is_bold',
	},
];

/** The forerunner of the button card, which WeCom no longer describes (任务卡片). */
export const TASK_CARD: MessageKind = {
	value: 'sendTaskCard',
	name: 'Send Task Card (Legacy)',
	phrase: 'legacy task card',
	description: 'Send a 任务卡片, which WeCom no longer describes; Send Button Card replaces it',
	constants: { 'body.msgtype': 'interactive_taskcard' },
	fields: [
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			required: true,
			default: '',
			description: 'The title of the card, 128 bytes at most',
			send: `${TASK}.title`,
			limits: { bytes: 128 },
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			typeOptions: { rows: 3 },
			required: true,
			default: '',
			description: 'The text of the card, 512 bytes at most',
			send: `${TASK}.description`,
			limits: { bytes: 512 },
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'https://example.com',
			description: 'The page that a click opens, with http:// or https://',
			send: `${TASK}.url`,
			limits: { bytes: 2048, pattern: WEB_ADDRESS },
		},
		{ ...TASK_ID, send: `${TASK}.task_id` },
		{
			displayName: 'Buttons',
			name: 'buttons',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			required: true,
			default: {},
			placeholder: 'Add Button',
			description: 'The buttons of the card, 1 or 2',
			limits: { minItems: 1, items: 2 },
			options: [
				{ displayName: 'Button', name: 'entry', send: `${TASK}.btn[]`, values: TASK_BUTTON },
			],
		},
	],
	translates: true,
};

/** People that a picker in a page chose, beside the other receivers. */
export const SELECTED_TICKETS: Field = {
	displayName: 'Selected Tickets',
	name: 'selectedTickets',
	type: 'string',
	default: '',
	description:
		'Tickets that a picker of people in a page answered (selected_ticket_list), separated by commas or as a list, 10 at most',
	send: 'body.selected_ticket_list',
	as: 'texts',
	limits: { items: 10 },
};

/** Messages after a template that the provider of a third-party app had approved (模板消息). */
export const TEMPLATE_MESSAGE: MessageKind = {
	value: 'sendTemplateMessage',
	name: 'Send Template Message (Legacy)',
	phrase: 'legacy template message',
	description: "Send an approved template (模板消息); third-party apps only, not a company's own",
	constants: { 'body.msgtype': 'template_msg' },
	fields: [
		{
			displayName: 'Template ID',
			name: 'templateId',
			type: 'string',
			required: true,
			default: '',
			description: 'The ID that the provider console shows for the approved template',
			send: `${TEMPLATE}.template_id`,
		},
		{
			displayName: 'Values',
			name: 'values',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			placeholder: 'Add Value',
			description: 'What stands in the places of the template',
			options: [
				{
					displayName: 'Value',
					name: 'entry',
					send: `${TEMPLATE}.content_item[]`,
					values: [
						{
							displayName: 'Key',
							name: 'key',
							type: 'string',
							required: true,
							default: '',
							description: 'The place, as the template names it',
							send: 'key',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							required: true,
							default: '',
							description: 'What stands there',
							send: 'value',
						},
					],
				},
			],
		},
	],
	additionalFields: [
		{
			displayName: 'Mini Program',
			name: 'miniProgram',
			type: 'fixedCollection',
			default: {},
			placeholder: 'Add Mini Program',
			description: 'The page of a mini program that a click opens, in place of a URL',
			options: [
				{
					displayName: 'Mini Program',
					name: 'entry',
					send: `${TEMPLATE}.miniprogram`,
					values: [
						miniProgramApp({ name: 'appId', send: 'appid' }),
						miniProgramPage({ name: 'page', required: true, send: 'pagepath' }),
					],
				},
			],
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			default: '',
			placeholder: 'https://example.com',
			description: 'The page that a click opens',
			send: `${TEMPLATE}.url`,
		},
	],
	translates: true,
};
