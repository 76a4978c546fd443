import { chainField, chainRuleField, departmentsField, membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const CHAIN: Field = chainField({ send: 'body.chain_id' });

const RULE: Field = chainRuleField({ send: 'body.rule_id' });

const WHO: Field[] = [
	membersField({
		displayName: 'Own Members',
		name: 'ownMembers',
		send: 'body.rule_info.owner_corp_range.userids',
		description:
			'User IDs (账号) of your members whom the companies see and can talk to, separated by commas or as a list. Needed unless Own Departments are given.',
	}),
	departmentsField({
		displayName: 'Own Departments',
		name: 'ownDepartments',
		send: 'body.rule_info.owner_corp_range.departmentids',
		description:
			'IDs (部门) of your departments that the companies see and can talk to, separated by commas or as a list. Needed unless Own Members are given.',
	}),
	{
		displayName: 'Companies',
		name: 'companies',
		type: 'string',
		default: '',
		placeholder: 'wwcorp1, wwcorp2',
		description:
			'Corp IDs of the companies the rule is for, separated by commas or as a list; Downstream Company → Get Many shows them. Needed unless Company Groups are given.',
		send: 'body.rule_info.member_corp_range.corpids',
		as: 'texts',
	},
	{
		displayName: 'Company Groups',
		name: 'companyGroups',
		type: 'string',
		default: '',
		placeholder: '2, 3',
		description:
			'IDs (分组) of the groups of companies the rule is for, numbers separated by commas or as a list; Supply Chain → Get Groups shows them. Needed unless Companies are given.',
		send: 'body.rule_info.member_corp_range.groupids',
		as: 'integers',
	},
];

const NEEDED = [
	['ownMembers', 'ownDepartments'],
	['companies', 'companyGroups'],
];

export const supplyChainRule = defineResource({
	value: 'supplyChainRule',
	name: 'Supply Chain Rule',
	description:
		'Whom of your company the companies of a supply chain see and can talk to (对接规则)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create supply chain rule',
			description:
				'Add a rule. WeCom takes 1,000 new and changed rules a day. Only the company that made the supply chain may do it.',
			doc: 95634,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/rule/add_rule' },
			fields: [CHAIN, ...WHO],
			anyOf: NEEDED,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete supply chain rule',
			description: 'Remove a rule for good',
			doc: 95632,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/rule/delete_rule' },
			fields: [CHAIN, RULE],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get supply chain rule',
			description: 'Read one rule: your members and departments, and the companies it is for',
			doc: 95633,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/rule/get_rule_info' },
			fields: [CHAIN, RULE],
			output: { unwrap: 'rule_info' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many supply chain rules',
			description: 'List the IDs of the rules of a supply chain',
			doc: 95631,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/rule/list_ids' },
			fields: [CHAIN],
			output: { items: 'rule_ids', itemKey: 'rule_id' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update supply chain rule',
			description:
				'Give a rule other members, departments and companies: all it is to have, since WeCom does not say whether others stay. It takes 1,000 new and changed rules a day.',
			doc: 95635,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/rule/modify_rule' },
			fields: [CHAIN, RULE, ...WHO],
			anyOf: NEEDED,
		},
	],
});
