import type { IDataObject } from 'n8n-workflow';

import { zoneKeywordRuleField } from '../../../../shared/fields';
import type { OperationRun } from '../../../../shared/operation';
import { clearable, defineResource, schemaLike } from '../../../../shared/operation';
import { FOR_PROVIDERS } from './access';
import {
	BEHAVIORS,
	BEHAVIOR_NAMES,
	CHAT_TYPE_NAMES,
	KEYWORDS,
	NAME,
	RANGE,
	SCOPE_NAMES,
	SENDER_NAMES,
} from './keywordRuleFields';
import type { Names } from './keywordRuleFields';
import { namesOf } from './names';

const DOC = 97237;

const RULE = zoneKeywordRuleField({ name: 'ruleId', required: true, send: 'body.rule_id' });

const RULE_SCHEMA = schemaLike({
	rule_id: 'vvvvvvvvvvvvvvvvvxxxx',
	name: '已回复',
	keyword: { word_list: ['收到'] },
	semantics: { semantics_list: [1], semantics_names: ['Red Packets'] },
	applicable_range: {
		target_type: { type_list: [1], type_names: ['Members'] },
		chat_type: { type_list: [1], type_names: ['Single Chats'] },
		session_type: { session_type_list: [1], session_type_names: ['Internal Chats'] },
		department: { id_list: [1] },
		user: { id_list: ['woAAAAAAAAAAA'] },
		external_contact: { id_list: ['wmAAAAAAAAAAA'] },
		chat: { id_list: ['wrAAAAAAAAA'] },
		exclude_mobile: { mobile_list: ['+8612345679876'] },
		exclude_email: { email_list: ['zhangsan@example.com'] },
		exclude_bank_card: { bank_card_list: ['6234567891222'] },
	},
});

export const zoneKeywordRule = defineResource({
	value: 'zoneKeywordRule',
	name: 'Zone Keyword Rule',
	description: `Rules by which the data zone finds words and behavior in chats (关键词规则, 数据与智能专区). ${FOR_PROVIDERS}.`,
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create zone keyword rule',
			description:
				'Add a rule that finds keywords, behavior or both; each message that hits it is told by an event and by Zone Message → Get Rule Hits',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/create_rule' },
			fields: [{ ...NAME, required: true }, KEYWORDS, BEHAVIORS],
			anyOf: ['keywords', 'behaviors'],
			additionalFields: RANGE,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete zone keyword rule',
			description: 'Remove a rule for good: messages are no longer checked by it',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/delete_rule' },
			fields: [RULE],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get zone keyword rule',
			description: 'Read what a rule finds, and in which chats and of whom',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/get_rule_detail' },
			fields: [RULE],
			output: { schema: RULE_SCHEMA },
			run: getRule,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many zone keyword rules',
			description: 'List the rules with ID, name and time of creation',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/get_rule_list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'rule_list',
			},
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update zone keyword rule',
			description: 'Change a rule; what is not given stays',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/chatdata/keyword/update_rule' },
			fields: [RULE],
			updateFields: clearable([BEHAVIORS, ...RANGE, KEYWORDS, NAME]),
		},
	],
});

/** The rule with its ID, which the answer leaves out, and the words for its numbers. */
async function getRule(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { semantics, applicable_range: range, ...rule } = await run.send(payload);
	return {
		rule_id: payload.body.rule_id,
		...rule,
		...named({ semantics }, 'semantics', 'semantics_list', BEHAVIOR_NAMES),
		...(range !== undefined && {
			applicable_range: {
				...(range as IDataObject),
				...named(range as IDataObject, 'target_type', 'type_list', SENDER_NAMES),
				...named(range as IDataObject, 'chat_type', 'type_list', CHAT_TYPE_NAMES),
				...named(range as IDataObject, 'session_type', 'session_type_list', SCOPE_NAMES),
			},
		}),
	};
}

/** `{ semantics: { semantics_list, semantics_names } }`, or nothing where the rule has none. */
function named(holder: IDataObject, key: string, list: string, names: Names): IDataObject {
	const held = holder[key] as IDataObject | undefined;
	if (held === undefined) return {};
	const words = namesOf(held[list], names);
	return { [key]: { ...held, [list.replace(/_list$/, '_names')]: words } };
}
