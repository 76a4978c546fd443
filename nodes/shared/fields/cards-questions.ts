import type { Field } from '../operation';
import { CARD, keyField, line, part } from './cards';
import { list } from './cards-lists';

const OPTION_ID: Field = {
	displayName: 'ID',
	name: 'id',
	type: 'string',
	required: true,
	default: '',
	description:
		'Your name for the option, which the callback event brings back; unique in the question, 128 bytes at most',
	send: 'id',
	limits: { bytes: 128 },
};

const optionText = (advised: number): Field =>
	line('Text', 'text', 'text', `The option; up to ${advised} characters are shown well`, true);

const questionKey = (send: string): Field =>
	keyField('Question Key', 'questionKey', send, 'question');

/** A question with its options in a drop-down list. */
const DROP_DOWN: Field[] = [
	questionKey('question_key'),
	line('Title', 'title', 'title', 'The words beside or above the list'),
	list(
		{
			displayName: 'Choices',
			name: 'choices',
			required: true,
			description: 'The options of the list, 1 to 10',
			limits: { minItems: 1, items: 10 },
			entry: 'Choice',
			send: 'option_list',
		},
		[OPTION_ID, optionText(16)],
	),
	line(
		'Selected ID',
		'selectedId',
		'selected_id',
		'The ID of the option that is chosen at first; without it, the first one',
	),
];

/** The drop-down list of a card with buttons. */
export const CARD_DROP_DOWN: Field = part(
	{
		displayName: 'Drop-Down List',
		name: 'dropDown',
		description: 'A choice to make before a button is clicked (下拉选择器)',
		send: 'button_selection',
	},
	DROP_DOWN,
);

/** The questions of a multiple choice card. */
export const CARD_SELECTS: Field = list(
	{
		displayName: 'Questions',
		name: 'questions',
		required: true,
		description: 'The drop-down lists to answer, 1 to 3 (下拉选择器)',
		limits: { minItems: 1, items: 3 },
		entry: 'Question',
		send: `${CARD}.select_list`,
	},
	DROP_DOWN,
);

/** The one question of a vote. */
export const CARD_VOTE: Field[] = [
	questionKey(`${CARD}.checkbox.question_key`),
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Several Answers', value: 1 },
			{ name: 'Single Answer', value: 0 },
		],
		default: 0,
		description: 'How many options a person may choose',
		send: `${CARD}.checkbox.mode`,
	},
	list(
		{
			displayName: 'Choices',
			name: 'choices',
			required: true,
			description: 'The options to vote for, 1 to 20',
			limits: { minItems: 1, items: 20 },
			entry: 'Choice',
			send: `${CARD}.checkbox.option_list`,
		},
		[
			OPTION_ID,
			optionText(17),
			{
				displayName: 'Checked',
				name: 'checked',
				type: 'boolean',
				default: false,
				description: 'Whether the option is chosen at first',
				send: 'is_checked',
			},
		],
	),
];

export const CARD_SUBMIT: Field[] = [
	line(
		'Submit Button Text',
		'submitText',
		`${CARD}.submit_button.text`,
		'The words on the button; up to 10 characters are shown well',
		true,
	),
	keyField('Submit Button Key', 'submitKey', `${CARD}.submit_button.key`, 'button'),
];

/** The buttons of a card that has buttons. */
export const CARD_BUTTONS: Field = list(
	{
		displayName: 'Buttons',
		name: 'buttons',
		required: true,
		description: 'The buttons of the card, 1 to 6',
		limits: { minItems: 1, items: 6 },
		entry: 'Button',
		send: `${CARD}.button_list`,
	},
	[
		line('Text', 'text', 'text', 'The words; up to 10 characters are shown well', true),
		{
			displayName: 'Click',
			name: 'type',
			type: 'options',
			options: [
				{ name: 'Opens a URL', value: 1 },
				{ name: 'Sends an Event', value: 0 },
			],
			default: 0,
			description: 'What a click does',
			send: 'type',
		},
		{
			...keyField('Key', 'key', 'key', 'button'),
			displayOptions: { show: { type: [0] } },
		},
		{
			...line('URL', 'url', 'url', 'The page that a click opens', true),
			placeholder: 'https://example.com',
			displayOptions: { show: { type: [1] } },
		},
		{
			displayName: 'Style',
			name: 'style',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 4 },
			default: 1,
			description: 'The look of the button, 1 to 4 (按钮样式)',
			send: 'style',
			limits: { min: 1, max: 4 },
		},
	],
);
