import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { loadList } from '../support';
import { wecom } from './support/wecom';

const corp = wecom();

const list = async (method: string, filter?: string, paginationToken?: string) =>
	await loadList(new WeComContacts(), method, {
		...corp.connection(),
		filter,
		paginationToken,
	});

it('lists departments by name with their ids', async () => {
	const { results } = await list('searchDepartments');
	const { department } = corp.simulator.ids;

	expect(results).toContainEqual({
		name: expect.stringContaining(`(${department})`),
		value: String(department),
	});
});

it('finds a department by a part of its name or by its id', async () => {
	const { results: all } = await list('searchDepartments');
	const byName = await list('searchDepartments', all[1].name.slice(0, 2));
	const byNumber = await list('searchDepartments', String(all[1].value));

	expect(byName.results).toContainEqual(all[1]);
	expect(byNumber.results).toContainEqual(all[1]);
	expect((await list('searchDepartments', 'no such name')).results).toEqual([]);
});

it('pages through many departments', async () => {
	corp.simulator.seed({ departments: 250, members: 0 });
	const first = await list('searchDepartments');
	const second = await list('searchDepartments', undefined, first.paginationToken as string);

	expect(first.results).toHaveLength(100);
	expect(second.results).toHaveLength(100);
	expect(second.results[0]).not.toEqual(first.results[0]);
});

it('lists every member, page by page, each once', async () => {
	corp.simulator.seed({ departments: 20, members: 300 });
	const found: unknown[] = [];
	let token: string | undefined;
	do {
		const page = await list('searchMembers', undefined, token);
		found.push(...page.results.map(({ value }) => value));
		token = page.paginationToken as string | undefined;
	} while (token !== undefined);

	expect(new Set(found).size).toBeGreaterThanOrEqual(300);
	expect(found).toContain('zhangwei');
});

it('finds a member by a part of the user id', async () => {
	const { results } = await list('searchMembers', 'ZHANGW');

	expect(results.map(({ value }) => value)).toEqual(['zhangwei']);
});

it.each(['searchTags', 'searchApps', 'searchCustomerGroups', 'searchCustomers'])(
	'%s lists names with ids',
	async (method) => {
		const { results } = await list(method);

		expect(results.length).toBeGreaterThan(0);
		for (const { name, value } of results) {
			expect(name).toMatch(/\S/);
			expect(value).toMatch(/\S/);
		}
	},
);

it('shows which calendar an id stands for', async () => {
	const { calendar } = corp.simulator.ids;
	const { results } = await list('searchCalendars', calendar);

	expect(results).toEqual([{ name: expect.any(String), value: calendar }]);
});

it('says why there is no list where the credential may not read one, and offers the id', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/department/list', times: 'always', errcode: 48002 });
	const { results } = await list('searchDepartments');

	expect(results).toHaveLength(1);
	expect(results[0].name).toContain('This credential may not call this method');
	expect(results[0].name).toContain('Switch to By ID');
	expect(results[0].value).toBe('');
});
