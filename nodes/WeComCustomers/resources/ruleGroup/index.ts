import { ruleGroupField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import {
	ADDED,
	ADMINS,
	createRuleGroup,
	FIRST_RANGE,
	GET_CALL,
	NAME,
	REMOVED,
	updateRuleGroup,
} from './writing';
import { permissionsField } from './permissions';
import { rangeSends } from './range';

const RULE_GROUP = ruleGroupField({
	name: 'ruleGroupId',
	required: true,
	send: 'body.strategy_id',
});

const PATH = '/cgi-bin/externalcontact/customer_strategy';

export const ruleGroup = defineResource({
	value: 'ruleGroup',
	name: 'Rule Group',
	description: 'Who may do what with the customers of which members (客户联系规则组)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create rule group',
			description:
				'Add a rule group for customer contact; rule groups may stand 5 levels deep. WeCom takes no two of these calls at the same time.',
			doc: 94883,
			request: { method: 'POST', path: `${PATH}/create` },
			fields: [
				{ ...NAME, required: true },
				{ ...ADMINS, required: true },
				FIRST_RANGE.members,
				FIRST_RANGE.departments,
				permissionsField(
					'What the admins of the rule group may do; what is not added here is allowed. A rule group below another has the permissions of that one.',
				),
			],
			additionalFields: [
				ruleGroupField({
					displayName: 'Parent Rule Group',
					name: 'parentId',
					send: 'body.parent_id',
					description:
						'The rule group above, whose members must include those of this one: choose from the list, or give its ID, a number',
				}),
			],
			anyOf: [FIRST_RANGE.members.name, FIRST_RANGE.departments.name],
			sends: rangeSends('range', FIRST_RANGE),
			run: createRuleGroup,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete rule group',
			description: 'Remove a rule group that this app created, for good',
			doc: 94883,
			request: { method: 'POST', path: `${PATH}/del` },
			fields: [RULE_GROUP],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get rule group',
			description: 'Read the name, the admins and the permissions of a rule group',
			doc: 94883,
			reads: true,
			request: { method: 'POST', path: `${PATH}/get` },
			fields: [RULE_GROUP],
			output: { unwrap: 'strategy' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many rule groups',
			description: 'List the IDs of the rule groups that this app created',
			doc: 94883,
			reads: true,
			request: { method: 'POST', path: `${PATH}/list` },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'strategy',
			},
			output: { items: 'strategy' },
		},
		{
			value: 'getRange',
			name: 'Get Range',
			action: 'Get the members and departments of a rule group',
			description: 'List the members (type 1) and departments (type 2) that a rule group is for',
			doc: 94883,
			reads: true,
			request: { method: 'POST', path: `${PATH}/get_range` },
			fields: [RULE_GROUP],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'range',
			},
			output: { items: 'range' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update rule group',
			description:
				'Change a rule group that this app created, and whom it is for; what is not given stays as it is. WeCom takes no two of these calls at the same time.',
			doc: 94883,
			request: { method: 'POST', path: `${PATH}/edit` },
			fields: [
				RULE_GROUP,
				permissionsField(
					'What the admins of the rule group may do; what is not added here stays as it is, for which one more call reads it. A rule group below another has the permissions of that one.',
				),
			],
			updateFields: [
				ADDED.members,
				ADDED.departments,
				{
					...ADMINS,
					description: `${ADMINS.description}. They replace those that are there.`,
				},
				NAME,
				REMOVED.members,
				REMOVED.departments,
			],
			sends: { ...rangeSends('range_add', ADDED), ...rangeSends('range_del', REMOVED) },
			alsoCalls: [GET_CALL],
			run: updateRuleGroup,
		},
	],
});
