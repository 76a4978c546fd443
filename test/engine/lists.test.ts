import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const addToTag = (members: string[]) => ({
	resource: 'tag',
	operation: 'addMembers',
	tagId: byId(corp.simulator.ids.tag),
	members: members as never,
});

const names = (count: number) => Array.from({ length: count }, (_, index) => `nobody${index}`);

describe('a list that is longer than one call takes', () => {
	it('goes out in several calls, whose answers become one', async () => {
		const members = ['wangfang', ...names(1500), 'zhangwei', ...names(800), 'lina'];
		const { items, error } = await corp.run(contacts, addToTag(members));

		expect(error).toBeUndefined();
		const sent = corp.calls('tag/addtagusers').map(({ body }) => body.userlist as string[]);
		expect(sent.map((list) => list.length)).toEqual([1000, 1000, 303]);
		expect(sent.flat()).toEqual(members);
		expect(items).toHaveLength(1);
		expect(String(items[0].json.invalidlist).split('|')).toHaveLength(2300);
	});

	it('says which part failed, what was done before and what was not sent', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/batchdelete', after: 1, errcode: 60111 });
		corp.simulator.faults.add({ path: '/cgi-bin/user/batchdelete', body: '{"errcode":0}' });
		const { error } = await corp.run(contacts, {
			resource: 'member',
			operation: 'deleteMany',
			userIds: names(450).join(','),
		});

		expect(error?.message).toContain('Part 2 of 3: No member has this user id');
		expect((error as { description?: string }).description).toContain(
			'Part 1 was done, 1 after it were not sent',
		);
		expect(corp.calls('user/batchdelete')).toHaveLength(2);
	});
});

describe('members of a department and all below it', () => {
	const listBelow = async (departmentId: number) =>
		await corp.run(contacts, {
			resource: 'member',
			operation: 'getAllNames',
			departmentId: byId(departmentId),
			includeSubDepartments: true,
		});

	it('come each once, by one call a department', async () => {
		const { items, error } = await listBelow(1);
		const ids = items.map(({ json }) => json.userid as string);
		const departments = corp.simulator.state.directory?.departments.size;

		expect(error).toBeUndefined();
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(['zhangwei', 'lina', 'wangfang']));
		if (departments) expect(corp.calls('user/simplelist')).toHaveLength(departments);
		expect(corp.calls('user/simplelist').every(({ query }) => !('fetch_child' in query))).toBe(
			true,
		);
	});

	it('are only those of the department itself unless asked for', async () => {
		const { items } = await corp.run(contacts, {
			resource: 'member',
			operation: 'getAllNames',
			departmentId: byId(1),
		});

		expect(corp.calls('user/simplelist')).toHaveLength(1);
		expect(jsonOf(items).every(({ department }) => (department as number[]).includes(1))).toBe(
			true,
		);
	});
});
