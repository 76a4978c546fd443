import { departmentsField, membersField, sensitiveWordRuleField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { clearable, defineResource } from '../../shared/operation';

const MOST_WORDS = 300;
const MOST_NODES = 1000;

const RULE = sensitiveWordRuleField({ name: 'ruleId', required: true, send: 'body.rule_id' });

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the rule, 20 characters at most',
	send: 'body.rule_name',
	limits: { chars: 20 },
};

const WORDS: Field = {
	displayName: 'Words',
	name: 'words',
	type: 'string',
	default: '',
	placeholder: 'guarantee, refund',
	description:
		'The sensitive words (敏感词), separated by commas or as a list: 300 at most, of 1 to 32 characters each',
	send: 'body.word_list',
	as: 'texts',
	limits: { items: MOST_WORDS, each: { chars: 32 } },
};

const ACTION: Field = {
	displayName: 'When Found',
	name: 'interceptType',
	type: 'options',
	options: [
		{ name: 'Warn and Stop', value: 1, description: 'The member is warned, nothing is sent' },
		{ name: 'Warn Only', value: 2, description: 'The member is warned and may still send' },
	],
	default: 1,
	description: 'What happens to a message that holds one of them',
	send: 'body.intercept_type',
};

const patterns = (send: string): Field => ({
	displayName: 'Also Look For',
	name: 'patterns',
	type: 'multiOptions',
	options: [
		{ name: 'Email Addresses', value: 2 },
		{ name: 'Mobile Numbers', value: 1 },
		{ name: 'Red Packets (红包)', value: 3 },
	],
	default: [],
	description: 'What counts as a sensitive word too',
	send,
});

interface Range {
	/** Before the names of both fields. */
	name: string;
	title: string;
	send: string;
	what: string;
}

const range = ({ name, title, send, what }: Range): Field[] => [
	membersField({
		displayName: `${title}Members`,
		name: `${name}Members`,
		send: `${send}.user_list`,
		limits: { items: MOST_NODES },
		description: `User IDs (账号) of members ${what}, separated by commas or as a list, 1,000 at most`,
	}),
	departmentsField({
		displayName: `${title}Departments`,
		name: `${name}Departments`,
		send: `${send}.department_list`,
		limits: { items: MOST_NODES },
		description: `IDs of departments (部门) ${what}, numbers separated by commas or as a list, 1,000 at most`,
	}),
];

export const sensitiveWordRule = defineResource({
	value: 'sensitiveWordRule',
	name: 'Sensitive Word Rule',
	description: 'Words that members should not write to customers (敏感词规则)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create sensitive word rule',
			description: 'Add a rule about words in chats with customers; a company can have 100',
			doc: 95097,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/add_intercept_rule' },
			fields: [
				{ ...NAME, required: true },
				{ ...WORDS, required: true },
				{ ...ACTION, required: true },
				...range({
					name: 'for',
					title: '',
					send: 'body.applicable_range',
					what: 'to whom the rule applies',
				}),
			],
			anyOf: ['forMembers', 'forDepartments'],
			additionalFields: [patterns('body.semantics_list')],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete sensitive word rule',
			description: 'Remove a rule that this app created',
			doc: 95097,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/del_intercept_rule' },
			fields: [RULE],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get sensitive word rule',
			description:
				'Read the words of a rule and to whom it applies, as far as the app can see them',
			doc: 95097,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_intercept_rule' },
			fields: [RULE],
			output: { unwrap: 'rule' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many sensitive word rules',
			description: 'List the rules of the company with ID, name and time of creation',
			doc: 95097,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get_intercept_rule_list' },
			output: { items: 'rule_list' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update sensitive word rule',
			description:
				'Change a rule that this app created; what is not given stays. Members and departments are added and removed, up to 10,000 members in all.',
			doc: 95097,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/update_intercept_rule' },
			fields: [RULE],
			updateFields: clearable([
				...range({
					name: 'add',
					title: 'Add ',
					send: 'body.add_applicable_range',
					what: 'to whom the rule is to apply as well',
				}),
				{ ...patterns('body.extra_rule.semantics_list'), cleared: [] },
				NAME,
				...range({
					name: 'remove',
					title: 'Remove ',
					send: 'body.remove_applicable_range',
					what: 'to whom the rule is to apply no longer',
				}),
				ACTION,
				WORDS,
			]),
		},
	],
});
