import { knowledgeGroupField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';

const GROUP = knowledgeGroupField({ name: 'groupId', required: true, send: 'body.group_id' });

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	description: 'The name of the group, 12 characters at most, which no other group has',
	send: 'body.name',
	limits: { chars: 12 },
};

export const knowledgeGroup = defineResource({
	value: 'knowledgeGroup',
	name: 'Knowledge Group',
	description: 'A group of questions in the knowledge base (知识库分组)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create knowledge base group',
			description: 'Add a group of questions; there can be 100',
			doc: 95971,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/add_group' },
			fields: [NAME],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete knowledge base group',
			description: 'Remove a group with its questions; the default group stays',
			doc: 95971,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/del_group' },
			fields: [GROUP],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many knowledge base groups',
			description: 'List the groups of questions; is_default marks the one that always is there',
			doc: 95971,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/list_group' },
			filters: [
				knowledgeGroupField({
					name: 'groupId',
					send: 'body.group_id',
					description: 'The one group to get: choose from the list, or give its ID',
				}),
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'group_list',
			},
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Rename knowledge base group',
			description: 'Give a group another name; the default group keeps its own',
			doc: 95971,
			request: { method: 'POST', path: '/cgi-bin/kf/knowledge/mod_group' },
			fields: [GROUP, NAME],
		},
	],
});
