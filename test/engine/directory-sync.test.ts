import type { NodeExecutionHint } from 'n8n-workflow';

import { ALL, simulatedDirectory } from './support/directory';
import { itemsWith, jsonOf } from './support/wecom';

const company = simulatedDirectory();
const { corp, sync, applied, planned, writes, member, department } = company;

const textOf = (hints: NodeExecutionHint[]) => hints.map(({ message }) => message).join(' ');
const NEW = { userid: 'chenjie', name: '陈杰', mobile: 13800000009, department: '产品部/增长组' };

describe('the plan of a dry run', () => {
	it('says what would be done and why, paired with the rows, and changes nothing', async () => {
		const [zhangwei, lina] = ALL;
		const rows = [{ ...lina, position: '设计师' }, NEW, { ...zhangwei, department: 3 }];
		const { items, hints, error } = await sync(rows);

		expect(error).toBeUndefined();
		expect(writes()).toEqual([]);
		expect(
			items.map(({ json, pairedItem }) => [json.action, json.id ?? json.path, pairedItem]),
		).toEqual([
			['create', '产品部/增长组', { item: 1 }],
			['update', 'lina', { item: 0 }],
			['create', 'chenjie', { item: 1 }],
			['move', 'zhangwei', { item: 2 }],
			['disable', 'wangfang', []],
		]);
		expect(items[1].json).toEqual({
			kind: 'member',
			action: 'update',
			id: 'lina',
			name: '李娜',
			reason: 'Differs in position',
			changes: { position: { from: '', to: '设计师' } },
			applied: false,
		});
		expect(items[3].json.changes).toMatchObject({ department: { from: [2], to: [3] } });
		expect(items[4].json.reason).toBe('In the directory, not in the list');
		expect(textOf(hints)).toContain('create 2, update 1, move 1, disable 1');
	});

	it('leaves out what stays as it is, unless it is asked for', async () => {
		expect(await planned(ALL)).toEqual([]);

		const all = await planned(ALL, { options: { includeUnchanged: true } });
		expect(all.map(({ action, id, reason }) => [action, id, reason])).toEqual([
			['keep', 'zhangwei', 'As listed'],
			['keep', 'lina', 'As listed'],
			['keep', 'wangfang', 'As listed'],
		]);
	});

	it("reads the departments once and each one's members once", async () => {
		await planned(ALL);

		expect(corp.calls('department/list')).toHaveLength(1);
		expect(
			corp
				.calls('user/list')
				.map(({ query }) => query.department_id)
				.sort(),
		).toEqual(['1', '2', '3', '4']);
		const others = corp.simulator.calls.filter(({ path }) => !/(gettoken|\/list)$/.test(path));
		expect(others).toEqual([]);
	});

	it('finds the columns under other headings, whatever their case', async () => {
		const plan = await planned([{ 账号: 'ZhangWei', Position: ' 总监 ' }], {
			memberColumns: { useridColumn: '账号' },
			membersNotListed: 'keep',
		});

		expect(plan.map(({ id, changes }) => [id, changes])).toEqual([
			['zhangwei', { position: { from: '产品经理', to: '总监' } }],
		]);
	});
});

