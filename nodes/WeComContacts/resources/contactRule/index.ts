import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import type { RowFields } from '../../../shared/operation/rows';
import { rowOf, unsent } from '../../../shared/operation/rows';
import { batchesOfSize, together } from '../../../shared/operation/together';
import { CHANGED_RULE, DELETED_RULE, placesOf, RULE } from './fields';

const RULES_AT_ONCE = 100;

const TYPES = { rule_type: { 1: 'Hide', 2: 'See Own Departments Only', 3: 'See Nobody' } };

const QUOTA =
	'The rules of all items go out together, 100 a call: WeCom takes 5 creations, updates and deletions a minute, 10 an hour and 60 a day. Needs the secret of Contacts Sync';

const RANGE = { userid: ['zhangsan'], partyid: [2], tagid: [3] };

const EXAMPLE = {
	rule_id: 10001,
	rule_type: 2,
	rule_type_name: 'See Own Departments Only',
	range: RANGE,
	whitelist: RANGE,
	exclude: RANGE,
	is_allowed_search: true,
	is_allowed_conversation: true,
};

/** WeCom takes few changes of rules: those of all items go out together, as many as a call takes. */
function changing(
	row: RowFields,
	bodyOf: (rules: IDataObject[]) => IDataObject,
	resultOf: (rule: IDataObject, answer: IDataObject, place: number) => IDataObject,
): Operation['runAll'] {
	const read = async (run: OperationRun) => await rowOf(run, row);
	const batchesOf = batchesOfSize(RULES_AT_ONCE, bodyOf);
	return async (runs) => await together(runs, { read, batchesOf, resultOf });
}

export const contactRule = defineResource({
	value: 'contactRule',
	name: 'Contact Visibility Rule',
	description: 'Whom members see in the directory (通讯录查看权限)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many contact visibility rules',
			description:
				'Read every rule and whom it is about, an item a rule. Needs the secret of Contacts Sync.',
			doc: 101537,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/contactrule/list' },
			output: { items: 'rules', schema: schemaLike(EXAMPLE) },
			run: async (run) => {
				const [payload] = await run.payloads();
				const { rules } = await run.send(payload);
				return ((rules ?? []) as IDataObject[]).map((rule) => withNames(rule, TYPES));
			},
		},
		{
			value: 'create',
			name: 'Create',
			action: 'Create contact visibility rule',
			description: `Hide people in the directory, or limit whom people see, one rule an item. ${QUOTA}.`,
			doc: 101536,
			request: { method: 'POST', path: '/cgi-bin/contactrule/create' },
			fields: unsent(RULE.fields),
			additionalFields: unsent(RULE.additionalFields),
			anyOf: RULE.anyOf,
			sends: placesOf(RULE),
			output: { schema: schemaLike({ success: true, rule_id: 10001 }) },
			runAll: changing(
				RULE,
				(rules) => ({ rules }),
				(_rule, { rule_ids: ids }, place) => ({
					success: true,
					rule_id: ((ids ?? []) as number[])[place],
				}),
			),
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete contact visibility rule',
			description: `Remove a rule for good, so that people see again whom it hid, one rule an item. ${QUOTA}.`,
			doc: 101540,
			request: { method: 'POST', path: '/cgi-bin/contactrule/delete' },
			fields: unsent(DELETED_RULE.fields),
			sends: { 'body.rule_ids': 'ruleId' },
			output: { schema: schemaLike({ deleted: true, rule_id: 10001 }) },
			runAll: changing(
				DELETED_RULE,
				(rules) => ({ rule_ids: rules.map(({ rule_id: id }) => id as number) }),
				({ rule_id: id }) => ({ deleted: true, rule_id: id }),
			),
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update contact visibility rule',
			description: `Change whom a rule is about, one rule an item. Give the rule whole: WeCom does not say whether what is left out stays. ${QUOTA}.`,
			doc: 101539,
			request: { method: 'POST', path: '/cgi-bin/contactrule/update' },
			fields: unsent(CHANGED_RULE.fields),
			additionalFields: unsent(CHANGED_RULE.additionalFields),
			anyOf: CHANGED_RULE.anyOf,
			sends: placesOf(CHANGED_RULE),
			output: { schema: schemaLike({ success: true, ...EXAMPLE }) },
			runAll: changing(
				CHANGED_RULE,
				(rules) => ({ rules }),
				({ rule_id: id }, { rules }) => {
					const answered = ((rules ?? []) as IDataObject[]).find((rule) => rule.rule_id === id);
					return { success: true, ...withNames(answered ?? { rule_id: id }, TYPES) };
				},
			),
		},
	],
});
