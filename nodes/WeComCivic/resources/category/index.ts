import { eventCategoryField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { BELOW_FILTER, LEVEL, LEVEL_FILTER, NAME, PARENT } from './fields';
import { createCategory, LIST_CALL, listCategories, updateCategory } from './run';

export const category = defineResource({
	value: 'category',
	name: 'Category',
	description: 'What kind of event a patrol or a resident reports (事件类别)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create event category',
			description: 'Add a category of events, at the first level or below one that stands there',
			doc: 94536,
			request: { method: 'POST', path: '/cgi-bin/report/grid/add_cata' },
			fields: [
				{ ...NAME, required: true },
				{
					...PARENT,
					description: `${String(PARENT.description)}. Left empty: it is of the first level itself.`,
				},
			],
			sends: { 'body.level': 'parentId' },
			run: createCategory,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete event category',
			description: 'Remove a category of events for good',
			doc: 94538,
			request: { method: 'POST', path: '/cgi-bin/report/grid/delete_cata' },
			fields: [
				eventCategoryField({ name: 'categoryId', required: true, send: 'body.category_id' }),
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many event categories',
			description: 'List the categories of events, of both levels',
			doc: LIST_CALL.doc,
			reads: true,
			request: { method: LIST_CALL.method, path: LIST_CALL.path },
			filters: [LEVEL_FILTER, BELOW_FILTER],
			output: { items: 'category_list' },
			run: listCategories,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update event category',
			description:
				'Change a category of events; what is not given stays as it is, for which the categories are read first',
			doc: 94537,
			request: { method: 'POST', path: '/cgi-bin/report/grid/update_cata' },
			fields: [
				eventCategoryField({ name: 'categoryId', required: true, send: 'body.category_id' }),
			],
			updateFields: [LEVEL, NAME, PARENT],
			sends: {
				'body.category_name': 'what the category has',
				'body.level': 'what the category has',
			},
			alsoCalls: [LIST_CALL],
			run: updateCategory,
		},
	],
});