describe('applied', () => {
	it('makes departments from the top, then members, and does nothing the second time', async () => {
		const rows = [
			...ALL,
			{ ...NEW, department: '研发/平台/数据; 2', direct_leader: 'sunli', gender: '女' },
			{ userid: 'sunli', name: '孙丽', email: 'sunli@example.com', department: '模拟企业/研发' },
		];
		const results = await applied(rows);

		expect(results.every(({ applied: done }) => done)).toBe(true);
		expect(writes().map(({ path, body }) => [path.slice(9), body.name])).toEqual([
			['department/create', '研发'],
			['department/create', '平台'],
			['department/create', '数据'],
			['user/create', '孙丽'],
			['user/create', '陈杰'],
		]);
		expect(member('chenjie')).toMatchObject({
			department: [department('数据')?.id, 2],
			direct_leader: ['sunli'],
			gender: '2',
			mobile: '13800000009',
		});

		const before = writes().length;
		expect(await applied(rows)).toEqual([]);
		expect(writes()).toHaveLength(before);
	});

	it('keeps lead and order in the departments that stay, and a main department that is one', async () => {
		await applied([{ userid: 'zhangwei', department: [4, 2] }], { membersNotListed: 'keep' });
		expect(member('zhangwei')).toMatchObject({ department: [4, 2], is_leader_in_dept: [0, 1] });

		await applied([{ userid: 'zhangwei', department: [4], leads: 4 }], {
			membersNotListed: 'keep',
		});
		expect(member('zhangwei')).toMatchObject({
			department: [4],
			is_leader_in_dept: [1],
			main_department: 4,
		});
	});

	it('disables who is not in the list, and leaves alone who is disabled already', async () => {
		await applied(ALL.slice(1));
		expect(member('zhangwei')?.status).toBe(2);
		expect(await applied(ALL.slice(1))).toEqual([]);

		expect(await planned(ALL)).toEqual([]);
		const [back] = await applied(ALL, { options: { enableListed: true } });
		expect(back).toMatchObject({ id: 'zhangwei', changes: { enable: { from: 0, to: 1 } } });
		expect(member('zhangwei')?.status).toBe(1);
	});

	it('deletes who is not in the list where that is chosen', async () => {
		const results = await applied(ALL.slice(0, 2), { membersNotListed: 'delete' });

		expect(results).toMatchObject([{ action: 'delete', id: 'wangfang', applied: true }]);
		expect(member('wangfang')).toBeUndefined();
	});

	it('clears fields by empty cells alone where that is chosen', async () => {
		const rows = [{ ...ALL[0], position: '' }, ...ALL.slice(1)];
		expect(await applied(rows)).toEqual([]);

		await applied(rows, { options: { emptyCells: 'clear' } });
		expect(member('zhangwei')?.position).toBe('');
	});

	it('leaves what WeCom does not take empty, rather than failing for it', async () => {
		Object.assign(member('zhangwei') as object, { alias: 'Wei', telephone: '020-123456' });
		const rows = [{ ...ALL[0], alias: '', telephone: '' }, ...ALL.slice(1)];

		expect(await applied(rows, { options: { emptyCells: 'clear' } })).toEqual([]);
		expect(member('zhangwei')).toMatchObject({ alias: 'Wei', telephone: '020-123456' });
	});

	it('changes only the fields that are to be compared', async () => {
		const rows = [{ userid: 'lina', name: '李娜娜', position: '设计师' }];
		await applied(rows, { membersNotListed: 'keep', options: { compareMembers: ['position'] } });

		expect(member('lina')).toMatchObject({ name: '李娜', position: '设计师' });
	});

	it('leaves the mobile number of an active member, which nobody else can change', async () => {
		const rows = [{ userid: 'lina', mobile: '+86 138 0000 0002' }];
		expect(await planned(rows, { membersNotListed: 'keep' })).toEqual([]);

		const { items, hints } = await sync([{ userid: 'lina', mobile: '13900000000' }], {
			membersNotListed: 'keep',
		});
		expect(items).toEqual([]);
		expect(textOf(hints)).toContain('which only they can change: 1');
	});
});

