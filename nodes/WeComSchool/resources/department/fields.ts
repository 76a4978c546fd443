import { schoolDepartmentField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { GRADE } from './grades';

const LARGEST = 4_294_967_295;

export const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Campus', value: 4, description: '校区' },
		{ name: 'Class', value: 1, description: 'It stands below a grade (班级)' },
		{ name: 'Grade', value: GRADE, description: '年级' },
		{ name: 'Stage', value: 3, description: 'Such as primary school (学段)' },
	],
	required: true,
	default: 1,
	description: 'What the department is',
	send: 'body.type',
};

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description:
		'1 to 32 characters, without - : * ? " / ， and angle brackets. A standard grade (标准年级) gets its name from WeCom.',
	send: 'body.name',
	limits: {
		chars: 32,
		pattern: { regex: /^[^\-:*?"<>/，]*$/, hint: 'must not hold any of - : * ? " < > / ，' },
	},
};

export const PARENT: Field = schoolDepartmentField({
	displayName: 'Parent Department',
	name: 'parentId',
	send: 'body.parentid',
	description:
		'The department (上级部门) it stands below, for a class a grade: from the list, or by ID; the school itself is 1',
});

export const departmentIdField = (
	field: Pick<Field, 'displayName' | 'name' | 'send' | 'description'>,
): Field => ({
	type: 'number',
	default: 2,
	limits: { min: 2, max: LARGEST },
	...field,
});

export const ORDER: Field = {
	displayName: 'Order',
	name: 'order',
	type: 'number',
	default: 0,
	description: 'The place among its siblings: higher numbers come first',
	send: 'body.order',
	limits: { min: 0, max: LARGEST },
};
