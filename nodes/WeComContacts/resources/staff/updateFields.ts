import { mapperField, rosterFieldField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const GROUP: Field = {
	displayName: 'Group',
	name: 'group',
	type: 'options',
	options: [
		{ name: 'Contract', value: 5, description: '合同信息' },
		{ name: 'Education', value: 1, description: '教育经历' },
		{ name: 'Emergency Contact', value: 4, description: '紧急联系人' },
		{ name: 'Family Member', value: 3, description: '家庭成员' },
		{ name: 'Work Experience', value: 2, description: '工作经历' },
	],
	required: true,
	default: 1,
	description: 'What the entry is one of',
};

export const ENTRY: Field = {
	displayName: 'Entry',
	name: 'entry',
	type: 'number',
	required: true,
	default: 1,
	description:
		'Which entry of the group, by the number that Staff Roster → Get shows as entry (sub_idx)',
	limits: { min: 0 },
};

const valueField = (whenEmpty: string): Field => ({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	description: `A text, a choice by its name, a date, or a phone such as 86 13800000000. Left empty: the field is ${whenEmpty}.`,
});

const several = (
	field: Pick<Field, 'displayName' | 'name' | 'placeholder' | 'description'> & {
		entry: string;
		values: Field[];
	},
): Field => {
	const { entry, values, ...shown } = field;
	return {
		...shown,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		options: [{ displayName: entry, name: 'one', values }],
	};
};

const MAPPED: Field = mapperField({
	displayName: 'Fields',
	name: 'fields',
	method: 'getRosterFields',
	dependsOn: [],
	words: { singular: 'field', plural: 'fields' },
	description:
		'What to change; a field left empty stays as it is. Choices go by name, phones as 86 13800000000 with the country code in the form that Get shows. Dates go out as seconds since 1970; WeCom names no unit. Files, age, years of work and employment status cannot be changed. When mapped automatically, the names of the fields are looked for in the item.',
});

export const CLEARED: Field = {
	displayName: 'Cleared Fields',
	name: 'clearedFields',
	type: 'string',
	default: '',
	placeholder: '籍贯, 11020',
	description:
		'Fields of no entry to empty, by name or ID, separated by commas or as a list. Texts and phones become empty; WeCom does not say how a choice or a date does, so those are sent without a value.',
	as: 'texts',
};

export const FIELD: Field = rosterFieldField();

export const CHANGES: Field[] = [
	MAPPED,
	CLEARED,
	several({
		displayName: 'Entries to Remove',
		name: 'removedEntries',
		placeholder: 'Add Entry to Remove',
		description: 'Whole entries to remove for good, such as one of several schools',
		entry: 'Entry to Remove',
		values: [GROUP, ENTRY],
	}),
	several({
		displayName: 'Entry Changes',
		name: 'entryChanges',
		placeholder: 'Add Entry Change',
		description: 'Fields to change in entries that a member has several of, such as schools',
		entry: 'Entry Change',
		values: [FIELD, ENTRY, valueField('emptied')],
	}),
	several({
		displayName: 'New Entries',
		name: 'newEntries',
		placeholder: 'Add New Entry',
		description: 'Entries to add to those that the member has',
		entry: 'New Entry',
		values: [
			GROUP,
			several({
				displayName: 'Values',
				name: 'values',
				placeholder: 'Add Value',
				description: 'What the entry holds; fields that are not of its group are left out',
				entry: 'Value',
				values: [FIELD, valueField('left out')],
			}),
		],
	}),
];