describe('departments in the list', () => {
	const form = { contents: 'departments', departmentsNotListed: 'delete' };

	it('are found by ID and renamed and moved, or by name below their parent and created', async () => {
		const rows = [
			{ code: 'D-2', name: '平台', parent: 'D-1' },
			{ code: 'D-1', name: '研发', order: 7 },
			{ id: 3, name: '设计部', parent: '研发' },
			{ id: 2 },
			{ id: 4, order: 96 },
		];
		const results = await applied(rows, form);

		expect(results.map(({ action, path }) => [action, path])).toEqual([
			['create', '研发'],
			['move', '研发/设计部'],
			['create', '研发/平台'],
		]);
		const { id } = department('研发') ?? {};
		expect(department('研发')).toMatchObject({ parentid: 1, order: 7 });
		expect(department('平台')).toMatchObject({ parentid: id });
		expect(department('设计部')).toMatchObject({ id: 3, parentid: id });
		expect(await applied(rows, form)).toEqual([]);
	});

	it('may take the IDs that the list gives', async () => {
		await applied(
			[
				{ id: 77, name: '法务' },
				{ id: 78, name: '合规', parent: 77 },
			],
			{
				contents: 'departments',
			},
		);

		expect(department('法务')).toMatchObject({ id: 77, parentid: 1 });
		expect(department('合规')).toMatchObject({ id: 78, parentid: 77 });
	});

	it('that are missing go from the bottom up, where nobody is in them', async () => {
		corp.simulator.state.departments.set(50, { id: 50, name: '甲', parentid: 4, order: 1 });
		corp.simulator.state.departments.set(51, { id: 51, name: '乙', parentid: 50, order: 1 });
		const results = await applied([{ id: 2 }], { ...form, options: { includeUnchanged: true } });

		expect(results.map(({ action, path, reason }) => [action, path, reason])).toEqual([
			['keep', '产品部', 'As listed'],
			['delete', '筹备组/甲/乙', 'In the directory, not in the list'],
			['delete', '筹备组/甲', 'In the directory, not in the list'],
			['delete', '筹备组', 'In the directory, not in the list'],
			['keep', '产品部/设计组', 'Not in the list, but members stay in it'],
		]);
		expect(writes().map(({ query }) => query.id)).toEqual(['51', '50', '4']);
	});

	it('stand beside members, whose departments count as listed', async () => {
		const rows = [
			{ code: 'hr', name: '人事' },
			{ userid: 'zhangwei', department: 'hr' },
			{ userid: 'lina', department: '2' },
			{ userid: 'wangfang', department: '' },
		];
		corp.simulator.state.members.delete('hidden');
		const results = await applied(rows, { ...form, contents: 'both' });

		expect(results.map(({ kind, action, id }) => [kind, action, id])).toEqual([
			['department', 'create', department('人事')?.id],
			['member', 'move', 'zhangwei'],
			['member', 'move', 'lina'],
			['department', 'delete', 4],
			['department', 'delete', 3],
		]);
		expect(member('zhangwei')?.department).toEqual([department('人事')?.id]);
	});
});

describe('the guard', () => {
	it('stops before anything is changed where too many would go', async () => {
		const rows = [ALL[0], { ...NEW }];
		const { error } = await sync(rows, { dryRun: false, removalLimit: 50 });

		expect(error?.message).toBe(
			'The list would remove or disable 2 of 3 members, 66.7 %, and the limit is 50 %',
		);
		expect(writes()).toEqual([]);

		const { hints } = await sync(rows, { removalLimit: 50 });
		expect(textOf(hints)).toContain('it would be stopped');
	});

	it('counts those whom the list itself disables', async () => {
		const rows = ALL.map((row) => ({ ...row, enabled: 'no' }));
		const { error } = await sync(rows, {
			dryRun: false,
			membersNotListed: 'keep',
			removalLimit: 10,
		});

		expect(error?.message).toContain('3 of 3 members');
		expect(writes()).toEqual([]);
	});

	it('lets nobody go while a row does not say who it is about', async () => {
		const { items } = await sync(
			[ALL[0], { name: '王芳' }],
			{ dryRun: false },
			{ onError: 'continueRegularOutput' },
		);

		expect(jsonOf(items)).toMatchObject([{ kind: 'member', error: 'A member needs a user ID' }]);
		expect(writes()).toEqual([]);
	});
});

