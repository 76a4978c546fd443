import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const errcode = async (answer: Promise<{ errcode?: number }>) => (await answer).errcode;

describe('departments', () => {
	const create = async (body: object) =>
		await client.post('department/create', { name: '新部门', parentid: 1, ...body });

	it('creates one that the getters show', async () => {
		const { id } = await create({ order: 7 });
		const { department } = await client.get('department/get', { id });
		expect(department).toMatchObject({ id, name: '新部门', parentid: 1, order: 7 });
		const { department_id } = await client.get('department/simplelist');
		expect(department_id).toContainEqual({ id, parentid: 1, order: 7 });
	});

	it('lists a branch, or everything', async () => {
		const { ids } = client.simulator;
		const branch = await client.get('department/list', { id: ids.department });
		expect(branch.department.map(({ id }: { id: number }) => id)).toEqual([
			ids.department,
			ids.childDepartment,
		]);
		expect((await client.get('department/list')).department).toHaveLength(4);
	});

	it('names the head of a department', async () => {
		const { ids } = client.simulator;
		const { department } = await client.get('department/get', { id: ids.department });
		expect(department.department_leader).toEqual([ids.member]);
	});

	it.each([
		['an unknown parent', { parentid: 999 }, 60004],
		['a name twice below one parent', { name: '产品部' }, 60008],
		['an id twice', { id: 2 }, 60008],
		['a forbidden character', { name: 'a/b:c' }, 60009],
		['a name that is too long', { name: '长'.repeat(65) }, 60001],
	])('refuses to create with %s', async (_what, change, code) => {
		expect(await errcode(create(change))).toBe(code);
	});

	it('refuses a 16th level', async () => {
		let parentid = 1;
		for (let level = 2; level <= 15; level++) parentid = (await create({ parentid })).id as number;
		expect(await errcode(create({ parentid }))).toBe(81002);
	});

	it('moves one, but not below itself', async () => {
		const { ids } = client.simulator;
		const move = async (id: number, parentid: number) =>
			await client.post('department/update', { id, parentid });
		expect(await errcode(move(ids.department, ids.childDepartment))).toBe(60010);
		expect(await errcode(move(999, 1))).toBe(60003);
		expect(await errcode(move(ids.department, 999))).toBe(60004);
		expect(await errcode(move(ids.childDepartment, ids.rootDepartment))).toBe(0);
		expect(
			(await client.get('department/get', { id: ids.childDepartment })).department.parentid,
		).toBe(1);
	});

	it('deletes only an empty one', async () => {
		const { ids } = client.simulator;
		const remove = async (id: number) => await errcode(client.get('department/delete', { id }));
		expect(await remove(ids.rootDepartment)).toBe(60007);
		expect(await remove(ids.department)).toBe(60006);
		expect(await remove(ids.childDepartment)).toBe(60005);
		expect(await remove(999)).toBe(60003);
		expect(await remove(ids.emptyDepartment)).toBe(0);
		expect(await errcode(client.get('department/get', { id: ids.emptyDepartment }))).toBe(60003);
	});
});

