import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

describe('customers', () => {
	it('lists who follows whom', async () => {
		expect((await client.get('externalcontact/get_follow_user_list')).follow_user).toEqual([
			'zhangwei',
			'lina',
		]);
		expect((await client.get('externalcontact/list', { userid: 'lina' })).external_userid).toEqual([
			'wmCustomerLi',
		]);
		expect(await client.get('externalcontact/list', { userid: 'wangfang' })).toMatchObject({
			errcode: 84061,
		});
		expect(await client.get('externalcontact/list', { userid: 'nobody' })).toMatchObject({
			errcode: 60111,
		});
	});

	it('shows one, and what is noted about it', async () => {
		const { customer: external_userid } = client.simulator.ids;
		await client.post('externalcontact/remark', {
			userid: 'lina',
			external_userid,
			remark: '新备注',
		});
		const answer = await client.get('externalcontact/get', { external_userid });
		expect(answer.external_contact).toMatchObject({ external_userid, name: '李先生', type: 1 });
		expect(answer.follow_user[1]).toMatchObject({ userid: 'lina', remark: '新备注' });
		expect(await client.get('externalcontact/get', { external_userid: 'none' })).toMatchObject({
			errcode: 40096,
		});
	});
});

describe('customer groups', () => {
	const list = async (body: object) =>
		(await client.post('externalcontact/groupchat/list', { limit: 10, ...body })).group_chat_list;

	it('lists by owner', async () => {
		expect(await list({})).toHaveLength(3);
		expect(await list({ owner_filter: { userid_list: ['lina'] } })).toEqual([
			{ chat_id: 'wrGroupThree', status: 0 },
		]);
	});

	it('shows one, with names on demand', async () => {
		const { customerGroup: chat_id } = client.simulator.ids;
		const get = async (body: object) => await client.post('externalcontact/groupchat/get', body);
		const [member] = (await get({ chat_id })).group_chat.member_list;
		expect(member).not.toHaveProperty('name');
		const [named] = (await get({ chat_id, need_name: 1 })).group_chat.member_list;
		expect(named).toMatchObject({ userid: 'zhangwei', name: '张伟' });
		expect(await get({ chat_id: 'none' })).toMatchObject({ errcode: 40050 });
	});

	it('turns an opengid into an id', async () => {
		const { opengid, customerGroup: chat_id } = client.simulator.ids;
		const turn = async (id: string) =>
			await client.post('externalcontact/opengid_to_chatid', { opengid: id });
		expect(await turn(opengid)).toMatchObject({ chat_id });
		expect(await turn('none')).toMatchObject({ errcode: 90511 });
	});
});

describe('contact ways', () => {
	const add = async (change: object = {}) =>
		await client.post('externalcontact/add_contact_way', {
			type: 1,
			scene: 2,
			user: ['zhangwei'],
			...change,
		});
	const call = async (what: string, body: object) =>
		await client.post(`externalcontact/${what}_contact_way`, body);

	it('adds one with a picture to scan', async () => {
		const { config_id, qr_code } = await add({ state: 'fair' });
		expect((await call('get', { config_id })).contact_way).toMatchObject({
			config_id,
			qr_code,
			state: 'fair',
			user: ['zhangwei'],
		});
		const picture = await client.raw(new URL(qr_code).pathname);
		expect(picture.headers.get('content-type')).toBe('image/png');
		expect(
			Buffer.from(await picture.arrayBuffer())
				.subarray(1, 4)
				.toString(),
		).toBe('PNG');
		const listed = await call('list', { limit: 10 });
		expect(listed.contact_way).toContainEqual({ config_id });
	});

	it.each([
		['no type', { type: undefined }, 41037],
		['an unknown type', { type: 3 }, 41039],
		['no scene', { scene: undefined }, 41038],
		['an unknown scene', { scene: 9 }, 41040],
		['two members for one', { user: ['zhangwei', 'lina'] }, 41041],
		['an unknown member', { user: ['nobody'] }, 40031],
		['an unknown department', { type: 2, user: [], party: [999] }, 40066],
	])('refuses %s', async (_what, change, errcode) => {
		expect(await add(change)).toMatchObject({ errcode });
	});

	it('updates and deletes', async () => {
		const { contactWay: config_id } = client.simulator.ids;
		await call('update', { config_id, remark: '门店' });
		expect((await call('get', { config_id })).contact_way).toMatchObject({
			remark: '门店',
			state: 'seed',
		});
		expect(await call('del', { config_id })).toMatchObject({ errcode: 0 });
		expect(await call('get', { config_id })).toMatchObject({ errcode: 41044 });
	});

	it('closes a chat', async () => {
		const close = async (userid: string, external_userid: string) =>
			await client.post('externalcontact/close_temp_chat', { userid, external_userid });
		expect(await close('zhangwei', 'wmCustomerLi')).toMatchObject({ errcode: 0 });
		expect(client.simulator.state.closedChats).toHaveLength(1);
		expect(await close('wangfang', 'wmCustomerLi')).toMatchObject({ errcode: 84061 });
		expect(await close('zhangwei', 'none')).toMatchObject({ errcode: 40096 });
	});
});

