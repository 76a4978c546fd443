import type { IDataObject } from 'n8n-workflow';

import { meetingLayoutField } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { BASIC_LAYOUTS, BASIC_PAGES } from './basicFields';
import { BASIC_LAYOUT, described, LAYOUT_OF_MEETING, LISTED_LAYOUTS, marked } from './described';
import { MEETING } from './source';
import { getTemplates, TEMPLATE } from './templates';
import { addLayouts, updateLayout } from './write';

export const layout = defineResource({
	value: 'layout',
	name: 'Meeting Layout',
	description: 'How the people of a meeting see it: pages of grids (会议布局)',
	operations: [
		{
			value: 'add',
			name: 'Add',
			action: 'Add basic layouts to a meeting',
			description:
				'Give a meeting new basic layouts (基础布局), each of one or more pages; of the first ones added, the meeting uses one at once',
			doc: 98845,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/add' },
			fields: [MEETING, ...BASIC_LAYOUTS],
			additionalFields: [
				{
					displayName: 'Use Layout Number',
					name: 'defaultLayoutOrder',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description:
						'Which of these layouts the meeting uses, counted from 1. Without it, a meeting that has had none uses the first.',
					send: 'body.default_layout_order',
					limits: { min: 1 },
				},
			],
			output: { items: 'layout_list', schema: BASIC_LAYOUT },
			sends: { 'body.layout_list': 'layoutsFrom' },
			run: addLayouts,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete layouts of a meeting',
			description:
				'Delete basic and advanced layouts for good. The one in use cannot be deleted; of IDs that do not exist WeCom says nothing.',
			doc: 98866,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/batch_delete' },
			fields: [
				MEETING,
				{
					displayName: 'Layout IDs',
					name: 'layoutIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'The layout_id of each, which Get Many shows, separated by commas or as a list; over 20 go out in several calls',
					send: 'body.layout_id_list',
					as: 'texts',
					limits: { items: 20 },
					split: true,
				},
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many layouts of a meeting',
			description:
				'List the basic and advanced layouts of a meeting with their pages and seats; is_selected marks the one in use',
			doc: 98862,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/list' },
			fields: [MEETING],
			output: { items: 'layout_list', schema: LAYOUT_OF_MEETING },
			run: getAll,
		},
		{
			value: 'getTemplates',
			name: 'Get Templates',
			action: 'Get templates for meeting layouts',
			description:
				'List the templates (布局模板) that pages of layouts are made from, each with a picture that shows the IDs of its grids',
			doc: 98844,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/meeting/layout/list_template' },
			output: { items: 'layout_template_list', schema: TEMPLATE },
			run: getTemplates,
		},
		{
			value: 'restoreDefault',
			name: 'Restore Default',
			action: 'Restore the original layout of a meeting',
			description: 'Let a meeting use the layout again that it came with; the others stay',
			doc: 98847,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/set_default' },
			constants: { 'body.selected_layout_id': '' },
			fields: [MEETING],
		},
		{
			value: 'setDefault',
			name: 'Set Default',
			action: 'Set the default layout of a meeting',
			description: 'Let a meeting use one of its layouts',
			doc: 98847,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/set_default' },
			fields: [
				MEETING,
				meetingLayoutField({
					send: 'body.selected_layout_id',
					description:
						'The layout (布局) of the meeting: choose from the list, or give the layout_id that Get Many shows. WeCom’s page does not say whether an advanced one will do; Advanced Layout → Apply puts those on.',
				}),
			],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update a basic layout of a meeting',
			description: 'Give a basic layout of a meeting new pages in place of all it had',
			doc: 98846,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/update' },
			fields: [
				MEETING,
				meetingLayoutField({
					description:
						'The basic layout (基础布局) of the meeting: choose from the list, which shows advanced ones too, or give the layout_id that Add answered',
				}),
				...BASIC_PAGES,
			],
			additionalFields: [
				{
					displayName: 'Use This Layout',
					name: 'setDefault',
					type: 'boolean',
					default: true,
					description: 'Whether the meeting uses the layout from now on',
					send: 'body.enable_set_default',
				},
			],
			sends: { 'body.page_list': 'pagesFrom' },
			run: updateLayout,
		},
	],
});

async function getAll(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return marked(await run.send(payload), LISTED_LAYOUTS).map(described);
}
