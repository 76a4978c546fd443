import { schoolDepartmentField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CHANGED_ADMINS, NEW_ADMINS } from './admins';
import { departmentIdField, NAME, ORDER, PARENT, TYPE } from './fields';
import { CHANGED_GRADE, NEW_GRADE } from './grades';
import { listDepartments } from './list';

export const department = defineResource({
	value: 'department',
	name: 'Department',
	description: 'A class, grade, stage or campus of the school (家校部门)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create school department',
			description: 'Add a class, grade, stage or campus to the school, with its teachers',
			doc: 92340,
			request: { method: 'POST', path: '/cgi-bin/school/department/create' },
			fields: [TYPE, NAME, { ...PARENT, required: true }],
			additionalFields: [
				departmentIdField({
					displayName: 'Department ID',
					name: 'id',
					send: 'body.id',
					description: 'A number of your own above 1. Without it WeCom takes the next one.',
				}),
				NEW_ADMINS,
				ORDER,
				...NEW_GRADE,
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete school department',
			description:
				'Remove a department that has neither students nor departments below it, for good',
			doc: 92342,
			request: { method: 'GET', path: '/cgi-bin/school/department/delete' },
			fields: [
				schoolDepartmentField({
					displayName: 'Department',
					name: 'departmentId',
					send: 'query.id',
				}),
			],
			anyOf: ['departmentId'],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many school departments',
			description:
				'List classes, grades, stages and campuses with their managers and teachers, below one or all',
			doc: 92343,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/department/list' },
			fields: [
				schoolDepartmentField({
					displayName: 'Department',
					name: 'departmentId',
					send: 'query.id',
					description:
						'Only this department (家校部门) and those below it: from the list, or by ID; the school itself is 1. Left empty: every department.',
				}),
			],
			output: { items: 'departments' },
			run: listDepartments,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update school department',
			description: 'Change a department of the school; what is not given stays as it is',
			doc: 92341,
			request: { method: 'POST', path: '/cgi-bin/school/department/update' },
			fields: [
				schoolDepartmentField({
					displayName: 'Department',
					name: 'departmentId',
					required: true,
					send: 'body.id',
				}),
			],
			updateFields: [
				CHANGED_ADMINS,
				...CHANGED_GRADE,
				NAME,
				departmentIdField({
					displayName: 'New Department ID',
					name: 'newId',
					send: 'body.new_id',
					description: 'Another number above 1 for the department',
				}),
				ORDER,
				PARENT,
			],
		},
	],
});
