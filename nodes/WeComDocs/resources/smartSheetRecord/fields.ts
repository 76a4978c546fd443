import { mapperField, smartSheetDocumentField, smartSheetField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const HOW =
	'Lists take commas or an expression that gives a list; options go by their texts, and new ones are added; members go by user ID; pictures and files are binary fields of the item, which are uploaded, or addresses. Empty fields are left out. When mapped automatically, the titles and IDs of the fields are looked for in the item.';

export const SHEET: Field[] = [smartSheetDocumentField, smartSheetField()];

const columns = (mode: 'add' | 'upsert', what: string): Field =>
	mapperField({
		displayName: 'Fields',
		name: 'columns',
		method: 'getSmartSheetFields',
		dependsOn: ['documentId', 'sheetId.value'],
		words: { singular: 'field', plural: 'fields' },
		mode,
		required: true,
		description: `${what} ${HOW}`,
	});

export const COLUMNS = columns('add', 'What the record holds.');

export const COLUMNS_WITH_KEY = columns(
	'upsert',
	'What the record holds, and by which of it one that is there is found. The records of all items are looked up together and written 500 in one call.',
);

export const RECORD_ID: Field = {
	displayName: 'Record ID',
	name: 'recordId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'r5ud8u',
	description: 'The ID of the record (记录), which Get Many shows as record_id',
};

export const ONLY_EXISTING_OPTIONS: Field = {
	displayName: 'Only Existing Options',
	name: 'onlyExistingOptions',
	type: 'boolean',
	default: false,
	description:
		'Whether to fail where a text is no option of its select field. Otherwise WeCom adds it as one.',
};

export const CHOSEN_FIELDS: Field = {
	displayName: 'Fields',
	name: 'fields',
	type: 'string',
	default: '',
	placeholder: 'Name, Status',
	as: 'texts',
	description:
		'Only these fields: titles or IDs, separated by commas, or an expression that gives a list of them',
};
