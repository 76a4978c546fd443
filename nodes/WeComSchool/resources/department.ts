import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

/** A department of the school: its directory is apart from the company's, and has no picker. */
export function schoolDepartmentField(
	field: Pick<Field, 'send' | 'required' | 'description'>,
): Field {
	return {
		displayName: 'Department ID',
		name: 'departmentId',
		type: 'string',
		default: '',
		placeholder: '2',
		as: 'integer',
		limits: { min: 1 },
		...field,
	};
}

export const department = defineResource({
	value: 'department',
	name: 'Department',
	description: 'A class, grade, stage or campus of the school (家校部门)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many school departments',
			description: 'List classes, grades, stages and campuses, below one or all',
			doc: 92343,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/department/list' },
			fields: [
				schoolDepartmentField({
					send: 'query.id',
					description:
						'Only this department and those below it; the school itself is 1. Left empty: every department.',
				}),
			],
			output: { items: 'departments' },
		},
	],
});
