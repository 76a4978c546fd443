import type { Field } from '../../../shared/operation';
import { BLOCK_SETTINGS } from './blockSettings';

const KINDS: Record<string, string> = {
	BLOCK_TYPE_BULLETED_LIST: 'Bulleted List',
	BLOCK_TYPE_CODE: 'Code',
	BLOCK_TYPE_COLUMN_LIST: 'Columns',
	BLOCK_TYPE_DIVIDER: 'Divider',
	BLOCK_TYPE_FILE: 'File',
	BLOCK_TYPE_HEADER_1: 'Heading 1',
	BLOCK_TYPE_HEADER_2: 'Heading 2',
	BLOCK_TYPE_HEADER_3: 'Heading 3',
	BLOCK_TYPE_HEADER_4: 'Heading 4',
	BLOCK_TYPE_HEADER_5: 'Heading 5',
	BLOCK_TYPE_HEADER_6: 'Heading 6',
	BLOCK_TYPE_HIGHLIGHT: 'Highlight',
	BLOCK_TYPE_IMAGE: 'Image',
	BLOCK_TYPE_LINK: 'Link',
	BLOCK_TYPE_NUMBERED_LIST: 'Numbered List',
	BLOCK_TYPE_QUOTE: 'Quote',
	BLOCK_TYPE_VIEW: 'Smart Sheet View',
	BLOCK_TYPE_TABLE: 'Table',
	BLOCK_TYPE_TEXT: 'Text',
	BLOCK_TYPE_TODO: 'To-Do',
};

const OPTIONS = Object.entries(KINDS).map(([value, name]) => ({ name, value }));

const TYPE: Field = {
	displayName: 'Type',
	name: 'kind',
	type: 'options',
	options: OPTIONS,
	default: 'BLOCK_TYPE_TEXT',
	description: 'What kind of block it is',
	send: 'type',
};

/** Without a kind WeCom leaves it as it is. */
const SAME_TYPE: Field = {
	...TYPE,
	options: [...OPTIONS, { name: 'Unchanged', value: '' }],
	default: '',
	description: 'What kind of block it is; it shows the settings of that kind',
};

const BLOCK_ID: Field = {
	displayName: 'Block ID',
	name: 'blockId',
	type: 'string',
	required: true,
	default: '',
	description: 'The block that changes: Smart Document Block → Get Many shows it',
	send: 'id',
};

const TEXT: Field = {
	displayName: 'Text',
	name: 'text',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	description: 'What the block says',
	send: 'title',
};

const PLACE: Field[] = [
	{
		displayName: 'After Block ID',
		name: 'afterId',
		type: 'string',
		default: '',
		description: 'The block that it stands behind; without it it comes first',
		send: 'after_id',
	},
	{
		displayName: 'Parent Block ID',
		name: 'parentId',
		type: 'string',
		default: '',
		description: 'The block that it stands in, such as a column',
		send: 'parent_id',
	},
	{
		displayName: 'Child Block IDs',
		name: 'children',
		type: 'string',
		default: '',
		description: 'Blocks that stand in it, separated by commas or as a list',
		send: 'children',
		as: 'texts',
	},
];

function blocksField(head: Field[], description: string): Field {
	return {
		displayName: 'Blocks',
		name: 'blocks',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Block',
		required: true,
		default: {},
		description,
		options: [
			{
				displayName: 'Block',
				name: 'block',
				send: 'body.blocks[]',
				values: [...head, TEXT, ...BLOCK_SETTINGS, ...PLACE],
			},
		],
	};
}

export const NEW_BLOCKS = blocksField([TYPE], 'The blocks to add');

export const CHANGED_BLOCKS = blocksField(
	[BLOCK_ID, SAME_TYPE],
	'The blocks that change, and what of them; the rest stays',
);
