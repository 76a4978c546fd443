import type { Channel, MessageKind } from '../../../shared/fields';
import {
	cardMenu,
	departmentsField,
	line,
	membersField,
	SENDING_APP,
	sendOperation,
	tagsField,
	CARD,
} from '../../../shared/fields';
import type { Field, FieldGroup, Operation } from '../../../shared/operation';
import { CARDS } from './cards';

const RESPONSE_CODE: Field = {
	displayName: 'Response Code',
	name: 'responseCode',
	type: 'string',
	required: true,
	default: '',
	placeholder: '={{ $json.ResponseCode }}',
	description:
		'The ResponseCode of the callback event, or response_code of the sent message: for one update within 72 hours',
	send: 'body.response_code',
};

const WHOSE_CARD: Field[] = [
	{
		displayName: 'All Receivers',
		name: 'allReceivers',
		type: 'boolean',
		default: true,
		description: 'Whether the card changes for everyone who got it',
		send: 'body.atall',
		as: 'flag',
	},
	departmentsField({
		displayName: 'Departments',
		name: 'forDepartments',
		send: 'body.partyids',
		as: 'integers',
		limits: { items: 100 },
		description:
			'For whom the card changes: department IDs (部门), separated by commas or as a list, 100 at most',
	}),
	membersField({
		displayName: 'Members',
		name: 'forMembers',
		placeholder: 'zhangsan, lisi',
		send: 'body.userids',
		as: 'texts',
		limits: { items: 1000 },
		description:
			'For whom the card changes: user IDs (账号), separated by commas or as a list, 1,000 at most',
	}),
	tagsField({
		displayName: 'Tags',
		name: 'forTags',
		send: 'body.tagids',
		as: 'integers',
		limits: { items: 100 },
		description:
			'For whom the card changes: tag IDs (标签), separated by commas or as a list, 100 at most',
	}),
];

const TRANSLATE_IDS: Field = {
	displayName: 'Translate IDs',
	name: 'translateIds',
	type: 'boolean',
	default: true,
	description:
		'Whether $userName=USERID$ and $departmentName=ID$ in the text are shown as names (ID 转译)',
	send: 'body.enable_id_trans',
	as: 'flag',
};

const UPDATE: Channel = {
	path: '/cgi-bin/message/update_template_card',
	doc: 94888,
	to: '',
	receivers: [RESPONSE_CODE],
	options: () => [{ ...SENDING_APP, description: APP_DESCRIPTION }, TRANSLATE_IDS],
};

const APP_DESCRIPTION =
	'The app (应用) that sent the card. Without it, the Agent ID of the credential counts.';

const REPLACE_TEXT: Field = line(
	'Button Text Afterwards',
	'replaceText',
	`${CARD}.replace_text`,
	'Disables the buttons of the new card and shows this text on them, such as "Done"',
);

const BUTTON: MessageKind = {
	value: 'updateCardButton',
	name: 'Update Card Button',
	phrase: 'template card button',
	description: 'Disable the buttons of a sent template card and change their text (模板卡片)',
	constants: {},
	fields: [
		{
			...line('Button Text', 'buttonText', 'body.button.replace_name', 'The new words', true),
			description: 'The words that the buttons show from then on',
		},
	],
};

const disabledField = (of: string): Field => ({
	displayName: 'Disabled',
	name: 'disabled',
	type: 'boolean',
	default: false,
	description: `Whether ${of} cannot be chosen any more`,
	send: 'disable',
});

/** A new card has no task ID of its own: it stays the card that was sent. */
function withoutTaskId(field: Field): Field[] {
	if (field.name === 'taskId') return [];
	return [field.name === 'menu' ? cardMenu({ withTaskId: false }) : field];
}

/** Where an update takes less, more or something else than a new card. */
function adapted(field: Field): Field {
	if (field.name === 'buttons') return withValues(field, (values) => values.flatMap(clickEvent));
	if (field.name === 'choices') return withValue(field, disabledField('this option'));
	if (field.name === 'questions') {
		return withValue(withValues(field, titled), disabledField('an option of this list'));
	}
	return field;
}

/** A button of an update sends an event; it opens no URL. */
function clickEvent(field: Field): Field[] {
	if (field.name === 'type' || field.name === 'url') return [];
	return [{ ...field, displayOptions: undefined }];
}

function titled(values: Field[]): Field[] {
	return values.map((field) => (field.name === 'title' ? { ...field, required: true } : field));
}

function withValues(field: Field, change: (values: Field[]) => Field[]): Field {
	const [group] = field.options as FieldGroup[];
	return { ...field, options: [{ ...group, values: change(group.values) }] };
}

function withValue(field: Field, value: Field): Field {
	return withValues(field, (values) => [...values, value]);
}

/** What a card type can have only when it comes as an update. */
function furtherFields({ value }: MessageKind): Field[] {
	if (value === 'sendVoteCard') {
		const closed = { ...disabledField('any option'), displayName: 'Question Disabled' };
		return [REPLACE_TEXT, { ...closed, send: `${CARD}.checkbox.disable` }];
	}
	return value.endsWith('NoticeCard') ? [] : [REPLACE_TEXT];
}

function updated(kind: MessageKind): MessageKind {
	const { 'body.template_card.card_type': cardType } = kind.constants;
	const additionalFields = [
		...(kind.additionalFields ?? []),
		...furtherFields(kind),
		...WHOSE_CARD,
	].flatMap(withoutTaskId);
	return {
		...kind,
		value: kind.value.replace('send', 'updateTo'),
		name: kind.name.replace('Send', 'Update Card to'),
		description: `Put a new card in the place of a sent template card (${cardType})`,
		constants: { 'body.template_card.card_type': cardType },
		fields: kind.fields.flatMap(withoutTaskId).map(adapted),
		additionalFields,
	};
}

function updateOperation(kind: MessageKind, action: string): Operation {
	return { ...sendOperation(kind, UPDATE), action };
}

/** Updates of a template card that members have, by the response code of their click. */
export const UPDATE_CARD: Operation[] = [
	{
		...updateOperation({ ...BUTTON, additionalFields: WHOSE_CARD }, 'Update template card button'),
	},
	...CARDS.map((card) => updateOperation(updated(card), `Update template card to ${card.phrase}`)),
];
