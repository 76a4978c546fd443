import {
	contactRuleField,
	departmentsField,
	membersField,
	tagsField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import type { RowFields } from '../../../shared/operation/rows';

const LIMITING_TYPES = [2, 3];
const MOST_MEMBERS = 1000;
const MOST_OTHERS = 100;

const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{
			name: 'Hide',
			value: 1,
			description: 'Nobody sees the people under Members, Departments and Tags (隐藏部门/成员)',
		},
		{
			name: 'See Nobody',
			value: 3,
			description: 'The people under Members, Departments and Tags see nobody (限制查看所有人)',
		},
		{
			name: 'See Own Departments Only',
			value: 2,
			description: 'The people under Members, Departments and Tags see no other (限制查看外部门)',
		},
	],
	required: true,
	default: 1,
	description:
		'What the rule does. It stays what it is: an update must give the type the rule has.',
	send: 'body.rule_type',
};

interface Range {
	/** What stands before the names of its fields. */
	title: string;
	name: string;
	/** The object of the rule that takes it. */
	place: string;
	/** Whom its fields are about. */
	who: string;
	show?: Field['displayOptions'];
}

function rangeFields({ title, name, place, who, show }: Range): Field[] {
	const named = (things: string) => ({
		displayName: title ? `${title} ${things}` : things,
		name: name ? `${name}${things}` : things.toLowerCase(),
		...(show && { displayOptions: show }),
	});
	return [
		membersField({
			...named('Members'),
			send: `body.${place}.userid`,
			limits: { items: MOST_MEMBERS },
			description: `${who}: user IDs (账号), separated by commas or as a list, 1,000 at most`,
		}),
		departmentsField({
			...named('Departments'),
			send: `body.${place}.partyid`,
			limits: { items: MOST_OTHERS },
			description: `${who}: department IDs (部门), separated by commas or as a list, 100 at most`,
		}),
		tagsField({
			...named('Tags'),
			send: `body.${place}.tagid`,
			limits: { items: MOST_OTHERS },
			description: `${who}: tag IDs (标签), separated by commas or as a list, 100 at most`,
		}),
	];
}

const allowed = (displayName: string, name: string, send: string, what: string): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	displayOptions: { show: { '/type': LIMITING_TYPES } },
	description: `Whether the people of the rule may still ${what}`,
	send,
});

/** What one item says: one rule. */
export const RULE: RowFields = {
	fields: [
		TYPE,
		...rangeFields({ title: '', name: '', place: 'range', who: 'Whom the rule is about' }),
	],
	additionalFields: [
		allowed(
			'Allow Conversations',
			'allowConversations',
			'body.is_allowed_conversation',
			'chat with people they do not see',
		),
		allowed(
			'Allow Search',
			'allowSearch',
			'body.is_allowed_search',
			'find people they do not see by search',
		),
		...rangeFields({
			title: 'Excluded',
			name: 'excluded',
			place: 'exclude',
			who: 'Whom the rule leaves alone (排除名单)',
			show: { show: { '/type': LIMITING_TYPES } },
		}),
		...rangeFields({
			title: 'Whitelist',
			name: 'whitelist',
			place: 'whitelist',
			who: 'For whom seeing stays allowed (白名单); WeCom does not say whether they see or are seen, so try it with one member',
		}),
	],
	anyOf: ['members', 'departments', 'tags'],
};

export const CHANGED_RULE: RowFields = {
	...RULE,
	fields: [contactRuleField({ send: 'body.rule_id' }), ...(RULE.fields ?? [])],
};

export const DELETED_RULE: RowFields = { fields: [contactRuleField({ send: 'body.rule_id' })] };

/** Where the fields of a rule go, in a call for many rules. */
export function placesOf({
	fields = [],
	additionalFields = [],
}: RowFields): Record<string, string> {
	const inCall = (send = '') => send.replace(/^body\./, 'body.rules[].');
	return Object.fromEntries([
		...fields.map(({ send, name }) => [inCall(send), name]),
		...additionalFields.map(({ send, name }) => [inCall(send), `additionalFields.${name}`]),
	]) as Record<string, string>;
}
