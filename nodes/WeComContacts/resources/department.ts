import { departmentField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource, schemaLike } from '../../shared/operation';
import { CREATE_DEPARTMENT_CALL, LIST_CALL, upsertDepartment } from './upsertDepartment';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description:
		'1 to 64 characters, without \\ : * ? " | and angle brackets; no other department below the same parent has it',
	send: 'body.name',
	limits: {
		chars: 64,
		pattern: { regex: /^[^\\:*?"<>|]*$/, hint: 'must not hold any of \\ : * ? " < > |' },
	},
};

const ENGLISH_NAME: Field = {
	displayName: 'English Name',
	name: 'nameEn',
	type: 'string',
	default: '',
	description: '1 to 64 characters; shown where the company has switched several languages on',
	send: 'body.name_en',
	limits: { chars: 64 },
};

const ORDER: Field = {
	displayName: 'Order',
	name: 'order',
	type: 'number',
	default: 0,
	description: 'The place among its siblings: higher numbers come first',
	send: 'body.order',
	limits: { min: 0, max: 4_294_967_295 },
};

const PARENT: Field = departmentField({
	displayName: 'Parent Department',
	name: 'parentId',
	send: 'body.parentid',
	description:
		'The department (上级部门) it stands below: from the list, or by ID; the root department is 1',
});

const BELOW: Field = departmentField({
	displayName: 'Below',
	name: 'departmentId',
	send: 'query.id',
	description:
		'Only this department and all below it, however deep. Left empty: every department that the credential can see.',
});

export const department = defineResource({
	value: 'department',
	name: 'Department',
	description: 'A node in the tree of the company (部门)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create department',
			description: 'Add a department below another one',
			doc: 90205,
			request: { method: 'POST', path: '/cgi-bin/department/create' },
			fields: [
				{ ...NAME, required: true },
				{ ...PARENT, required: true },
			],
			additionalFields: [
				{
					displayName: 'Department ID',
					name: 'id',
					type: 'number',
					default: 2,
					description: 'A number of your own above 1. Without it WeCom takes the next one.',
					send: 'body.id',
					limits: { min: 2 },
				},
				ENGLISH_NAME,
				ORDER,
			],
		},
		{
			value: 'upsert',
			name: 'Create or Update',
			action: 'Create or update department',
			description: 'Create a new record, or update the current one if it already exists (upsert)',
			doc: 90206,
			request: { method: 'POST', path: '/cgi-bin/department/update' },
			fields: [
				{
					displayName: 'Find By',
					name: 'findBy',
					type: 'options',
					options: [
						{ name: 'ID', value: 'id', description: 'It may be renamed and moved' },
						{
							name: 'Name Below Parent',
							value: 'name',
							description: 'No two departments below one parent have the same name',
						},
					],
					default: 'name',
					description: 'What says that the department is there already',
				},
				{
					displayName: 'Department ID',
					name: 'id',
					type: 'string',
					required: true,
					default: '',
					placeholder: '2',
					displayOptions: { show: { findBy: ['id'] } },
					description: 'The number of the department; a new one gets it too',
					send: 'body.id',
					as: 'integer',
					limits: { min: 1 },
				},
				{ ...NAME, required: true },
				{ ...PARENT, required: true },
			],
			additionalFields: [ENGLISH_NAME, ORDER],
			output: { schema: schemaLike({ id: 2, created: true }) },
			alsoCalls: [CREATE_DEPARTMENT_CALL, LIST_CALL],
			run: upsertDepartment,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete department',
			description: 'Remove a department that has neither members nor sub-departments',
			doc: 90207,
			request: { method: 'GET', path: '/cgi-bin/department/delete' },
			fields: [departmentField({ name: 'departmentId', required: true, send: 'query.id' })],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get department',
			description: 'Read one department',
			doc: 95351,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/department/get' },
			fields: [departmentField({ name: 'departmentId', required: true, send: 'query.id' })],
			output: { unwrap: 'department' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many departments',
			description: 'List departments with their names, below one or all',
			doc: 90208,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/department/list' },
			fields: [BELOW],
			output: { items: 'department' },
		},
		{
			value: 'getAllIds',
			name: 'Get Many IDs',
			action: 'Get the ids of many departments',
			description: 'List departments with ID, parent and order only, below one or all',
			doc: 95350,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/department/simplelist' },
			fields: [BELOW],
			output: { items: 'department_id' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update department',
			description: 'Change a department; what is not given stays as it is',
			doc: 90206,
			request: { method: 'POST', path: '/cgi-bin/department/update' },
			fields: [departmentField({ name: 'departmentId', required: true, send: 'body.id' })],
			updateFields: [NAME, ENGLISH_NAME, ORDER, PARENT],
		},
	],
});
