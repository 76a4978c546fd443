import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { documentField, smartPageField } from '../../../shared/fields';

const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'What the page is called',
	send: 'body.info.title',
};

const LAYOUT: Field = {
	displayName: 'Layout',
	name: 'layout',
	type: 'options',
	options: [
		{ name: 'Default', value: 1 },
		{ name: 'Paper', value: 2 },
		{ name: 'Full Width', value: 3 },
	],
	default: 1,
	description: 'How wide the page is',
	send: 'body.info.layout_mode',
};

const PARENT: Field = smartPageField({
	displayName: 'Parent Page',
	name: 'parentId',
	required: false,
	description: 'The page (父页面) below which it stands: from the list, or by ID',
	send: 'body.info.parent_id',
});

const AFTER: Field = smartPageField({
	displayName: 'After Page',
	name: 'afterId',
	required: false,
	description: 'The page that it stands behind: from the list, or by ID',
	send: 'body.info.after_id',
});

export const smartPage = defineResource({
	value: 'smartPage',
	name: 'Smart Document Page',
	description: 'Pages of a smart document (智能文档页面)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create page in a smart document',
			description: 'Add a page to a smart document, as the first one unless a place is given',
			doc: 101620,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/add_page' },
			fields: [documentField(), { ...TITLE, required: true }],
			additionalFields: [AFTER, LAYOUT, PARENT],
			output: { unwrap: 'info' },
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete page of a smart document',
			description: 'Delete a page with all pages below it, for good',
			doc: 101622,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/delete_page' },
			fields: [documentField(), smartPageField()],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get pages of a smart document',
			description: 'List the pages of a smart document, each with the page above it',
			doc: 101619,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/get_page_hierarchy' },
			fields: [documentField()],
			output: { items: 'pages' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update page of a smart document',
			description: 'Change the title, the layout or the place of a page',
			doc: 101621,
			request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/update_page' },
			fields: [documentField(), smartPageField({ send: 'body.info.page_id' })],
			updateFields: [AFTER, LAYOUT, PARENT, TITLE],
			output: { unwrap: 'info' },
		},
	],
});
