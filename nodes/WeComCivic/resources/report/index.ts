import { gridField, memberField, topEventCategoryField } from '../../../shared/fields';
import type { Operation, Resource } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { categoryFigures } from './categories';
import { getOrder, listOrders } from './orders';

/** Patrols and residents report alike; only words and pages differ. */
interface Reporter {
	kind: 'patrol' | 'resident';
	title: string;
	term: string;
	description: string;
	docs: Record<'grids' | 'corp' | 'member' | 'categories' | 'list' | 'get', number>;
	/** What an answer tells beside the rest. */
	tells: readonly string[];
	figures: string;
}

const SUMMARY = [
	'order_id',
	'desc',
	'case_name',
	'urge_type_name',
	'grid_name',
	'create_time',
	'processor_userids',
	'process_list',
];

const resourceOf = (reporter: Reporter): Resource =>
	defineResource({
		value: `${reporter.kind}Report`,
		name: `${reporter.title} Report`,
		description: reporter.description,
		operations: [...reading(reporter), ...figures(reporter)],
	});

const pathOf = ({ kind }: Reporter, method: string) => `/cgi-bin/report/${kind}/${method}`;

function reading(reporter: Reporter): Operation[] {
	const { kind, term, docs, tells } = reporter;
	const simple = [...SUMMARY, ...tells];
	return [
		{
			value: 'get',
			name: 'Get',
			action: `Get ${kind} report`,
			description: `Read one report (${term}) with place, pictures and every step it has gone through`,
			doc: docs.get,
			reads: true,
			request: { method: 'POST', path: pathOf(reporter, 'get_order_info') },
			fields: [
				{
					displayName: 'Report ID',
					name: 'orderId',
					type: 'string',
					required: true,
					default: '',
					placeholder: '={{ $json.order_id }}',
					description: 'The order_id (工单ID) that Get Many shows',
					send: 'body.order_id',
				},
			],
			output: { unwrap: 'order_info', simple },
			run: getOrder,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: `Get many ${kind} reports`,
			description: `List reports (${term}) with every step they have gone through, those since a time or all`,
			doc: docs.list,
			reads: true,
			request: { method: 'POST', path: pathOf(reporter, 'get_order_list') },
			filters: [
				{
					displayName: 'Changed After',
					name: 'changedAfter',
					type: 'dateTime',
					default: '',
					description: 'Only reports that were changed after this time',
					send: 'body.begin_modify_time',
				},
				{
					displayName: 'Created After',
					name: 'createdAfter',
					type: 'dateTime',
					default: '',
					description: 'Only reports that were made after this time',
					send: 'body.begin_create_time',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 50 },
				items: 'order_list',
			},
			output: { items: 'order_list', simple },
			run: listOrders,
		},
	];
}

function figures(reporter: Reporter): Operation[] {
	const { kind, term, docs, figures: told } = reporter;
	return [
		{
			value: 'getGrids',
			name: 'Get Grids',
			action: `Get grids of ${kind} reports`,
			description: `List the grids that are set up for ${term}, with those in charge`,
			doc: docs.grids,
			reads: true,
			request: { method: 'GET', path: pathOf(reporter, 'get_grid_info') },
			output: { items: 'grid_list' },
		},
		{
			value: 'getStatistics',
			name: 'Get Statistics',
			action: `Get statistics of ${kind} reports`,
			description: `Read how many reports there are, of a grid or of the whole company: ${told}`,
			doc: docs.corp,
			reads: true,
			request: { method: 'POST', path: pathOf(reporter, 'get_corp_status') },
			fields: [
				gridField({
					name: 'gridId',
					send: 'body.grid_id',
					description:
						'Only this grid (网格): from the list, or by ID. Left empty: the whole company.',
				}),
			],
		},
		{
			value: 'getCategoryStatistics',
			name: 'Get Statistics by Category',
			action: `Get statistics of ${kind} reports by category`,
			description: 'Read how many reports of each category were made and settled, one item each',
			doc: docs.categories,
			reads: true,
			request: { method: 'POST', path: pathOf(reporter, 'category_statistic') },
			fields: [
				topEventCategoryField({
					name: 'categoryId',
					send: 'body.category_id',
					description:
						'The category of the first level (一级分类) whose sub-categories to count: from the list, or by ID. Left empty: all categories of the first level.',
				}),
				{
					displayName: 'Include Sub-Categories',
					name: 'includeSubCategories',
					type: 'boolean',
					default: false,
					description:
						'Whether to list the sub-categories of every category too, where none is chosen. It takes one call a category.',
				},
			],
			output: { items: 'dashboard_list' },
			run: categoryFigures,
		},
		{
			value: 'getMemberStatistics',
			name: 'Get Statistics of Member',
			action: `Get statistics of ${kind} reports of a member`,
			description:
				'Read how many reports a member has in hand, and how many came in and were settled today',
			doc: docs.member,
			reads: true,
			request: { method: 'POST', path: pathOf(reporter, 'get_user_status') },
			fields: [memberField({ name: 'userId', required: true, send: 'body.userid' })],
		},
	];
}

export const patrolReport = resourceOf({
	kind: 'patrol',
	title: 'Patrol',
	term: '巡查上报',
	description: 'An event that a member reports on patrol (巡查上报)',
	docs: { grids: 93531, corp: 93532, member: 93533, categories: 93534, list: 93536, get: 93535 },
	tells: [],
	figures: 'to be assigned, in progress, new and settled today, and in all',
});

export const residentReport = resourceOf({
	kind: 'resident',
	title: 'Resident',
	term: '居民上报',
	description: 'An event that a resident reports (居民上报)',
	docs: { grids: 93514, corp: 93515, member: 93516, categories: 93517, list: 93518, get: 93519 },
	tells: ['reporter_name', 'reporter_mobile'],
	figures: 'pending, in progress, new and settled today, and in all',
});
