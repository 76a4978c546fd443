import type { Field } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { documentField } from '../../../shared/fields';

const BLOCK: Field = {
	displayName: 'Table Block ID',
	name: 'blockId',
	type: 'string',
	required: true,
	default: '',
	description: 'The block ID of the data table: Create answers it',
	send: 'body.block_id',
};

const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'What the data table is called',
	send: 'body.info.title',
};

const AFTER: Field = {
	displayName: 'After Table',
	name: 'afterId',
	type: 'string',
	default: '',
	description:
		'The block ID of the data table that it stands behind; no other kind of block will do',
	send: 'body.info.after_id',
};

export const smartTable = defineResource({
	value: 'smartTable',
	name: 'Smart Document Data Table',
	description: 'Data tables of a smart document (数据表), whose records are those of a smart sheet',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create data table in a smart document',
			description: 'Add a data table; its document and sheet IDs are those for smart sheet records',
			doc: 101629,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/add_smartsheet' },
			fields: [documentField(), { ...TITLE, required: true }],
			additionalFields: [AFTER],
			output: { unwrap: 'info' },
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete data table of a smart document',
			description: 'Take a data table out of a smart document, for good',
			doc: 101630,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/delete_smartsheet' },
			fields: [documentField(), BLOCK],
			output: { deleted: true },
		},
		{
			value: 'getSource',
			name: 'Get Data Source',
			action: 'Get smart sheet behind a smart document',
			description:
				'Get the document ID of the smart sheet (数据源) that holds the data tables; it is made if there is none',
			doc: 101628,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/get_smartsheet_info' },
			fields: [documentField()],
			output: { schema: schemaLike({ ss_docid: 'dcnk0_rTKCVXi7zA1vXkBi2drd3LMmDPoqpYP8' }) },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update data table of a smart document',
			description: 'Change the title or the place of a data table',
			doc: 101631,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/update_smartsheet' },
			fields: [documentField(), { ...BLOCK, send: 'body.info.block_id' }],
			updateFields: [AFTER, TITLE],
			output: {
				unwrap: 'info',
				schema: schemaLike({
					block_id: 'BLOCK_ID',
					title: '数据表',
					sheet_id: 'q979lj',
					ss_docid: 'DOCID',
					after_id: '',
				}),
			},
		},
	],
});
