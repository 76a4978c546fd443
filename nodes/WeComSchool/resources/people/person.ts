import type { Field } from '../../../shared/operation';
import { parentField, studentField } from '../../../shared/fields';

type Locator = Partial<Field> & Pick<Field, 'name' | 'send'>;

/** Students and parents share their rules; only words and pages differ. */
export interface Person {
	/** The name of the person in an answer, and the word for it. */
	kind: 'student' | 'parent';
	title: string;
	/** The Chinese word. */
	term: string;
	/** What an ID of such a person is called. */
	key: 'student_userid' | 'parent_userid';
	field: (field: Locator) => Field;
	/** Where a list of them comes from. */
	list: { path: string; doc: number };
	docs: Record<'create' | 'update' | 'delete' | 'createMany' | 'updateMany' | 'deleteMany', number>;
}

export const STUDENT: Person = {
	kind: 'student',
	title: 'Student',
	term: '学生',
	key: 'student_userid',
	field: studentField,
	list: { path: '/cgi-bin/school/user/list', doc: 92338 },
	docs: {
		create: 92325,
		update: 92327,
		delete: 92326,
		createMany: 92328,
		updateMany: 92330,
		deleteMany: 92329,
	},
};

export const PARENT: Person = {
	kind: 'parent',
	title: 'Parent',
	term: '家长',
	key: 'parent_userid',
	field: parentField,
	list: { path: '/cgi-bin/school/user/list_parent', doc: 92446 },
	docs: {
		create: 92331,
		update: 92333,
		delete: 92332,
		createMany: 92334,
		updateMany: 92336,
		deleteMany: 92335,
	},
};
