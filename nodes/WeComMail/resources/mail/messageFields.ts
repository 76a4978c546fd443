import { MAIL_ADDRESS, membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { ATTACHMENTS } from './attachments';

interface Receivers {
	/** Before the names of both fields. */
	prefix: string;
	title: string;
	/** `to`, `cc` or `bcc`. */
	place: string;
	who: string;
	more?: string;
}

const receivers = ({ prefix, title, place, who, more = '' }: Receivers): [Field, Field] => [
	membersField({
		displayName: `${title} Members`,
		name: `${prefix}Members`,
		send: `body.${place}.userids`,
		description: `User IDs (账号) of members ${who}, whom the app must be able to see, separated by commas or as a list${more}`,
	}),
	{
		displayName: `${title} Addresses`,
		name: `${prefix}Addresses`,
		type: 'string',
		default: '',
		placeholder: 'name@example.com',
		description: `Email addresses of those ${who}, of the company or outside, separated by commas or as a list${more}`,
		send: `body.${place}.emails`,
		as: 'texts',
		limits: { each: { pattern: MAIL_ADDRESS } },
	},
];

const TO = receivers({
	prefix: 'to',
	title: 'To',
	place: 'to',
	who: 'who get the mail (收件人)',
	more: '. To Members or To Addresses is needed.',
});

/** The receivers of which at least one is needed. */
export const TO_NAMES = TO.map(({ name }) => name);

interface Words {
	subject: string;
	content: string;
}

/** What every mail has: whom it goes to, what it says, and what is attached. */
export const messageFields = ({ subject, content }: Words): Field[] => [
	...TO,
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		required: true,
		default: '',
		description: subject,
		send: 'body.subject',
	},
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		options: [
			{ name: 'HTML', value: 'html' },
			{ name: 'Plain Text', value: 'text' },
		],
		default: 'html',
		description: 'What Content is written in',
		send: 'body.content_type',
	},
	{
		displayName: 'Content',
		name: 'content',
		type: 'string',
		typeOptions: { rows: 5 },
		required: true,
		default: '',
		description: content,
		send: 'body.content',
	},
	...ATTACHMENTS,
];

export const COPIES: Field[] = [
	...receivers({ prefix: 'cc', title: 'CC', place: 'cc', who: 'who get a copy (抄送)' }),
	...receivers({
		prefix: 'bcc',
		title: 'BCC',
		place: 'bcc',
		who: 'who get a copy that the others do not see (密送)',
	}),
];

export const TRANSLATE_IDS: Field = {
	displayName: 'Translate IDs',
	name: 'translateIds',
	type: 'boolean',
	default: true,
	description:
		'Whether $userName=USERID$, $userAlias=USERID$, $userAliasOrName=USERID$ and $departmentName=ID$ in subject, content and file names are shown as names (ID 转译). Only third-party apps need it.',
	send: 'body.enable_id_trans',
	as: 'flag',
};