describe('members', () => {
	const newcomer = { userid: 'newone', name: '新人', mobile: '13700000000', department: [2] };
	const create = async (change: object = {}) =>
		await client.post('user/create', { ...newcomer, ...change });

	it('creates one that the getters show', async () => {
		expect(await create()).toMatchObject({ errcode: 0, errmsg: 'created' });
		expect(await client.get('user/get', { userid: 'NewOne' })).toMatchObject({
			userid: 'newone',
			department: [2],
			main_department: 2,
			status: 4,
		});
		const { userlist } = await client.get('user/simplelist', { department_id: 2 });
		expect(userlist).toContainEqual(expect.objectContaining({ userid: 'newone', name: '新人' }));
		expect(await client.post('user/getuserid', { mobile: '13700000000' })).toMatchObject({
			userid: 'newone',
		});
	});

	it.each([
		['a userid twice, in any case', { userid: 'ZhangWei' }, 60102],
		['a userid of other characters', { userid: '张三' }, 40003],
		['a mobile twice', { mobile: '+86 13800000001' }, 60104],
		['an email twice', { email: 'zhangwei@example.com' }, 60106],
		['an invalid mobile', { mobile: 'x' }, 60103],
		['an invalid email', { email: 'nothing' }, 60105],
		['an unknown department', { department: [999] }, 60003],
		['neither mobile nor email', { mobile: undefined }, 60129],
		['an unknown leader', { direct_leader: ['nobody'] }, 60111],
		['lists of different lengths', { is_leader_in_dept: [1, 0] }, 60132],
		['no name', { name: '' }, 60112],
	])('refuses to create with %s', async (_what, change, code) => {
		expect(await errcode(create(change))).toBe(code);
	});

	it('updates what is given and keeps the rest', async () => {
		const { member: userid } = client.simulator.ids;
		await client.post('user/update', { userid, position: '总监', enable: 0 });
		expect(await client.get('user/get', { userid })).toMatchObject({
			name: '张伟',
			position: '总监',
			status: 2,
		});
		expect(await errcode(client.post('user/update', { userid: 'nobody', name: 'x' }))).toBe(60111);
		expect(await errcode(client.post('user/update', { userid, mobile: '13800000002' }))).toBe(
			60104,
		);
	});

	it('renames one', async () => {
		const { member: userid } = client.simulator.ids;
		await client.post('user/update', { userid, new_userid: 'zhang.wei' });
		expect(await errcode(client.get('user/get', { userid }))).toBe(60111);
		expect(await client.get('user/get', { userid: 'zhang.wei' })).toMatchObject({ name: '张伟' });
	});

	it('deletes one, and all of several or none', async () => {
		const { member, secondMember } = client.simulator.ids;
		const batch = async (...useridlist: string[]) =>
			await errcode(client.post('user/batchdelete', { useridlist }));
		expect(await batch(member, 'nobody')).toBe(40031);
		expect(await errcode(client.get('user/get', { userid: member }))).toBe(0);
		expect(await batch(member, secondMember)).toBe(0);
		expect(await errcode(client.get('user/get', { userid: member }))).toBe(60111);
		expect(await errcode(client.get('user/delete', { userid: member }))).toBe(60111);
	});

	it('hides one outside the visible range', async () => {
		const { invisibleMember: userid, childDepartment: department_id } = client.simulator.ids;
		expect(await errcode(client.get('user/get', { userid }))).toBe(60011);
		const { userlist } = await client.get('user/list', { department_id });
		expect(userlist.map((member: { userid: string }) => member.userid)).toEqual(['lina']);
	});

	it('finds by email of either kind', async () => {
		const { email, bizMail, member } = client.simulator.ids;
		const find = async (body: object) => await client.post('user/get_userid_by_email', body);
		expect(await find({ email, email_type: 2 })).toMatchObject({ userid: member });
		expect(await find({ email: bizMail })).toMatchObject({ userid: member });
		expect(await errcode(find({ email }))).toBe(46004);
	});

	it('holds a large directory', async () => {
		const { departments, members } = client.simulator.seed({ departments: 500, members: 10_000 });
		expect((await client.get('department/list')).department).toHaveLength(504);
		const { userlist } = await client.get('user/list', { department_id: departments[499] });
		expect(userlist).toHaveLength(20);
		expect(await client.get('user/get', { userid: members[9_999] })).toMatchObject({ errcode: 0 });
	});
});

describe('tags', () => {
	it('creates, renames and deletes', async () => {
		const { tagid } = await client.post('tag/create', { tagname: '新标签' });
		expect(await errcode(client.post('tag/create', { tagname: '新标签' }))).toBe(40071);
		expect(await errcode(client.post('tag/create', { tagname: '别的', tagid }))).toBe(40068);
		await client.post('tag/update', { tagid, tagname: '改名' });
		expect((await client.get('tag/list')).taglist).toContainEqual({ tagid, tagname: '改名' });
		expect(await errcode(client.get('tag/delete', { tagid }))).toBe(0);
		expect(await errcode(client.get('tag/get', { tagid }))).toBe(40068);
	});

	it('adds whom it knows and tells of the rest', async () => {
		const { secondTag: tagid, member, invisibleMember } = client.simulator.ids;
		const answer = await client.post('tag/addtagusers', {
			tagid,
			userlist: [member, 'nobody', invisibleMember],
			partylist: [2, 999],
		});
		expect(answer).toMatchObject({ errcode: 0, invalidlist: 'nobody|hidden', invalidparty: [999] });
		expect(await client.get('tag/get', { tagid })).toMatchObject({
			userlist: [{ userid: member, name: '张伟' }],
			partylist: [2],
		});
		await client.post('tag/deltagusers', { tagid, userlist: [member] });
		expect((await client.get('tag/get', { tagid })).userlist).toEqual([]);
	});

	it('refuses nobody, and only unknown ones', async () => {
		const { tag: tagid } = client.simulator.ids;
		const add = async (body: object) =>
			await errcode(client.post('tag/addtagusers', { tagid, ...body }));
		expect(await add({})).toBe(82001);
		expect(await add({ userlist: ['nobody'] })).toBe(40070);
		expect(await add({ userlist: Array.from({ length: 1001 }, () => 'a') })).toBe(81014);
	});
});
