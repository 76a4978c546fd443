import { documentField, formField, membersField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { content } from './content';
import { permissions } from './permissions';
import { PLACE } from './place';
import { uploads } from './upload';

/** What has one endpoint for both. */
const FILE: Field[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Document', value: 'document', description: 'Any document but a form' },
			{ name: 'Form', value: 'form', description: 'A form to fill in (收集表)' },
		],
		default: 'document',
		description: 'What the ID names',
	},
	documentField({ displayOptions: { show: { kind: ['document'] } } }),
	formField({ displayOptions: { show: { kind: ['form'] } } }),
];

/** WeCom cuts off what is longer; a Chinese character counts two of the 255. */
const NEW_NAME: Field = {
	displayName: 'New Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	description: 'What it is called then, 127 Chinese or 255 Latin characters at most',
	send: 'body.new_name',
	limits: { hanzi: 127.5 },
};

const basics: Operation[] = [
	{
		value: 'create',
		name: 'Create',
		action: 'Create document',
		description:
			'Make an empty document, spreadsheet, smart sheet or smart document. Keep the ID it answers: WeCom shows it only now.',
		doc: 97460,
		request: { method: 'POST', path: '/cgi-bin/wedoc/create_doc' },
		fields: [
			{
				displayName: 'Type',
				name: 'type',
				type: 'options',
				required: true,
				options: [
					{ name: 'Document', value: 3, description: 'Text with pictures and tables (文档)' },
					{ name: 'Smart Document', value: 11, description: 'Pages made of blocks (智能文档)' },
					{ name: 'Smart Sheet', value: 10, description: 'Records with typed fields (智能表格)' },
					{ name: 'Spreadsheet', value: 4, description: 'Sheets of cells (表格)' },
				],
				default: 3,
				description: 'What kind of document to make',
				send: 'body.doc_type',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				required: true,
				default: '',
				description: 'What the document is called, 255 characters at most',
				send: 'body.doc_name',
				limits: { chars: 255 },
			},
		],
		additionalFields: [
			membersField({
				displayName: 'Administrators',
				name: 'administrators',
				send: 'body.admin_users',
				description:
					'User IDs (账号) of those who manage the document, separated by commas, or an expression that gives a list of them. Some settings need one.',
			}),
			...PLACE,
		],
	},
	{
		value: 'delete',
		name: 'Delete',
		action: 'Delete document or form',
		description: 'Delete a document of any kind, or a form with its answers, for good',
		doc: 97735,
		request: { method: 'POST', path: '/cgi-bin/wedoc/del_doc' },
		fields: FILE,
		output: { deleted: true },
	},
	{
		value: 'get',
		name: 'Get',
		action: 'Get document',
		description: 'Read the name, the type and the times of a document',
		doc: 97734,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/wedoc/get_doc_base_info' },
		fields: [documentField()],
		output: { unwrap: 'doc_base_info' },
	},
	{
		value: 'getShareLink',
		name: 'Get Share Link',
		action: 'Get share link of a document or form',
		description:
			'Get a link to pass on, of a document of any kind or of a form. Who may open it is set by Set Access or the settings of the form.',
		doc: 97733,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/wedoc/doc_share' },
		fields: FILE,
	},
	{
		value: 'rename',
		name: 'Rename',
		action: 'Rename document or form',
		description: 'Give a document of any kind or a form another name',
		doc: 97736,
		request: { method: 'POST', path: '/cgi-bin/wedoc/rename_doc' },
		fields: [...FILE, NEW_NAME],
	},
];

export const document = defineResource({
	value: 'document',
	name: 'Document',
	description: 'Documents of every kind, and the text of text documents (文档)',
	operations: [...basics, ...content, ...permissions, ...uploads],
});
