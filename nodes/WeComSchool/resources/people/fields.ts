import { SCHOOL_ID, studentField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const CHILDREN_AT_MOST = 10;

const ID_LIMITS: Field['limits'] = {
	bytes: 64,
	pattern: {
		regex: SCHOOL_ID,
		hint: 'must have 1 to 64 letters, digits and the signs _ - @ . and begin with a letter or digit',
	},
};

export const idField = (field: Pick<Field, 'displayName' | 'name' | 'send'> & Partial<Field>) =>
	({
		type: 'string',
		default: '',
		description:
			'An ID that nobody else of the school has, 1 to 64 letters, digits and the signs _ - @ . of which the first is a letter or digit. Case does not matter; a member of the company may have the same.',
		limits: ID_LIMITS,
		...field,
	}) satisfies Field;

export const newIdField = (kind: string, send: string): Field =>
	idField({
		displayName: 'New User ID',
		name: 'newUserId',
		send,
		description: `Another user ID for the ${kind}, which can be changed only once`,
	});

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the student, 1 to 32 characters',
	send: 'body.name',
	limits: { chars: 32 },
};

export const CLASSES: Field = {
	displayName: 'Class IDs',
	name: 'classIds',
	type: 'string',
	default: '',
	placeholder: '2, 15',
	description:
		'The classes (班级) of the student, numbers that Department → Get Many shows, separated by commas or as a list, 20 at most',
	send: 'body.department',
	as: 'integers',
	limits: { items: 20 },
};

export const mobileField = (kind: string): Field => ({
	displayName: 'Mobile',
	name: 'mobile',
	type: 'string',
	default: '',
	placeholder: '13800000000',
	description: `The mobile number of the ${kind}`,
	send: 'body.mobile',
});

export const INVITE: Field = {
	displayName: 'Send Invitation',
	name: 'sendInvitation',
	type: 'boolean',
	default: true,
	description:
		'Whether WeCom invites the person to follow the school notice (学校通知), as it does without this field. Only verified schools can invite.',
	send: 'body.to_invite',
};

export const relationField = (send: string): Field => ({
	displayName: 'Relation',
	name: 'relation',
	type: 'string',
	default: '',
	placeholder: '妈妈',
	description:
		'What the parent is to the student (家长与学生的关系), 32 bytes at most (10 Chinese characters)',
	send,
	limits: { bytes: 32 },
});

export const CHILDREN: Field = {
	displayName: 'Children',
	name: 'children',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Child',
	default: {},
	description: 'The students whose parent this is, 10 at most',
	limits: { items: CHILDREN_AT_MOST },
	options: [
		{
			displayName: 'Child',
			name: 'child',
			send: 'body.children[]',
			values: [
				studentField({ name: 'studentUserId', required: true, send: 'student_userid' }),
				{ ...relationField('relation'), required: true },
			],
		},
	],
};
