import { defineResource } from '../../../shared/operation';
import { bulk } from './bulk';
import { PARENT, STUDENT } from './person';
import { reading } from './read';
import { writing } from './write';

export const student = defineResource({
	value: 'student',
	name: 'Student',
	description: 'A student of the school directory (学生)',
	operations: [...reading(STUDENT), ...writing(STUDENT), ...bulk(STUDENT)],
});

export const parent = defineResource({
	value: 'parent',
	name: 'Parent',
	description: 'A parent of the school directory (家长)',
	operations: [...reading(PARENT), ...writing(PARENT), ...bulk(PARENT)],
});
