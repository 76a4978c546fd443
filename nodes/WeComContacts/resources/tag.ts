import { departmentsField, membersField, tagField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource, schemaLike } from '../../shared/operation';
import { unsent } from '../../shared/operation/rows';
import { FURTHER_CALLS, upsertTag } from './upsertTag';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	description: '1 to 32 characters; no two tags of the company have the same',
	send: 'body.tagname',
	limits: { chars: 32 },
};

const TAG: Field = tagField({ name: 'tagId', required: true, send: 'body.tagid' });

const WHO: Field[] = [
	membersField({
		name: 'members',
		send: 'body.userlist',
		limits: { items: 1000 },
		split: true,
		description:
			'User IDs (账号), separated by commas or as a list; over 1,000 go out in several calls',
	}),
	departmentsField({
		name: 'departments',
		send: 'body.partylist',
		limits: { items: 100 },
		split: true,
		description:
			'Department IDs (部门), separated by commas or as a list; over 100 go out in several calls',
	}),
];

export const tag = defineResource({
	value: 'tag',
	name: 'Tag',
	description: 'A label for members and departments (标签)',
	operations: [
		{
			value: 'addMembers',
			name: 'Add Members',
			action: 'Add members to a tag',
			description: 'Give a tag to members and departments',
			doc: 90214,
			request: { method: 'POST', path: '/cgi-bin/tag/addtagusers' },
			fields: [TAG, ...WHO],
			anyOf: ['members', 'departments'],
		},
		{
			value: 'create',
			name: 'Create',
			action: 'Create tag',
			description: 'Add a tag, which then belongs to the app of the credential',
			doc: 90210,
			request: { method: 'POST', path: '/cgi-bin/tag/create' },
			fields: [NAME],
			additionalFields: [
				{
					displayName: 'Tag ID',
					name: 'tagId',
					type: 'number',
					default: 0,
					description: 'A number of your own. Without it WeCom takes the next one.',
					send: 'body.tagid',
					limits: { min: 0 },
				},
			],
		},
		{
			value: 'upsert',
			name: 'Create or Update',
			action: 'Create or update tag',
			description: 'Create a new record, or update the current one if it already exists (upsert)',
			doc: 90211,
			request: { method: 'POST', path: '/cgi-bin/tag/update' },
			fields: [
				{
					displayName: 'Find By',
					name: 'findBy',
					type: 'options',
					options: [
						{ name: 'ID', value: 'id', description: 'It gets the name given here' },
						{ name: 'Name', value: 'name' },
					],
					default: 'name',
					description: 'What says that the tag is there already',
				},
				{
					displayName: 'Tag ID',
					name: 'tagId',
					type: 'string',
					required: true,
					default: '',
					placeholder: '12',
					displayOptions: { show: { findBy: ['id'] } },
					description: 'The number of the tag; a new one gets it too',
					send: 'body.tagid',
					as: 'integer',
					limits: { min: 0 },
				},
				NAME,
			],
			additionalFields: unsent(WHO),
			output: { schema: schemaLike({ tagid: 12, tagname: 'Design', created: true }) },
			alsoCalls: FURTHER_CALLS,
			run: async (run) => await upsertTag(run, WHO),
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete tag',
			description: 'Remove a tag that the app of the credential created',
			doc: 90212,
			request: { method: 'GET', path: '/cgi-bin/tag/delete' },
			fields: [tagField({ name: 'tagId', required: true, send: 'query.tagid' })],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tags',
			description: 'List many tags',
			doc: 90216,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/tag/list' },
			output: { items: 'taglist' },
		},
		{
			value: 'getMembers',
			name: 'Get Members',
			action: 'Get the members of a tag',
			description: 'Read the name of a tag and the members and departments that have it',
			doc: 90213,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/tag/get' },
			fields: [tagField({ name: 'tagId', required: true, send: 'query.tagid' })],
		},
		{
			value: 'removeMembers',
			name: 'Remove Members',
			action: 'Remove members from a tag',
			description: 'Take a tag from members and departments',
			doc: 90215,
			request: { method: 'POST', path: '/cgi-bin/tag/deltagusers' },
			fields: [TAG, ...WHO],
			anyOf: ['members', 'departments'],
		},
		{
			value: 'update',
			name: 'Rename',
			action: 'Rename tag',
			description: 'Change the name of a tag that the app of the credential created',
			doc: 90211,
			request: { method: 'POST', path: '/cgi-bin/tag/update' },
			fields: [TAG, NAME],
		},
	],
});