describe('a part of the directory', () => {
	it('is compared alone: what is outside is never touched', async () => {
		corp.simulator.state.members.get('zhangwei').department = [3];
		const rows = [{ userid: 'chenjie', name: '陈杰', mobile: '13800000009', department: '原型' }];
		const results = await applied(rows, { scopeId: { __rl: true, mode: 'id', value: '3' } });

		expect(results.map(({ action, id }) => [action, id])).toEqual([
			['create', department('原型')?.id],
			['create', 'chenjie'],
			['disable', 'zhangwei'],
			['remove', 'lina'],
		]);
		expect(department('原型')?.parentid).toBe(3);
		expect(member('lina')).toMatchObject({ department: [2], status: 1 });
		expect(member('wangfang')?.status).toBe(1);
		expect(corp.calls('user/list').map(({ query }) => query.department_id)).toEqual(['3']);
	});

	it('leaves members in their departments outside of it', async () => {
		await applied([{ userid: 'lina', department: '原型' }], {
			scopeId: { __rl: true, mode: 'id', value: '3' },
			membersNotListed: 'keep',
		});

		expect(member('lina')?.department).toEqual([department('原型')?.id, 2]);
	});

	it('may be given with those outside of it in which members are', async () => {
		const row = { userid: 'lina', department: [2, 3], main_department: 2, position: '设计师' };
		const [result] = await applied([row], {
			scopeId: { __rl: true, mode: 'id', value: '3' },
			membersNotListed: 'keep',
		});

		expect(result).toMatchObject({ action: 'update', changes: { position: { to: '设计师' } } });
		expect(member('lina')).toMatchObject({ department: [2, 3], position: '设计师' });
	});

	it('may be what an app sees: several parts, of which a path must name one', async () => {
		corp.simulator.state.departments.delete(1);
		corp.simulator.state.departments.set(60, { id: 60, name: '海外部', parentid: 1, order: 1 });
		corp.simulator.faults.add({
			path: '/cgi-bin/department/list',
			times: 'always',
			body: JSON.stringify({
				errcode: 0,
				department: [2, 3, 60].map((id) => corp.simulator.state.departments.get(id)),
			}),
		});
		const keep = { membersNotListed: 'keep' };
		const plan = await planned([{ ...NEW, department: '海外部/东京' }], keep);
		expect(plan.map(({ path, changes }) => [path, changes])).toMatchObject([
			['海外部/东京', { parentid: { to: 60 } }],
			[undefined, { department: { to: ['海外部/东京'] } }],
		]);

		const { error } = await sync([{ ...NEW, department: '东京' }], keep);
		expect(error?.message).toContain('sees parts of the tree alone');
	});

	it('takes no department outside of it', async () => {
		const { error } = await sync([{ userid: 'lina', department: 4 }], {
			scopeId: { __rl: true, mode: 'id', value: '3' },
		});

		expect(error?.message).toBe('No department that is compared has the ID 4');
	});
});

describe('fields that the secret may not read', () => {
	const rows = [{ ...ALL[0], mobile: '13700000000', email: 'new@example.com', gender: 'F' }];
	const form = { membersNotListed: 'keep' };

	beforeEach(() => {
		const zhangwei = corp.simulator.state.members.get('zhangwei');
		for (const field of ['mobile', 'email']) delete zhangwei[field];
		zhangwei.gender = '0';
	});

	it('count as equal', async () => {
		expect(await planned(rows, form)).toEqual([]);
	});

	it('are sent where that is asked for', async () => {
		const [{ changes }] = await planned(rows, { ...form, options: { updateUnseen: true } });

		expect(changes).toEqual({
			mobile: { to: '13700000000' },
			email: { to: 'new@example.com' },
			gender: { to: '2' },
		});
	});
});

describe('the Contacts Sync secret, which may read IDs alone', () => {
	beforeEach(() => {
		corp.simulator.faults.add({
			path: '/cgi-bin/department/list',
			errcode: 48009,
			times: 'always',
		});
	});

	it('compares who is there and in which departments, with two calls', async () => {
		const rows = [
			{ userid: 'zhangwei', name: 'Another Name', department: 3 },
			ALL[1],
			{ ...NEW, department: 4 },
		];
		const results = await applied(rows, { membersNotListed: 'delete' });

		expect(results.map(({ action, id }) => [action, id])).toEqual([
			['move', 'zhangwei'],
			['create', 'chenjie'],
			['delete', 'wangfang'],
		]);
		expect(corp.calls('department/simplelist')).toHaveLength(1);
		expect(corp.calls('user/list_id')).toHaveLength(1);
		expect(corp.calls('user/list')).toEqual([]);
		expect(member('zhangwei')?.name).toBe('张伟');
	});

	it('needs IDs of departments, since it can look up no name', async () => {
		const { error } = await sync([NEW]);

		expect(error?.message).toContain('may read the IDs of departments alone');
	});
});

