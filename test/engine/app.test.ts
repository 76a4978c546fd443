import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { file } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeCom();

const MOST_BYTES = 2 * 1024 * 1024;
const PICTURE = file('x'.repeat(MOST_BYTES + 1), { fileName: 'a.png', mimeType: 'image/png' });

const run = async (resource: string, operation: string, more: object = {}) =>
	await corp.run(node, { resource, operation, ...more });

describe('the menu of an app', () => {
	const create = async (...button: object[]) =>
		await run('menu', 'create', { buttons: { button } });

	it('holds buttons and sub-menus, each with what its type needs', async () => {
		const { error } = await create(
			{ name: '打卡', type: 'click', key: 'checkIn', url: 'https://left.over' },
			{
				name: 'More',
				opensSubMenu: true,
				type: 'click',
				key: 'left over',
				subButtons: {
					subButton: [
						{ name: 'Handbook', type: 'view', url: 'https://example.com/handbook' },
						{ name: 'Shop', type: 'view_miniprogram', appId: 'wx1', pagePath: 'pages/index' },
					],
				},
			},
		);
		const { items } = await run('menu', 'get');

		expect(error).toBeUndefined();
		expect(items[0].json.button).toEqual([
			{ name: '打卡', type: 'click', key: 'checkIn' },
			{
				name: 'More',
				sub_button: [
					{ name: 'Handbook', type: 'view', url: 'https://example.com/handbook' },
					{ name: 'Shop', type: 'view_miniprogram', appid: 'wx1', pagepath: 'pages/index' },
				],
			},
		]);
	});

	it.each([
		[
			'of a button',
			{ name: '六个字的菜单名', type: 'click', key: 'k' },
			'has 21 bytes, at most 16',
		],
		[
			'of a sub-button',
			{
				name: 'More',
				opensSubMenu: true,
				subButtons: {
					subButton: [{ name: '十四个汉字超过了四十个字节啊', type: 'click', key: 'k' }],
				},
			},
			'has 42 bytes, at most 40',
		],
	])('counts the bytes in the name %s', async (_whose, button, problem) => {
		const { error } = await create(button);

		expect(error?.message).toContain(problem);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('has three buttons at most', async () => {
		const button = { name: 'A', type: 'click', key: 'k' };
		const { error } = await create(button, button, button, button);

		expect(error?.message).toContain('has 4 entries, at most 3 are possible');
	});

	it('is gone once it is deleted', async () => {
		await create({ name: 'A', type: 'click', key: 'k' });
		const { items } = await run('menu', 'delete');
		const { error } = await run('menu', 'get');

		expect(items[0].json).toEqual({ deleted: true });
		expect(error?.message).toContain('46003');
	});
});

describe('the workbench', () => {
	const FIGURES = { entry: [{ name: 'To approve', value: '2' }] };

	it('shows a member data of their own, and everybody the same once that is replaced', async () => {
		const { member, secondMember } = corp.simulator.ids;
		const dataOf = async (userId: string) =>
			(await run('workbench', 'getMemberData', { userId: byId(userId) })).items[0].json;
		await run('workbench', 'setTemplate', { type: 'keydata', keyData: FIGURES });
		await run('workbench', 'setMemberData', {
			userId: byId(member),
			type: 'image',
			image: { entry: { url: 'https://example.com/a.png' } },
			keyData: FIGURES,
		});
		const before = [await dataOf(member), await dataOf(secondMember)];
		await run('workbench', 'setTemplate', {
			type: 'webview',
			webPage: { entry: { url: 'https://example.com/board', height: 'single_row' } },
			additionalFields: { replacesMemberData: true },
		});

		expect(before).toEqual([
			{ type: 'image', image: { url: 'https://example.com/a.png' } },
			{ type: 'keydata', keydata: { items: [{ data: '2', key: 'To approve' }] } },
		]);
		expect((await dataOf(member)).webview).toMatchObject({ height: 'single_row' });
	});

	it('takes more than 1,000 members in several calls', async () => {
		corp.simulator.factsOnly = true;
		const members = Array.from({ length: 1001 }, (_, index) => `member${index}`);
		await run('workbench', 'setMembersData', { members, type: 'keydata', keyData: FIGURES });

		const sent = corp.calls('agent/batch_set_workbench_data');
		expect(sent.map(({ body }) => body.userid_list.length)).toEqual([1000, 1]);
		expect(sent[1].body.data).toEqual(sent[0].body.data);
	});

	it('asks for the content of its type', async () => {
		const { error } = await run('workbench', 'setMemberData', {
			userId: byId('zhangwei'),
			type: 'list',
			keyData: FIGURES,
		});

		expect(error?.message).toBe('List has 0 entries, at least 1 are needed');
	});
});

describe('a link that asks who opens it', () => {
	const page = { redirectUrl: 'https://example.com/a?b=1&c=2' };
	const urlOf = async (operation: string, more: object) =>
		(await run('identity', operation, { ...page, ...more })).items[0].json.url;

	it('leads to the page, with the app of the credential, without a call', async () => {
		const { corpId, agentId } = corp.simulator.corp;

		expect(await urlOf('buildPageLink', { state: 'visit1' })).toBe(
			`https://open.weixin.qq.com/connect/oauth2/authorize?appid=${corpId}&redirect_uri=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1%26c%3D2&response_type=code&scope=snsapi_base&state=visit1&agentid=${agentId}#wechat_redirect`,
		);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('opens the login page of the company or of a service provider', async () => {
		const { corpId } = corp.simulator.corp;
		const login = 'https://login.work.weixin.qq.com/wwlogin/sso/login';
		const back = 'redirect_uri=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1%26c%3D2';

		expect(await urlOf('buildLoginLink', { agentId: '1000099', state: 'a b' })).toBe(
			`${login}?login_type=CorpApp&appid=${corpId}&agentid=1000099&${back}&state=a%20b&lang=zh`,
		);
		expect(
			await urlOf('buildLoginLink', {
				loginType: 'ServiceApp',
				suiteId: 'ww-suite',
				language: 'en',
			}),
		).toBe(`${login}?login_type=ServiceApp&appid=ww-suite&${back}&lang=en`);
	});

	it('needs an app where personal data are asked for', async () => {
		const { error } = await corp.run(
			node,
			{
				resource: 'identity',
				operation: 'buildPageLink',
				...page,
				scope: 'snsapi_privateinfo',
			},
			corp.connection({ agentId: '' }),
		);

		expect(error?.message).toBe('Agent ID is needed here or in the credential');
	});

	it.each([
		['a state with other signs', { state: 'a-b' }, 'must consist of letters and digits'],
		['an address that is none', { redirectUrl: 'example.com' }, 'http:// or https://'],
	])('refuses %s', async (_what, more, problem) => {
		const { error } = await run('identity', 'buildPageLink', { ...page, ...more });

		expect(error?.message).toContain(problem);
	});
});

describe('a login code', () => {
	const userOf = async (code: string) => await run('identity', 'getUser', { code });

	it('tells who it is, once, and with a ticket what else they share', async () => {
		const { items } = await userOf('code-with-ticket');
		const again = await userOf('code-with-ticket');
		const { member, mobile } = corp.simulator.ids;
		const details = await run('identity', 'getUserDetails', {
			userTicket: items[0].json.user_ticket,
		});

		expect(items[0].json.userid).toBe(member);
		expect(again.error?.message).toContain('40029');
		expect(details.items[0].json).toMatchObject({ userid: member, mobile });
	});

	it('is redacted in what n8n stores, with all personal data', () => {
		expect(node.description.sensitiveOutputFields).toEqual(
			expect.arrayContaining(['user_ticket', 'tfa_code', 'mobile', 'address', 'launch_code']),
		);
	});

	it('of a second verification lets the member in', async () => {
		const { items } = await run('identity', 'getSecondFactorUser', { code: 'code-to-verify' });
		const { userid, tfa_code: tfaCode } = items[0].json;
		const passed = await run('identity', 'passSecondVerification', {
			userId: byId(userid),
			tfaCode,
		});

		expect(passed.items[0].json).toEqual({ success: true });
	});
});

describe('an upload from a URL', () => {
	const upload = async (more: object = {}) =>
		await run('media', 'uploadByUrl', {
			url: 'https://example.com/film.mp4',
			type: 'video',
			fileName: 'film.mp4',
			md5: '9e107d9d372bb6826bd81d3542a419d6',
			...more,
		});

	it('is waited for, and gives a media ID', async () => {
		const { items } = await upload();

		expect(corp.calls('media/upload_by_url')[0].body).toMatchObject({ scene: 1, type: 'video' });
		expect(corp.calls('media/get_upload_by_url_result')).toHaveLength(2);
		expect(items[0].json.media_id).toMatch(/^media/);
	});

	it('gives its job at once where nobody waits', async () => {
		const { items } = await upload({ waitForCompletion: false });

		expect(items[0].json).toEqual({ jobid: expect.stringMatching(/^uploadjob/) });
		expect(corp.calls('media/get_upload_by_url_result')).toEqual([]);
	});

	it('says why WeCom did not take the file, and what to do', async () => {
		const { error } = await upload({ md5: '0'.repeat(32) });

		expect(error?.message).toContain('file md5 not match (301019)');
		expect((error as { description?: string }).description).toContain('Crypto node');
	});

	it('is given up after the longest wait, with the job to read later', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/media/get_upload_by_url_result',
			times: 'always',
			body: JSON.stringify({ errcode: 0, errmsg: 'ok', status: 1 }),
		});
		const { error } = await upload({ options: { longestWait: 1 } });

		expect(error?.message).toBe('WeCom did not finish within 1 seconds');
		expect((error as { description?: string }).description).toContain('job ID uploadjob');
	});
});

it('changes of an app only what is given', async () => {
	const updated = await run('app', 'update', {
		updateFields: { name: 'Help Desk', reportsEntering: true },
	});
	const { items } = await run('app', 'get');

	expect(updated.items[0].json).toEqual({ success: true });
	expect(items[0].json).toMatchObject({ name: 'Help Desk', isreportenter: 1, close: 0 });
	expect(corp.calls('agent/set')[0].body).toEqual({
		agentid: corp.simulator.corp.agentId,
		name: 'Help Desk',
		isreportenter: 1,
	});
});

it('gives each address of WeCom as an item', async () => {
	const { items } = await run('network', 'getCallbackIps');

	expect(jsonOf(items)).toEqual([{ ip: 'ip_list-1' }, { ip: 'ip_list-2' }]);
});

it('refuses a picture that is too large before it is sent', async () => {
	const { error } = await corp.run(
		node,
		{ resource: 'media', operation: 'uploadImage' },
		{ items: [{ json: {}, binary: { data: PICTURE } }] },
	);

	expect(error?.message).toBe('The picture has 2,097,153 bytes; 5 bytes to 2 MB are possible');
	expect(corp.simulator.calls).toEqual([]);
});

describe('a message to linked companies', () => {
	const send = async (more: object) => await run('message', 'sendToLinkedCompanies', more);

	it("names the credential's app, and its receivers as lists", async () => {
		await send({ toMembers: 'wwOther/lisi, zhangwei', messageType: 'text', content: 'Hello' });

		expect(corp.calls('linkedcorp/message/send')[0].body).toEqual({
			agentid: corp.simulator.corp.agentId,
			touser: ['wwOther/lisi', 'zhangwei'],
			toall: 0,
			msgtype: 'text',
			text: { content: 'Hello' },
		});
	});

	it('needs a receiver', async () => {
		const { error } = await send({ messageType: 'text', content: 'Hello' });

		expect(error?.message).toContain('At least one of these fields is needed: To All');
	});
});
