import { gridField, memberField, membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { clearable, defineResource, schemaLike } from '../../../shared/operation';
import { gridsOfMember, listGrids, updateGrid } from './run';
import { LIST_CALL } from './tree';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: '30 characters at most; no other grid below the same parent has it',
	send: 'body.grid_name',
	limits: { chars: 30 },
};

const PARENT: Field = gridField({
	displayName: 'Parent Grid',
	name: 'parentId',
	send: 'body.grid_parent_id',
	description:
		'The grid (上级网格) it stands below: choose from the list, or give the ID. The tree has 10 levels at most.',
});

const MANAGERS: Field = membersField({
	displayName: 'Managers',
	name: 'managers',
	send: 'body.grid_admin',
	description:
		'User IDs (账号) of 1 to 20 members in charge (负责人), separated by commas or as a list; a member manages 10 grids at most',
	limits: { minItems: 1, items: 20 },
});

const MEMBERS: Field = membersField({
	name: 'members',
	send: 'body.grid_member',
	cleared: [],
	description:
		'User IDs (账号) of the members who work in the grid (网格成员), separated by commas or as a list, 100 at most',
	limits: { items: 100 },
});

const required = (field: Field): Field => ({ ...field, required: true });

export const grid = defineResource({
	value: 'grid',
	name: 'Grid',
	description: 'A part of a town or district that members look after (网格)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create grid',
			description: 'Add a grid below another one, with those in charge and those who work in it',
			doc: 94478,
			request: { method: 'POST', path: '/cgi-bin/report/grid/add' },
			fields: [NAME, PARENT, MANAGERS].map(required),
			additionalFields: [MEMBERS],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete grid',
			description:
				'Remove a grid with all grids below it, for good. None of them may have members.',
			doc: 94480,
			request: { method: 'POST', path: '/cgi-bin/report/grid/delete' },
			fields: [gridField({ name: 'gridId', required: true, send: 'body.grid_id' })],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many grids',
			description: 'List grids with those in charge and those who work in them',
			doc: LIST_CALL.doc,
			reads: true,
			request: { method: LIST_CALL.method, path: LIST_CALL.path },
			fields: [
				gridField({
					name: 'gridId',
					send: 'body.grid_id',
					description:
						'The grid around which to look: from the list, or by ID. WeCom answers with the grid above it and those below. Left empty: the top of the tree and the grids directly below.',
				}),
				{
					displayName: 'Include Sub-Grids',
					name: 'includeSubGrids',
					type: 'boolean',
					default: false,
					description:
						'Whether to list the grid and all below it, however deep, or the whole tree. Each comes once; it takes one call a grid.',
				},
			],
			output: { items: 'grid_list' },
			run: listGrids,
		},
		{
			value: 'getOfMember',
			name: 'Get of Member',
			action: 'Get grids of a member',
			description: 'List the grids that a member manages or works in, one item each with the role',
			doc: 94482,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/report/grid/get_user_grid_info' },
			fields: [memberField({ name: 'userId', required: true, send: 'body.userid' })],
			output: {
				schema: schemaLike({ grid_id: 'grid_id', grid_name: '东湖社区', role: 'Manager' }),
			},
			run: gridsOfMember,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update grid',
			description:
				'Change a grid; what is not given stays as it is, for which the grid is read first',
			doc: 94479,
			request: { method: 'POST', path: '/cgi-bin/report/grid/update' },
			fields: [gridField({ name: 'gridId', required: true, send: 'body.grid_id' })],
			updateFields: clearable([
				{
					...MANAGERS,
					description: `${String(MANAGERS.description)}. They take the place of those that were there.`,
				},
				{
					...MEMBERS,
					description: `${String(MEMBERS.description)}. They take the place of those that were there.`,
				},
				NAME,
				PARENT,
			]),
			sends: {
				'body.grid_name': 'what the grid has',
				'body.grid_parent_id': 'what the grid has',
				'body.grid_admin': 'what the grid has',
			},
			alsoCalls: [{ ...LIST_CALL, sends: { 'body.grid_id': 'gridId' } }],
			run: updateGrid,
		},
	],
});
