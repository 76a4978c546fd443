import type { Field } from '../../../shared/operation';
import { BACKGROUNDS, BORDERS } from './blockLooks';
import { flag, named, said, size, text } from './blockParts';
import { FILES } from './fileBlocks';
import { TEXTS } from './textBlocks';

const LAYOUT: Field[] = [
	{
		...size({
			displayName: 'Columns',
			name: 'columns',
			kind: 'COLUMN_LIST',
			description: 'How many columns there are, 2 to 4',
			send: 'column_props.column_num',
		}),
		as: undefined,
		default: 2,
		limits: { min: 2, max: 4 },
	},
	named(
		{
			displayName: 'Background Color',
			name: 'highlightColor',
			kind: 'HIGHLIGHT',
			description: 'The colour of the block',
			send: 'highlight_props.block_color',
		},
		BACKGROUNDS,
	),
	named(
		{
			displayName: 'Border Color',
			name: 'highlightBorder',
			kind: 'HIGHLIGHT',
			description: 'The colour of its border',
			send: 'highlight_props.border_color',
		},
		BORDERS,
	),
	text({
		displayName: 'Background Image URL',
		name: 'highlightImage',
		kind: 'HIGHLIGHT',
		description: 'The address of a picture behind the block',
		send: 'highlight_props.background_image_url',
	}),
	flag({
		displayName: 'Stretch Image',
		name: 'stretches',
		kind: 'HIGHLIGHT',
		description: 'Whether the picture fills the whole block',
		send: 'highlight_props.extend_background',
	}),
	flag({
		displayName: 'Row Header',
		name: 'hasRowHeader',
		kind: 'TABLE',
		description: 'Whether the table has a header row',
		send: 'table_props.enable_row_header',
	}),
	flag({
		displayName: 'Column Header',
		name: 'hasColumnHeader',
		kind: 'TABLE',
		description: 'Whether the table has a header column',
		send: 'table_props.enable_column_header',
	}),
	{
		...said({
			displayName: 'Merged Cells',
			name: 'merged',
			kind: 'TABLE',
			description: 'A list of merged areas, each from its first to its last cell',
			send: 'table_props.cell_positions',
		}),
		type: 'json',
		default: '',
		placeholder:
			'[{ "start_cell": { "row": 0, "column": 0 }, "end_cell": { "row": 0, "column": 2 } }]',
	},
];

const VIEW: Field[] = [
	text({
		displayName: 'Smart Sheet Document ID',
		name: 'viewDocument',
		kind: 'VIEW',
		description: 'The smart sheet: Get Data Source of the data tables answers it as ss_docid',
		send: 'view_props.doc_id',
	}),
	text({
		displayName: 'Sheet ID',
		name: 'viewSheet',
		kind: 'VIEW',
		description: 'The data table by its sheet ID',
		send: 'view_props.table_id',
	}),
	text({
		displayName: 'View ID',
		name: 'viewId',
		kind: 'VIEW',
		description: 'The view of the data table that is shown',
		send: 'view_props.view_id',
	}),
	text({
		displayName: 'Table Block ID',
		name: 'viewTable',
		kind: 'VIEW',
		description: 'The data table by its block ID',
		send: 'view_props.table_block_id',
	}),
	flag({
		displayName: 'Show Title',
		name: 'showsTitle',
		kind: 'VIEW',
		description: 'Whether the title of the view is shown',
		send: 'view_props.enable_table_title',
	}),
	flag({
		displayName: 'Show Add Record',
		name: 'showsAdd',
		kind: 'VIEW',
		description: 'Whether there is a button that adds a record',
		send: 'view_props.enable_add_row',
	}),
];

/** What is said of a block beside its text, kind by kind (page 101623). */
export const BLOCK_SETTINGS: Field[] = [...TEXTS, ...FILES, ...LAYOUT, ...VIEW];
