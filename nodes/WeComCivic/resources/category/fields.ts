import { topEventCategoryField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: '30 characters at most; no other category below the same one has it',
	send: 'body.category_name',
	limits: { chars: 30 },
};

export const PARENT: Field = topEventCategoryField({
	displayName: 'Parent Category',
	name: 'parentId',
	send: 'body.parent_category_id',
	description:
		'The category of the first level that it stands below (一级分类): from the list, or by ID',
});

const LEVELS = [
	{ name: 'First', value: 1, description: '一级分类' },
	{ name: 'Second', value: 2, description: '二级分类' },
];

export const LEVEL: Field = {
	displayName: 'Level',
	name: 'level',
	type: 'options',
	options: LEVELS,
	default: 1,
	description:
		'Move it to the first level, or below Parent Category, which it then needs if it has none yet',
	send: 'body.level',
};

export const LEVEL_FILTER: Field = {
	displayName: 'Level',
	name: 'level',
	type: 'options',
	options: LEVELS,
	default: 1,
	description: 'Only categories of this level',
};

export const BELOW_FILTER: Field = topEventCategoryField({
	displayName: 'Parent Category',
	name: 'parent',
	description: 'Only categories below this one of the first level: from the list, or by ID',
});