describe('join ways', () => {
	const call = async (what: string, body: object) =>
		await client.post(`externalcontact/groupchat/${what}_join_way`, body);

	it('adds, overwrites and deletes', async () => {
		const { customerGroup, secondCustomerGroup } = client.simulator.ids;
		const { config_id } = await call('add', {
			scene: 2,
			remark: '门口',
			chat_id_list: [customerGroup],
		});
		expect((await call('get', { config_id })).join_way).toMatchObject({
			remark: '门口',
			chat_id_list: [customerGroup],
			qr_code: expect.stringContaining(config_id),
		});
		await call('update', { config_id, scene: 1, chat_id_list: [secondCustomerGroup] });
		expect((await call('get', { config_id })).join_way).toMatchObject({
			scene: 1,
			remark: '',
			chat_id_list: [secondCustomerGroup],
		});
		await call('del', { config_id });
		expect(await call('get', { config_id })).toMatchObject({ errcode: 41044 });
	});

	it('refuses six groups and unknown ones', async () => {
		const six = Array.from({ length: 6 }, () => 'wrGroupOne');
		expect(await call('add', { scene: 2, chat_id_list: six })).toMatchObject({ errcode: 41091 });
		expect(await call('add', { scene: 2, chat_id_list: ['none'] })).toMatchObject({
			errcode: 40050,
		});
	});
});

describe('school', () => {
	const send = async (body: object) =>
		await client.post('externalcontact/message/send', {
			agentid: client.simulator.corp.agentId,
			msgtype: 'text',
			text: { content: '通知' },
			...body,
		});

	it('shows a student and a parent', async () => {
		const get = async (userid: string) => await client.get('school/user/get', { userid });
		expect(await get('student01')).toMatchObject({
			user_type: 1,
			student: { name: '小明', parents: [{ parent_userid: 'parent01', relation: '妈妈' }] },
		});
		expect(await get('parent01')).toMatchObject({
			user_type: 2,
			parent: { children: [{ student_userid: 'student01', name: '小明' }] },
		});
		expect(await get('nobody')).toMatchObject({ errcode: 60111 });
	});

	it('lists a class', async () => {
		const { schoolDepartment: department_id } = client.simulator.ids;
		expect((await client.get('school/user/list', { department_id })).students).toHaveLength(2);
		expect((await client.get('school/user/list_parent', { department_id })).parents).toHaveLength(
			2,
		);
		expect((await client.get('school/department/list')).departments).toHaveLength(3);
		expect((await client.get('school/department/list', { id: 10 })).departments).toHaveLength(2);
		expect(await client.get('school/user/list', { department_id: 999 })).toMatchObject({
			errcode: 60003,
		});
	});

	it('sends a notice, and tells of receivers that are none', async () => {
		const answer = await send({
			to_parent_userid: ['parent01', 'nobody'],
			to_student_userid: ['nostudent'],
			to_party: [11, 999],
		});
		expect(answer).toMatchObject({
			errcode: 0,
			invalid_parent_userid: ['nobody'],
			invalid_student_userid: ['nostudent'],
			invalid_party: [999],
		});
		expect(client.simulator.state.schoolMessages.size).toBe(1);
		expect(await send({ to_parent_userid: ['nobody'] })).toMatchObject({ errcode: 81013 });
		expect(await send({})).toMatchObject({ errcode: 82001 });
		expect(await send({ toall: 1 })).toMatchObject({ errcode: 0 });
	});

	it('keeps the way of following', async () => {
		await client.post('externalcontact/set_subscribe_mode', { subscribe_mode: 2 });
		expect(await client.get('externalcontact/get_subscribe_mode')).toMatchObject({
			subscribe_mode: 2,
		});
		const { qrcode_big } = await client.get('externalcontact/get_subscribe_qr_code');
		expect((await client.raw(new URL(qrcode_big).pathname)).status).toBe(200);
	});

	it('turns WeChat customers alone into openids', async () => {
		const { customer, wecomCustomer, corp } = {
			...client.simulator.ids,
			corp: client.simulator.corp,
		};
		const turn = async (external_userid: string) =>
			await client.post('externalcontact/convert_to_openid', { external_userid });
		expect((await turn(customer)).openid).toContain(customer);
		expect(await turn(wecomCustomer)).toMatchObject({ errcode: 41056 });
		const scope = await client.get('school/agent/get_allow_scope', { agentid: corp.agentId });
		expect(scope.allow_scope.students.userid).toEqual(['student01', 'student02']);
	});
});
