import { memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const HEAD_TEACHER = 3;
const TEACHER = 4;

const ROLES = [
	{ name: 'Head of a Campus', value: 1, description: '校区负责人' },
	{ name: 'Head of a Grade', value: 2, description: '年级负责人' },
	{ name: 'Head of a Stage', value: 5, description: '学段负责人' },
	{ name: 'Head Teacher', value: HEAD_TEACHER, description: 'Of a class (班主任)' },
	{ name: 'Teacher', value: TEACHER, description: 'Of a class (任课老师)' },
];

const ADMIN: Field = memberField({ name: 'userId', required: true, send: 'userid' });

const ROLE: Field = {
	displayName: 'Role',
	name: 'role',
	type: 'options',
	options: ROLES,
	default: HEAD_TEACHER,
	description:
		'What the member is in the department: it must fit the type of the department, such as Head Teacher and Teacher to a class',
	send: 'type',
};

const SUBJECT: Field = {
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	default: '',
	placeholder: '语文',
	displayOptions: { show: { role: [HEAD_TEACHER, TEACHER] } },
	description: 'The one subject that the teacher teaches (科目), 15 characters at most',
	send: 'subject',
	limits: { chars: 15 },
};

const adminsField = (description: string, values: Field[]): Field => ({
	displayName: 'Managers and Teachers',
	name: 'admins',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Person',
	default: {},
	description,
	options: [{ displayName: 'Person', name: 'person', send: 'body.department_admins[]', values }],
});

export const NEW_ADMINS: Field = adminsField('Who manages the department or teaches the class', [
	ADMIN,
	{ ...ROLE, required: true },
	SUBJECT,
]);

const ADD = 0;
const REMOVE = 1;

export const CHANGED_ADMINS: Field = adminsField(
	'Who is added, changed or removed as manager or teacher; others stay',
	[
		{
			displayName: 'Change',
			name: 'change',
			type: 'options',
			options: [
				{ name: 'Add or Update', value: ADD },
				{ name: 'Remove', value: REMOVE },
			],
			required: true,
			default: ADD,
			description: 'What happens to the member as manager or teacher of the department',
			send: 'op',
		},
		ADMIN,
		ROLE,
		SUBJECT,
	],
);