describe('rows that cannot be done', () => {
	const rows = [
		{ ...NEW, name: '' },
		{ ...ALL[0], position: '总监' },
		{ ...ALL[1], gender: 'x' },
		{ userid: 'LINA' },
		ALL[2],
	];

	it('end it before anything is changed', async () => {
		const { error } = await sync(rows, { dryRun: false });

		expect(error).toMatchObject({
			message: 'The new member "chenjie" needs a name',
			context: { itemIndex: 0 },
		});
		expect(writes()).toEqual([]);
	});

	it('each give their error where the workflow continues, and the others are done', async () => {
		const { items } = await sync(rows, { dryRun: false }, { onError: 'continueRegularOutput' });

		expect(items.map(({ json, pairedItem }) => [pairedItem, json.error ?? json.action])).toEqual([
			[{ item: 0 }, 'The new member "chenjie" needs a name'],
			[{ item: 2 }, 'Gender must be male or female, and is x'],
			[{ item: 3 }, 'The user ID "LINA" stands in item 2 already'],
			[{ item: 1 }, 'update'],
		]);
		expect(member('zhangwei')?.position).toBe('总监');
		expect(member('lina')?.status).toBe(1);
	});

	it('are those whose path would be that of another department', async () => {
		const { error } = await sync(
			[
				{ name: 'R/D', parent: '' },
				{ name: 'D', parent: 'R' },
			],
			{ contents: 'departments' },
		);

		expect(error).toMatchObject({
			message: '"R/D" would be two departments, since a name holds the path separator',
			context: { itemIndex: 1 },
		});
	});

	it('are those that stand below themselves', async () => {
		const { error } = await sync([{ id: 2, parent: '产品部/设计组' }], { contents: 'departments' });

		expect(error?.message).toBe('The department would stand below itself');
	});

	it('are passed over where they are blank', async () => {
		expect(await planned([{}, ...ALL, { userid: '', name: ' ' }])).toEqual([]);
	});

	it('tell what WeCom refused, and what waits for it fails too', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', errcode: 60011 });
		const { items } = await sync(
			[...ALL.slice(0, 2), NEW],
			{ dryRun: false },
			{ onError: 'continueRegularOutput' },
		);

		expect(items.map(({ json }) => [json.action, json.applied, json.error])).toEqual([
			['create', false, expect.stringContaining('Department 产品部/增长组 (create): ')],
			[
				'create',
				false,
				'Member chenjie (create): The department "产品部/增长组" has not been created',
			],
			['disable', true, undefined],
		]);
	});

	it('end it at the first that WeCom refuses, and say how far it came', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/update', after: 1, errcode: 60112 });
		const { error } = await sync(
			ALL.map((row) => ({ ...row, position: 'Staff' })),
			{ dryRun: false },
		);

		expect(error).toMatchObject({
			message: expect.stringContaining('Member lina (update): '),
			description: expect.stringContaining('Changes made before: 1. Run it again'),
			context: { itemIndex: 1 },
		});
		expect(writes()).toHaveLength(2);
	});
});

describe('a plan that is applied later', () => {
	const apply = async (items: Array<{ json: object }>, form = {}) =>
		await corp.run(
			company.contacts,
			{ resource: 'directory', operation: 'applyPlan', removalLimit: 5, ...form },
			{ items: items as ReturnType<typeof itemsWith> },
		);

	it('does what is left of it, departments before those who join them', async () => {
		const { items: plan } = await sync([{ ...ALL[0], position: '总监' }, NEW]);
		const left = plan.filter(({ json }) => json.id !== 'wangfang').reverse();
		const { items, error } = await apply(left);

		expect(error).toBeUndefined();
		expect(items.map(({ json, pairedItem }) => [json.id, json.applied, pairedItem])).toEqual(
			left.map(({ json }, item) => [json.id ?? department('增长组')?.id, true, { item }]),
		);
		expect(member('chenjie')?.department).toEqual([department('增长组')?.id]);
		expect(member('lina')?.status).toBe(2);
		expect(member('wangfang')?.status).toBe(1);
	});

	it('is stopped where it removes more members than it may', async () => {
		const { items: plan } = await sync([ALL[0]]);
		const { error } = await apply(plan, { removalLimit: 1 });

		expect(error?.message).toBe('The plan would remove or disable 2 members, and the limit is 1');
		expect(writes()).toEqual([]);
	});

	it('takes nothing else for a plan', async () => {
		const { error } = await apply(itemsWith({ userid: 'lina' }));

		expect(error?.message).toBe('The item is no part of a plan');
		expect(writes()).toEqual([]);
	});
});
