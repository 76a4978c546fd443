import type { Field } from '../operation';
import { locator } from './locator';

type Given = Partial<Field> & Pick<Field, 'name' | 'send'>;

/** What WeCom takes as an ID of a student or parent. */
export const SCHOOL_ID = /^[0-9a-zA-Z][0-9a-zA-Z_@.-]{0,63}$/;

const PERSON_ID = {
	regex: SCHOOL_ID.source,
	hint: 'A user ID has 1 to 64 letters, digits and the signs _ - @ . and begins with a letter or digit',
};

/** A class, grade, stage or campus: the directory of the school is apart from the company's. */
export function schoolDepartmentField(field: Given): Field {
	return locator({
		thing: 'School Department',
		search: 'searchSchoolDepartments',
		idPlaceholder: '2',
		id: { regex: '^[0-9]+$', hint: 'A department ID is a number; the school itself is 1' },
		description:
			'The class, grade, stage or campus (家校部门): choose from the list, or give its ID, a number that Department → Get Many shows; the school itself is 1',
		as: 'integer',
		limits: { min: 1 },
		...field,
	});
}

export function studentField(field: Given): Field {
	return locator({
		thing: 'Student',
		search: 'searchStudents',
		idPlaceholder: 'student1',
		id: PERSON_ID,
		description:
			'The student (学生): choose from the list, or give the user ID of the school directory (家校通讯录), which Student → Get Many shows',
		limits: { bytes: 64 },
		...field,
	});
}

export function parentField(field: Given): Field {
	return locator({
		thing: 'Parent',
		search: 'searchParents',
		idPlaceholder: 'parent1',
		id: PERSON_ID,
		description:
			'The parent (家长): choose from the list, or give the user ID of the school directory (家校通讯录), which Parent → Get Many shows',
		limits: { bytes: 64 },
		...field,
	});
}
