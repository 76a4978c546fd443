import { memberField, membersField, SENDING_APP } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { FORM_FIELDS } from './formFields';
import { LIMIT_WAIT_TIME } from './waitLimit';

const ONE_MEMBER = {
	bytes: 64,
	pattern: {
		regex: /^[0-9a-zA-Z][0-9a-zA-Z_@.-]*$/,
		hint: 'must be a user ID, which has letters, digits and the signs _ - @ .',
	},
};

export const MOST_MEMBERS = 100;

const MEMBER: Field = memberField({
	displayName: 'Member',
	name: 'member',
	required: true,
	send: 'body.touser',
	limits: ONE_MEMBER,
	description:
		'Who is asked (成员): choose from the list, or give the user ID (账号). Others can be added under Options.',
});

export const MORE_MEMBERS: Field = membersField({
	displayName: 'More Members',
	name: 'moreMembers',
	send: undefined,
	limits: { items: MOST_MEMBERS - 1, each: ONE_MEMBER },
	description:
		'User IDs (账号) of others who are asked as well, separated by commas or as a list, 99 at most. Each gets a message with a link of their own, and the first answer counts.',
});

export const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Approval required',
	description: 'The title of the message, 128 characters at most; up to 36 are shown well',
	limits: { chars: 128 },
};

const MESSAGE: Field = {
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	description:
		'What it is about. The chat shows up to 512 characters of it, the page on which people answer all.',
};

const RESPONSE_TYPE: Field = {
	displayName: 'Response Type',
	name: 'responseType',
	type: 'options',
	options: [
		{ name: 'Approval', value: 'approval', description: 'One click: approve, or disapprove' },
		{ name: 'Form', value: 'form', description: 'A form with fields of your own' },
		{ name: 'Free Text', value: 'freeText', description: 'A text' },
	],
	default: 'approval',
	description: 'What the members can answer',
};

const shownFor = (...types: string[]) => ({ show: { responseType: types } });

const APPROVAL_OPTIONS: Field = {
	displayName: 'Approval Options',
	name: 'approvalOptions',
	type: 'fixedCollection',
	placeholder: 'Add Option',
	default: {},
	displayOptions: shownFor('approval'),
	options: [
		{
			displayName: 'Values',
			name: 'values',
			values: [
				{
					displayName: 'Type of Approval',
					name: 'approvalType',
					type: 'options',
					options: [
						{ name: 'Approve and Disapprove', value: 'double' },
						{ name: 'Approve Only', value: 'single' },
					],
					default: 'double',
					description: 'Which answers there are',
				},
				{
					displayName: 'Approve Button Label',
					name: 'approveLabel',
					type: 'string',
					default: 'Approve',
					description: 'The words on the button; up to 10 characters are shown well',
				},
				{
					displayName: 'Disapprove Button Label',
					name: 'disapproveLabel',
					type: 'string',
					default: 'Decline',
					displayOptions: { show: { approvalType: ['double'] } },
					description: 'The words on the button; up to 10 characters are shown well',
				},
			],
		},
	],
};

const MESSAGE_STYLE: Field = {
	displayName: 'Message Style',
	name: 'messageStyle',
	type: 'options',
	options: [
		{
			name: 'Card With Links',
			value: 'links',
			description: 'A template card (模板卡片) whose links open the page to answer on',
		},
		{
			name: 'Native Card Buttons',
			value: 'buttons',
			description:
				'For Approval: a template card whose buttons are answered in the chat. The callbacks of the app must reach a WeCom Trigger of this n8n, in a published workflow.',
		},
		{
			name: 'Text Card',
			value: 'textCard',
			description: 'A text card (文本卡片) with one link, the plainest form',
		},
	],
	default: 'links',
	description: 'How the message looks in the chat',
};

const pageText = (
	displayName: string,
	name: string,
	description: string,
	preset = '',
	rows?: number,
): Field => ({
	displayName,
	name,
	type: 'string',
	default: preset,
	...(rows && { typeOptions: { rows } }),
	description,
});

/** What the form shows by itself. */
export const FIELDS: Field[] = [
	MEMBER,
	TITLE,
	MESSAGE,
	RESPONSE_TYPE,
	APPROVAL_OPTIONS,
	{ ...FORM_FIELDS, displayOptions: shownFor('form') },
];

export const OPTIONS: Field[] = [
	SENDING_APP,
	LIMIT_WAIT_TIME,
	pageText(
		'Message Link Label',
		'messageLinkLabel',
		'The words of the link in the message that opens the page, where the response is text or a form. A text card shows them up to 4 characters.',
		'Respond',
	),
	MESSAGE_STYLE,
	MORE_MEMBERS,
	pageText(
		'Page Button Label',
		'pageButtonLabel',
		'The words on the button that sends a text or a form',
		'Submit',
	),
	pageText(
		'Page Description',
		'pageDescription',
		'What the page says below its title, in place of the message',
		'',
		3,
	),
	pageText(
		'Page Thanks',
		'pageThanks',
		'What the page says after the answer',
		'Your answer has been recorded. You can close this page.',
	),
	pageText('Page Title', 'pageTitle', 'The title of the page, in place of that of the message'),
];
