import type { IDataObject } from 'n8n-workflow';

import { documentField, smartPageField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { CHANGED_BLOCKS, NEW_BLOCKS } from './blockFields';
import { languageValue } from './codeLanguages';

const BLOCK = {
	id: 'BLOCK_ID',
	type: 'BLOCK_TYPE_TEXT',
	title: 'Hello World',
	parent_id: 'PARENT_BLOCK_ID',
	after_id: 'AFTER_BLOCK_ID',
	children: ['CHILD_BLOCK_ID'],
	props: {},
};

const OUTPUT = { items: 'blocks', schema: schemaLike(BLOCK) };

const IDS: Field = {
	displayName: 'Block IDs',
	name: 'blockIds',
	type: 'string',
	default: '',
	placeholder: 'abc123, def456',
	send: 'body.ids',
	as: 'texts',
};

export const smartBlock = defineResource({
	value: 'smartBlock',
	name: 'Smart Document Block',
	description: 'What stands on a page of a smart document (智能文档内容块)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create blocks on a page of a smart document',
			description: 'Add texts, headings, pictures, lists, code and other blocks to a page',
			doc: 101623,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/add_blocks' },
			fields: [documentField(), smartPageField(), NEW_BLOCKS],
			output: OUTPUT,
			run: writeBlocks,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete blocks of a smart document',
			description: 'Delete blocks of a page, for good',
			doc: 101625,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/delete_blocks' },
			fields: [
				documentField(),
				smartPageField(),
				{
					...IDS,
					required: true,
					description:
						'The blocks to delete, separated by commas or as a list: Get Many shows their IDs',
				},
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many blocks of a smart document',
			description: 'List the blocks of a page, or those with certain IDs',
			doc: 101626,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/get_block_list' },
			fields: [documentField(), smartPageField()],
			filters: [{ ...IDS, description: 'Only these blocks, separated by commas or as a list' }],
			pages: {
				cursor: { send: 'body.start', next: 'next_start' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 200 },
				items: 'blocks',
			},
			output: { schema: schemaLike(BLOCK) },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update blocks of a smart document',
			description: 'Change the text, the settings or the place of blocks on a page',
			doc: 101624,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/update_blocks' },
			fields: [documentField(), smartPageField(), CHANGED_BLOCKS],
			output: OUTPUT,
			run: writeBlocks,
		},
	],
});

interface Block extends IDataObject {
	props?: { code_props?: { code_language?: string } };
}

async function writeBlocks(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	for (const { props } of payload.body.blocks as Block[]) {
		const code = props?.code_props;
		if (code?.code_language) code.code_language = languageValue(code.code_language);
	}
	const { blocks } = await run.send(payload);
	return (blocks ?? []) as IDataObject[];
}
