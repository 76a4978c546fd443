import { smartSheetDocumentField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { WHOSE } from './fields';
import { update } from './update';

const ruleIds = (more: Partial<Field>): Field => ({
	displayName: 'Rule IDs',
	name: 'ruleIds',
	type: 'string',
	default: '',
	placeholder: '2, 3',
	send: 'body.rule_id_list',
	as: 'integers',
	...more,
});

export const smartSheetPermission = defineResource({
	value: 'smartSheetPermission',
	name: 'Smart Sheet Permission',
	description: 'What members may do with the sheets of a document (智能表格的内容权限)',
	operations: [
		{
			value: 'createRule',
			name: 'Create Rule',
			action: 'Create smart sheet permission rule',
			description:
				'Make a rule for some members (额外权限); a document can have 20. Then give it members and permissions.',
			doc: 99935,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/content_priv/create_rule' },
			fields: [
				smartSheetDocumentField,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					description: 'What the rule is called; no other rule may have the name',
					send: 'body.name',
				},
			],
		},
		{
			value: 'deleteRules',
			name: 'Delete Rules',
			action: 'Delete smart sheet permission rules',
			description:
				'Remove rules, for good: their members have the permissions of all members again',
			doc: 99935,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/content_priv/delete_rule' },
			fields: [
				smartSheetDocumentField,
				ruleIds({
					required: true,
					description:
						'The rules to delete: IDs, numbers that Get Many shows, separated by commas, or an expression that gives a list of them',
				}),
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many smart sheet permissions',
			description: 'List the permissions of everyone or of each rule, sheet by sheet',
			doc: 99935,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv' },
			fields: [smartSheetDocumentField, WHOSE],
			filters: [
				ruleIds({
					displayOptions: { show: { '/type': [2] } },
					description:
						'Only these rules: IDs, numbers separated by commas, or an expression that gives a list of them',
				}),
			],
			output: { items: 'rule_list' },
		},
		update,
	],
});
