import type { INodeParameters } from 'n8n-workflow';

import { WeComCivic } from '../../nodes/WeComCivic/WeComCivic.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCivic();

const run = async (resource: string, operation: string, more: INodeParameters = {}) =>
	await corp.run(node, { resource, operation, ...more });

const got = async (resource: string, operation: string, more: INodeParameters = {}) => {
	const { items, error } = await run(resource, operation, more);
	if (error) throw error;
	return jsonOf(items);
};

const WHOLE_TREE = [
	'grid-root',
	'grid-east',
	'grid-west',
	'grid-east-1',
	'grid-east-2',
	'grid-east-1-a',
];

describe('grids', () => {
	const gridIds = async (more: INodeParameters) =>
		(await got('grid', 'getAll', more)).map(({ grid_id }) => grid_id);

	it('are listed as the whole tree, or all below one, each once', async () => {
		expect(await gridIds({ includeSubGrids: true })).toEqual(WHOLE_TREE);
		expect(await gridIds({ gridId: byId('grid-east'), includeSubGrids: true })).toEqual([
			'grid-east-1',
			'grid-east-2',
			'grid-east-1-a',
		]);
	});

	it('are the top of the tree in one call unless more is asked for', async () => {
		expect(await gridIds({})).toEqual(['grid-root', 'grid-east', 'grid-west']);
		expect(corp.calls('report/grid/list')).toHaveLength(1);
	});

	it('keep what a change does not name, though WeCom takes them as a whole', async () => {
		await got('grid', 'update', {
			gridId: byId('grid-east-1'),
			updateFields: { name: '东湖花园' },
		});

		expect(corp.calls('report/grid/update')[0].body).toEqual({
			grid_id: 'grid-east-1',
			grid_name: '东湖花园',
			grid_parent_id: 'grid-east',
			grid_admin: ['lina'],
			grid_member: ['wangfang'],
		});
	});

	it('lose their members where Members is cleared, and can then be deleted', async () => {
		const grid = { gridId: byId('grid-east-1') };
		const refused = await run('grid', 'delete', grid);
		await got('grid', 'update', { ...grid, updateFields: { clearFields: ['members'] } });

		expect(refused.error?.message).toContain('The grid still has members');
		expect(corp.calls('report/grid/update')[0].body.grid_member).toEqual([]);
		expect(await got('grid', 'delete', grid)).toEqual([{ deleted: true }]);
		expect(await gridIds({ includeSubGrids: true })).not.toContain('grid-east-1-a');
	});

	it('are not read before a change that names everything', async () => {
		await got('grid', 'update', {
			gridId: byId('grid-west'),
			updateFields: {
				name: '西湖',
				parentId: byId('grid-root'),
				managers: 'zhangwei',
				members: 'lina',
			},
		});

		expect(corp.calls('report/grid/list')).toEqual([]);
	});

	it('tell whom WeCom did not find', async () => {
		const { items, hints } = await run('grid', 'create', {
			name: '东湖三区',
			parentId: byId('grid-east'),
			managers: 'lina, nobody',
		});

		expect(items[0].json.invalid_userids).toEqual(['nobody']);
		expect(hints?.[0].message).toContain('invalid_userids');
	});

	it('of a member come with the role', async () => {
		expect(await got('grid', 'getOfMember', { userId: byId('wangfang') })).toEqual([
			{ grid_id: 'grid-west', grid_name: '西湖社区', role: 'Member' },
			{ grid_id: 'grid-east-1', grid_name: '东湖一区', role: 'Member' },
		]);
	});
});

describe('categories', () => {
	it('get their level from the category that they stand below', async () => {
		await got('category', 'create', { name: '绿化' });
		await got('category', 'create', { name: '井盖', parentId: byId('category-roads') });

		expect(corp.calls('report/grid/add_cata').map(({ body }) => body)).toEqual([
			{ category_name: '绿化', level: 1 },
			{ category_name: '井盖', level: 2, parent_category_id: 'category-roads' },
		]);
	});

	it('keep what a change does not name', async () => {
		const change = async (id: string, updateFields: INodeParameters) =>
			await got('category', 'update', { categoryId: byId(id), updateFields });
		await change('category-lamps', { name: '灯' });
		await change('category-lamps', { level: 1 });
		await change('category-noise', { parentId: byId('category-roads') });

		expect(corp.calls('report/grid/update_cata').map(({ body }) => body)).toEqual([
			{
				category_id: 'category-lamps',
				category_name: '灯',
				level: 2,
				parent_category_id: 'category-roads',
			},
			{ category_id: 'category-lamps', category_name: '灯', level: 1 },
			{
				category_id: 'category-noise',
				category_name: '噪音',
				level: 2,
				parent_category_id: 'category-roads',
			},
		]);
	});

	it('at the second level need one above', async () => {
		const { error } = await run('category', 'update', {
			categoryId: byId('category-noise'),
			updateFields: { level: 2 },
		});

		expect(error?.message).toBe('Parent Category is needed at the second level');
	});

	it('are listed below one, whichever name WeCom gives the list', async () => {
		const filters = { parent: byId('category-roads') };
		const ids = (entries: object[]) =>
			entries.map((entry) => (entry as { category_id: string }).category_id);

		expect(ids(await got('category', 'getAll', { filters }))).toEqual([
			'category-lamps',
			'category-holes',
		]);
		corp.simulator.faults.add({
			path: '/cgi-bin/report/grid/list_cata',
			body: '{"errcode":0,"cata_list":[{"category_id":"c","category_name":"x","level":1}]}',
		});
		expect(ids(await got('category', 'getAll'))).toEqual(['c']);
	});
});

