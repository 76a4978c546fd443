import type { Field, Operation } from '../../../shared/operation';
import { CHILDREN, CLASSES, idField, INVITE, mobileField, NAME, newIdField } from './fields';
import type { Person } from './person';

const required = (field: Field): Field => ({ ...field, required: true });

/** What one gives of a new person beside the ID. */
export const NEW: Record<Person['kind'], Pick<Operation, 'fields' | 'additionalFields'>> = {
	student: {
		fields: [NAME, CLASSES].map(required),
		additionalFields: [mobileField('student'), INVITE],
	},
	parent: {
		fields: [mobileField('parent'), CHILDREN].map(required),
		additionalFields: [INVITE],
	},
};

export const CHANGES: Record<Person['kind'], Field[]> = {
	student: [
		CLASSES,
		mobileField('student'),
		NAME,
		newIdField('student', 'body.new_student_userid'),
	],
	parent: [
		{
			...CHILDREN,
			description:
				'The students whose parent this is, 10 at most. They take the place of those that were there.',
		},
		mobileField('parent'),
		newIdField('parent', 'body.new_parent_userid'),
	],
};

export function writing({ kind, title, term, key, field, docs }: Person): Operation[] {
	const path = (verb: string) => `/cgi-bin/school/user/${verb}_${kind}`;
	const { fields = [], additionalFields } = NEW[kind];
	return [
		{
			value: 'create',
			name: 'Create',
			action: `Create ${kind}`,
			description:
				kind === 'student'
					? 'Add a student (学生) to one or more classes of the school directory'
					: 'Add a parent (家长) of one or more students to the school directory',
			doc: docs.create,
			request: { method: 'POST', path: path('create') },
			fields: [
				idField({
					displayName: `${title} User ID`,
					name: 'userId',
					required: true,
					send: `body.${key}`,
				}),
				...fields,
			],
			additionalFields,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: `Delete ${kind}`,
			description:
				kind === 'student'
					? 'Remove a student for good, whose parents must have been deleted before'
					: 'Remove a parent for good',
			doc: docs.delete,
			request: { method: 'GET', path: path('delete') },
			fields: [field({ name: 'userId', required: true, send: 'query.userid' })],
			output: { deleted: true },
		},
		{
			value: 'update',
			name: 'Update',
			action: `Update ${kind}`,
			description: `Change a ${kind} (${term}) of the school directory; what is not given stays as it is`,
			doc: docs.update,
			request: { method: 'POST', path: path('update') },
			fields: [field({ name: 'userId', required: true, send: `body.${key}` })],
			updateFields: CHANGES[kind],
		},
	];
}
