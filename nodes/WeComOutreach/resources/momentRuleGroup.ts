import type { IDataObject } from 'n8n-workflow';

import { momentRuleGroupField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { INCLUDE_DETAILS, withDetails } from './details';
import {
	admins,
	GROUP_WITH_ID,
	NAME,
	privileges,
	range,
	RULE_GROUP,
} from './momentRuleGroupFields';

const GET_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/moment_strategy/get',
	doc: 94890,
} as const;

export const momentRuleGroup = defineResource({
	value: 'momentRuleGroup',
	name: 'Moment Rule Group',
	description: 'What certain members may do with moments, and who manages it (客户朋友圈规则组)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create moment rule group',
			description:
				'Add a rule group for moments, at most five levels deep. WeCom takes one at a time: leave Parallel Requests at 1.',
			doc: 94890,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/moment_strategy/create' },
			fields: [
				{ ...NAME, required: true },
				{
					...admins(
						'User IDs (账号) of those who manage the group, separated by commas or as a list, 20 at most; super admins cannot be among them',
					),
					required: true,
				},
				{
					...range({
						displayName: 'Members and Departments',
						name: 'range',
						send: 'body.range[]',
						description:
							'For whom the rule group stands, 3,000 at most; in a group below another part of those of that group',
					}),
					required: true,
				},
				...privileges('body.privilege.'),
			],
			additionalFields: [
				momentRuleGroupField({
					displayName: 'Parent Rule Group',
					name: 'parentId',
					send: 'body.parent_id',
					description: 'The rule group (规则组) that this one is to stand below',
				}),
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete moment rule group',
			description: 'Remove a rule group for moments that this app created',
			doc: 94890,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/moment_strategy/del' },
			fields: [RULE_GROUP],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get moment rule group',
			description: 'Read name, admins and rights of a rule group for moments',
			doc: 94890,
			reads: true,
			request: { method: 'POST', path: GET_CALL.path },
			fields: [RULE_GROUP],
			output: { unwrap: 'strategy' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many moment rule groups',
			description: 'List the rule groups for moments that this app created',
			doc: 94890,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/moment_strategy/list' },
			fields: [INCLUDE_DETAILS],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'strategy',
			},
			output: { items: 'strategy', schema: GROUP_WITH_ID },
			alsoCalls: [{ ...GET_CALL, sends: { 'body.strategy_id': 'each rule group' } }],
			run: withDetails({
				...GET_CALL,
				id: 'strategy_id',
				entry: ({ strategy }, id) => ({ strategy_id: id, ...(strategy as IDataObject) }),
			}),
		},
		{
			value: 'getRange',
			name: 'Get Members and Departments',
			action: 'Get members and departments of a moment rule group',
			description: 'List the members and departments for whom a rule group for moments stands',
			doc: 94890,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/moment_strategy/get_range' },
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
			action: 'Update moment rule group',
			description:
				'Change a rule group for moments; what is not given stays. WeCom takes one change at a time: leave Parallel Requests at 1.',
			doc: 94890,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/moment_strategy/edit' },
			fields: [RULE_GROUP],
			updateFields: [
				range({
					displayName: 'Add Members and Departments',
					name: 'add',
					send: 'body.range_add[]',
					description: 'For whom the rule group is to stand as well, 3,000 at most in all',
				}),
				admins(
					'User IDs (账号) of those who manage the group, separated by commas or as a list, 20 at most; they take the place of the former ones',
				),
				NAME,
				range({
					displayName: 'Remove Members and Departments',
					name: 'remove',
					send: 'body.range_del[]',
					description: 'For whom the rule group is to stand no longer',
				}),
				{
					displayName: 'Rights',
					name: 'privileges',
					type: 'fixedCollection',
					placeholder: 'Set Rights',
					default: {},
					description:
						'What admins and members may do; all three together take the place of the former ones',
					options: [
						{
							displayName: 'Rights',
							name: 'rights',
							send: 'body.privilege',
							values: privileges(''),
						},
					],
				},
			],
		},
	],
});