describe('reports', () => {
	it('come over all pages, with words for urgency, steps and states', async () => {
		const reports = await got('patrolReport', 'getAll', { returnAll: true });

		expect(reports.map(({ order_id }) => order_id)).toEqual([
			'patrol-1',
			'patrol-2',
			'patrol-3',
			'patrol-4',
			'patrol-5',
		]);
		expect(corp.calls('report/patrol/get_order_list')).toHaveLength(3);
		expect(reports[1]).toMatchObject({
			urge_type_name: 'Urgent',
			process_list: [{ process_type_name: 'Assigned', status_name: 'In progress' }],
		});
		expect(reports[0].process_list).toContainEqual(
			expect.objectContaining({ process_type_name: 'Settled', status_name: 'Done' }),
		);
	});

	it('are narrowed by when they were made', async () => {
		const createdAfter = 1_700_000_000 + 3 * 3600;
		const reports = await got('patrolReport', 'getAll', { filters: { createdAfter } });

		expect(reports.map(({ order_id }) => order_id)).toEqual(['patrol-4', 'patrol-5']);
	});

	it('of residents say who reported', async () => {
		const [report] = await got('residentReport', 'get', { orderId: 'resident-1' });

		expect(report).toMatchObject({ reporter_name: '周先生', urge_type_name: 'Urgent' });
		expect(report).not.toHaveProperty('image_urls');
	});

	it('are counted by category, those below each too if wanted', async () => {
		const figures = await got('patrolReport', 'getCategoryStatistics', {
			includeSubCategories: true,
		});

		expect(
			figures.map(({ category_id, total_case, parent_category_id }) => [
				category_id,
				total_case,
				parent_category_id,
			]),
		).toEqual([
			['category-roads', 3, undefined],
			['category-lamps', 2, 'category-roads'],
			['category-holes', 1, 'category-roads'],
			['category-noise', 2, undefined],
		]);
	});
});

it('gives the answers of a site code in words, over all pages', async () => {
	const answers = await got('siteCode', 'getAnswers', {
		siteId: byId('site-seeded'),
		day: '2026-03-02',
		returnAll: true,
	});

	expect(answers.map(({ answers: given }) => given)).toEqual([
		{ 常驻地址: '广州市', 是否发热: '是' },
		{ 常驻地址: '深圳市', 是否发热: '否' },
		{ 常驻地址: '佛山市', 是否发热: '否' },
	]);
	expect(corp.calls('report/sitecode/get_report_answer')).toHaveLength(2);
});

describe('the lists behind the fields', () => {
	const list = async (method: string, filter?: string) => {
		const { results } = await loadList(node, method, { ...corp.connection(), filter });
		return results.map(({ name, value }) => [name, value]);
	};

	it('hold grids of every depth, each once', async () => {
		expect((await list('searchGrids')).map(([, value]) => value)).toEqual(WHOLE_TREE);
		expect(await list('searchGrids', '一区甲')).toEqual([
			['一区甲 (grid-east-1-a)', 'grid-east-1-a'],
		]);
	});

	it('name categories with the one above, and site codes with their area', async () => {
		expect(await list('searchEventCategories', '路灯')).toEqual([
			['道路 / 路灯', 'category-lamps'],
		]);
		expect(await list('searchTopEventCategories')).toEqual([
			['道路', 'category-roads'],
			['噪音', 'category-noise'],
		]);
		expect(await list('searchSiteCodes')).toEqual([
			['荔湾商场, 广东省/广州市/荔湾区', 'site-seeded'],
			['东湖商场, 广东省/广州市/荔湾区', 'site-empty'],
		]);
	});
});
