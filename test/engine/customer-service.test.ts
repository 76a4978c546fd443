import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { WeComService } from '../../nodes/WeComService/WeComService.node';
import { file, loadList } from '../support';
import type { RunNodeOptions } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComService();

const ACCOUNT = 'wkService';
const CUSTOMER = 'wmCustomerLi';

const run = async (parameters: INodeParameters, options?: RunNodeOptions) =>
	await corp.run(node, { openKfId: byId(ACCOUNT), ...parameters }, options);

const receive = (content?: object, at?: number) =>
	corp.simulator.state.receiveServiceMessage(content, at) as { msgid: string; token: string };

const texts = (items: INodeExecutionData[]) =>
	jsonOf(items).map(({ text }) => (text as IDataObject | undefined)?.content);

const say = (content: string, more: object = {}) => receive({ text: { content }, ...more });

const lastSent = () => [...corp.simulator.state.serviceSent.values()].at(-1)?.body;

const details = (error: unknown) => (error as { description?: string }).description;

describe('reading messages', () => {
	const read = async (more: INodeParameters = {}, options?: RunNodeOptions) =>
		await run({ resource: 'message', operation: 'getAll', returnAll: true, ...more }, options);
	const send = async (content: string) =>
		await run({
			resource: 'message',
			operation: 'sendText',
			externalUserId: CUSTOMER,
			content,
		});

	it('gives all pages with the cursor that leads on, and nothing that the API sent', async () => {
		for (let count = 0; count < 60; count += 1) say(`question ${count}`);
		await send('an answer');
		const { items, error } = await read();

		expect(error).toBeUndefined();
		expect(texts(items)).toContain('question 59');
		expect(texts(items)).not.toContain('an answer');
		expect(items).toHaveLength(63);
		expect(corp.calls('kf/sync_msg').length).toBeGreaterThan(1);

		say('one more');
		const cursors = new Set(jsonOf(items).map(({ next_cursor: cursor }) => cursor));
		expect(cursors.size).toBe(1);
		const [cursor] = cursors;
		const next = await read({ filters: { cursor: cursor as string } });
		expect(texts(next.items)).toEqual(['one more']);
	});

	it('reads on through pages that hold only what the API sent, up to Limit', async () => {
		await send('one');
		await send('two');
		say('after them');
		const { items } = await read({ returnAll: false, limit: 4 });

		expect(texts(items)).toHaveLength(4);
		expect(texts(items)[3]).toBe('after them');
	});

	it('hands on the token of the event, and tells where it is too old', async () => {
		const { token } = say('just now');
		const fresh = await read({ token });
		const stale = await read({ token: 'other' });

		expect(fresh.error).toBeUndefined();
		expect(corp.calls('kf/sync_msg')[0].body.token).toBe(token);
		expect(stale.error?.message).toContain('95007');
	});

	it('asks for voice in the wanted format', async () => {
		await read({ options: { voiceFormat: 1 } });

		expect(corp.calls('kf/sync_msg')[0].body.voice_format).toBe(1);
	});

	describe('that are new', () => {
		const readNew = async (
			staticData: IDataObject,
			more: INodeParameters = {},
			options: RunNodeOptions = {},
		) => await read({ onlyNew: true, ...more }, { staticData, ...options });

		it('goes on where the last run ended, whatever came in between', async () => {
			const kept = {};
			expect((await readNew(kept)).items).toHaveLength(3);
			expect((await readNew(kept)).items).toEqual([]);
			say('new');
			expect(texts((await readNew(kept)).items)).toEqual(['new']);
			expect((await readNew(kept)).items).toEqual([]);
		});

		it('leaves none out where Limit cuts the reading', async () => {
			const kept = {};
			for (const content of ['a', 'b', 'c', 'd']) say(content);
			const limited = { returnAll: false, limit: 3 };
			const runs = [await readNew(kept, limited), await readNew(kept, limited)];

			expect(runs.map(({ items }) => items.length)).toEqual([3, 3]);
			expect(texts(runs[1].items)).toEqual(['a', 'b', 'c']);
			expect(texts((await readNew(kept, limited)).items)).toEqual(['d']);
		});

		it('moves on only once everything could be read', async () => {
			const kept = {};
			await readNew(kept);
			for (let count = 0; count < 60; count += 1) say(`question ${count}`);
			corp.simulator.faults.add({ path: '/cgi-bin/kf/sync_msg', after: 1, errcode: 95017 });
			const broken = await readNew(kept);
			const again = await readNew(kept);

			expect(broken.error).toBeDefined();
			expect(broken.items).toEqual([]);
			expect(again.items).toHaveLength(60);
		});

		it('keeps a place for each account, and reads none twice for two items', async () => {
			const kept = {};
			const accounts = itemsWith({ id: ACCOUNT }, { id: 'wkAfterSales' }, { id: ACCOUNT });
			receive({ open_kfid: 'wkAfterSales', text: { content: 'broken' } });
			const form = { openKfId: byId('={{ $json.id }}') };
			const first = await readNew(kept, form, { items: accounts });
			say('new');
			const second = await readNew(kept, form, { items: accounts });

			expect(first.items.map(({ pairedItem }) => pairedItem)).toEqual(
				[0, 0, 0, 1].map((item) => ({ item })),
			);
			expect(texts(second.items)).toEqual(['new']);
		});

		it('moves no account on where another ends the node', async () => {
			const kept = {};
			const items = itemsWith({ id: ACCOUNT }, { id: 'wkGone' });
			const form = { openKfId: byId('={{ $json.id }}') };
			const stopped = await readNew(kept, form, { items });
			const continued = await readNew(kept, form, { items, onError: 'continueRegularOutput' });

			expect(stopped.error?.message).toContain('95004');
			expect(continued.items).toHaveLength(4);
			expect(continued.items[3].json.error).toContain('95004');
			expect((await readNew(kept)).items).toEqual([]);
		});

		it('needs no other cursor: one that is left in the form counts for nothing', async () => {
			const kept = {};
			await readNew(kept);
			const { items } = await readNew(kept, { filters: { cursor: 'left over' } });

			expect(items).toEqual([]);
		});
	});
});

describe('sending messages', () => {
	const send = async (operation: string, more: INodeParameters = {}, options?: RunNodeOptions) =>
		await run({ resource: 'message', operation, externalUserId: CUSTOMER, ...more }, options);

	it('uploads a picture first', async () => {
		const { error } = await send(
			'sendImage',
			{ imageSource: 'binary', imageBinary: 'data' },
			{
				items: [
					{
						json: {},
						binary: { data: file('a picture', { fileName: 'a.png', mimeType: 'image/png' }) },
					},
				],
			},
		);

		expect(error).toBeUndefined();
		expect(corp.calls('media/upload')[0].query.type).toBe('image');
		expect(corp.simulator.state.media.has(lastSent().image.media_id)).toBe(true);
	});

	it('writes a menu of every kind of entry', async () => {
		const { items, error } = await send('sendMenu', {
			introduction: 'Was this of help?',
			entries: {
				entry: [
					{ type: 'click', answer: 'Yes', menuId: 'yes' },
					{ type: 'click', answer: 'No' },
					{ type: 'view', linkText: 'More', url: 'https://example.com' },
					{
						type: 'miniprogram',
						miniProgramText: 'Order',
						appId: 'wx1',
						pagePath: 'pages/index.html',
					},
					{ type: 'text', plainText: 'or call us', stayOnLine: true },
				],
			},
			additionalFields: { closingWords: 'Bye' },
		});

		expect(error).toBeUndefined();
		expect(items[0].json.msgid).toEqual(expect.any(String));
		expect(lastSent().msgmenu).toEqual({
			head_content: 'Was this of help?',
			list: [
				{ type: 'click', click: { content: 'Yes', id: 'yes' } },
				{ type: 'click', click: { content: 'No' } },
				{ type: 'view', view: { content: 'More', url: 'https://example.com' } },
				{
					type: 'miniprogram',
					miniprogram: { content: 'Order', appid: 'wx1', pagepath: 'pages/index.html' },
				},
				{ type: 'text', text: { content: 'or call us', no_newline: 1 } },
			],
			tail_content: 'Bye',
		});
	});

	const answers = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ type: 'click', answer: `Answer ${index}` }));
	const words = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ type: 'text', plainText: `Words ${index}` }));

	it('counts the entries of a menu that can be tapped, before anything is sent', async () => {
		const tooMany = await send('sendMenu', { entries: { entry: [...answers(11), ...words(3)] } });
		const sent = corp.calls('kf/send_msg').length;
		const enough = await send('sendMenu', { entries: { entry: [...answers(10), ...words(30)] } });

		expect(tooMany.error?.message).toContain('Entries has 11 entries to tap, at most 10');
		expect(sent).toBe(0);
		expect(enough.error).toBeUndefined();
	});

	it('needs something in a menu', async () => {
		const { error } = await send('sendMenu');

		expect(error?.message).toContain('At least one of these fields is needed: Introduction');
	});

	it('says what the customer can still be sent', async () => {
		for (let count = 0; count < 5; count += 1) await send('sendText', { content: 'hello' });
		const { error } = await send('sendText', { content: 'hello' });

		expect(error?.message).toContain('95001');
		say('thanks');
		expect((await send('sendText', { content: 'hello' })).error).toBeUndefined();
	});

	it('refuses a message ID that WeCom would not take', async () => {
		const { error } = await send('sendText', {
			content: 'hello',
			options: { messageId: 'order 42' },
		});

		expect(error?.message).toContain('Message ID must consist of letters, digits, - and _');
	});
});

describe('a conversation', () => {
	const state = async (customer = CUSTOMER) => {
		const { items } = await run({
			resource: 'conversation',
			operation: 'get',
			externalUserId: customer,
		});
		return items[0].json;
	};
	const change = async (to: number, more: INodeParameters = {}) =>
		await run({
			resource: 'conversation',
			operation: 'changeState',
			externalUserId: CUSTOMER,
			state: to,
			...more,
		});
	const onEvent = async (code: unknown, more: INodeParameters = {}) =>
		await run({
			resource: 'message',
			operation: 'sendTextOnEvent',
			code: code as string,
			content: 'hello',
			...more,
		});

	it('tells its state in a word, through all of them', async () => {
		expect(await state()).toEqual({ state: 'new', service_state: 0 });
		await change(1);
		expect((await state()).state).toBe('assistant');
		await change(2);
		expect((await state()).state).toBe('queue');
		await change(3, { servicer: byId('zhangwei') });
		expect(await state()).toEqual({
			state: 'servicer',
			service_state: 3,
			servicer_userid: 'zhangwei',
		});
		await change(4);
		expect((await state()).state).toBe('ended');
		say('hello again');
		expect((await state()).state).toBe('new');
	});

	it('names a servicer only where one answers', async () => {
		await change(2, { servicer: byId('zhangwei') });
		const { error } = await change(3, { servicer: byId('={{ "" }}') });

		expect(corp.calls('kf/service_state/trans')[0].body).not.toHaveProperty('servicer_userid');
		expect(error?.message).toContain('Servicer is required');
	});

	it('gives the code for the one message about the change', async () => {
		const { items } = await change(4);
		const { msg_code: code } = items[0].json;
		const farewell = await onEvent(code);
		const again = await onEvent(code);

		expect(farewell.error).toBeUndefined();
		expect(lastSent()).toMatchObject({ code, text: { content: 'hello' } });
		expect(again.error).toBeDefined();
	});

	it('is welcomed with the code of the event that a customer entered', async () => {
		receive({
			external_userid: 'wmCustomerZhao',
			event: { event_type: 'enter_session', scene: 'web' },
		});
		const { items } = await run({ resource: 'message', operation: 'getAll', returnAll: true });
		const entered = jsonOf(items).at(-1)?.event as IDataObject;
		const { error } = await onEvent(entered.welcome_code, {
			operation: 'sendMenuOnEvent',
			introduction: 'Welcome',
			entries: { entry: [{ type: 'click', answer: 'Hours' }] },
		});

		expect(entered).toMatchObject({ event_type: 'enter_session', scene: 'web' });
		expect(error).toBeUndefined();
		expect(lastSent().msgmenu.head_content).toBe('Welcome');
	});
});

describe('an account', () => {
	it('is made with an avatar, found in the list, renamed and removed', async () => {
		const create = await run(
			{ resource: 'account', operation: 'create', name: '新客服', avatarBinary: 'data' },
			{
				items: [
					{
						json: {},
						binary: { data: file('a face', { fileName: 'a.png', mimeType: 'image/png' }) },
					},
				],
			},
		);
		const openKfId = byId(create.items[0].json.open_kfid);
		await run({ resource: 'account', operation: 'update', openKfId, updateFields: { name: '旧' } });
		const all = async () =>
			jsonOf((await run({ resource: 'account', operation: 'getAll', returnAll: true })).items);

		expect((await all()).map(({ name }) => name)).toEqual(['咨询客服', '售后客服', '旧']);
		const removed = await run({ resource: 'account', operation: 'delete', openKfId });
		expect(removed.items[0].json).toEqual({ deleted: true });
		expect(await all()).toHaveLength(2);
	});

	const link = async (more: INodeParameters) =>
		await run({ resource: 'account', operation: 'getLink', ...more });

	it('has a link that carries scene and parameter', async () => {
		const { items } = await link({ scene: 'fair', sceneParameter: 'a=1&b=二' });
		const { searchParams } = new URL(String(items[0].json.url));

		expect(searchParams.get('enc_scene')).toBe('ENCfair');
		expect(searchParams.get('scene_param')).toBe('a=1&b=二');
		expect(corp.calls('kf/add_contact_way')[0].body).toEqual({
			open_kfid: ACCOUNT,
			scene: 'fair',
		});
	});

	it('takes no parameter without a scene, nor one that is too long', async () => {
		const alone = await link({ sceneParameter: 'a=1' });
		const long = await link({ scene: 'fair', sceneParameter: '二'.repeat(43) });

		expect(alone.error?.message).toBe('Scene Parameter needs a Scene');
		expect(long.error?.message).toContain('Scene Parameter has 129 bytes, at most 128');
		expect(corp.calls('kf/add_contact_way')).toEqual([]);
	});
});

describe('servicers', () => {
	it('come each with a result, and what WeCom left out is told', async () => {
		const { items, hints } = await run({
			resource: 'servicer',
			operation: 'add',
			members: 'wangfang, nobody, zhangwei',
			departments: '2',
		});

		expect(jsonOf(items)).toEqual([
			{ userid: 'wangfang', errcode: 0, errmsg: 'success' },
			{ userid: 'nobody', errcode: 60111, errmsg: 'userid not found' },
			{ userid: 'zhangwei', errcode: 0, errmsg: 'ignored' },
			{ department_id: 2, errcode: 0, errmsg: 'success' },
		]);
		expect(hints.map(({ message }) => message).join()).toContain('did only part');
	});

	it('beyond a hundred go out in several calls, departments in the first', async () => {
		const members = Array.from({ length: 150 }, (_, index) => `nobody${index}`);
		const { items } = await run({
			resource: 'servicer',
			operation: 'remove',
			members: members as never,
			departments: '3',
		});
		const bodies = corp.calls('kf/servicer/del').map(({ body }) => body);

		expect(items).toHaveLength(151);
		expect(bodies.map(({ userid_list }) => userid_list.length)).toEqual([100, 50]);
		expect(bodies.map(({ department_id_list }) => department_id_list)).toEqual([[3], undefined]);
	});
});

describe('customers', () => {
	it('come in batches of a hundred, those whom WeCom does not tell of marked', async () => {
		const ids = [CUSTOMER, ...Array.from({ length: 120 }, (_, index) => `wmNobody${index}`)];
		const { items } = await run({
			resource: 'customer',
			operation: 'getAll',
			externalUserIds: [...ids, 'wmCustomerZhao'] as never,
			options: { includeLastEntry: true },
		});
		const [first, second] = items.map(({ json }) => json);

		expect(corp.calls('kf/customer/batchget')).toHaveLength(2);
		expect(items).toHaveLength(122);
		expect(first).toMatchObject({ external_userid: CUSTOMER, nickname: '李先生' });
		expect(second).toEqual({ external_userid: 'wmNobody0', invalid: true });
		expect(jsonOf(items).find(({ nickname }) => nickname === '赵女士')).toMatchObject({
			enter_session_context: { scene: 'fair', scene_param: 'stand=1' },
		});
	});
});

describe('figures', () => {
	it('of more than 31 days come from several calls, each day once and by China time', async () => {
		const { items, error } = await run(
			{
				resource: 'statistic',
				operation: 'getServicer',
				from: '2026-01-01',
				to: '2026-03-31',
				filters: { servicer: byId('zhangwei') },
			},
			{ timezone: 'America/New_York' },
		);
		const days = jsonOf(items).map(({ stat_time: seconds }) =>
			new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10),
		);

		expect(error).toBeUndefined();
		expect(new Set(days).size).toBe(90);
		expect([days[0], days.at(-1)]).toEqual(['2026-01-01', '2026-03-31']);
		expect(corp.calls('kf/get_servicer_statistic').every(({ body }) => body.servicer_userid)).toBe(
			true,
		);
	});

	it('of a span that ends before it begins are not asked for', async () => {
		const { error } = await run({
			resource: 'statistic',
			operation: 'getCompany',
			from: '2026-02-01',
			to: '2026-01-01',
		});

		expect(error?.message).toContain('ends before it begins');
		expect(corp.calls('kf/get_corp_statistic')).toEqual([]);
	});
});

describe('the knowledge base', () => {
	const question = async (operation: string, more: INodeParameters, options?: RunNodeOptions) =>
		await run({ resource: 'knowledgeQuestion', operation, ...more }, options);
	const get = async (id: unknown) =>
		(await question('getAll', { returnAll: true, filters: { questionId: byId(id) } })).items[0]
			.json;

	it('keeps a question with similar ones, an answer and its attachments', async () => {
		const { items, error } = await question(
			'create',
			{
				groupId: byId('kgFaq'),
				question: '有停车场吗？',
				answer: {
					answer: {
						text: '有。',
						attachments: {
							attachment: [
								{ type: 'image', imageSource: 'binary', imageBinary: 'data' },
								{ type: 'link', linkTitle: '地图', url: 'https://example.com' },
							],
						},
					},
				},
				additionalFields: {
					similarQuestions: {
						similar: [{ question: '能停车吗，要钱吗？' }, { question: '停哪里？' }],
					},
				},
			},
			{
				items: [
					{
						json: {},
						binary: { data: file('a map of it', { fileName: 'map.png', mimeType: 'image/png' }) },
					},
				],
			},
		);

		expect(error).toBeUndefined();
		expect(await get(items[0].json.intent_id)).toMatchObject({
			group_id: 'kgFaq',
			question: { text: { content: '有停车场吗？' } },
			similar_questions: {
				items: [{ text: { content: '能停车吗，要钱吗？' } }, { text: { content: '停哪里？' } }],
			},
			answers: [
				{
					text: { content: '有。' },
					attachments: [
						{ msgtype: 'image', image: { name: 'map.png' } },
						{ msgtype: 'link', link: { title: '地图', url: 'https://example.com' } },
					],
				},
			],
		});
	});

	it('changes only the part of a question that is given', async () => {
		await question('update', {
			questionId: byId('kiHours'),
			updateFields: { answer: { answer: { text: '早上八点。' } } },
		});

		expect(await get('kiHours')).toMatchObject({
			question: { text: { content: '几点开门？' } },
			answers: [{ text: { content: '早上八点。' } }],
		});
	});

	it('needs an answer to a new question', async () => {
		const { error } = await question('create', {
			groupId: byId('kgFaq'),
			question: '有停车场吗？',
		});

		expect(error?.message).toContain('Answer is required');
		expect(details(error)).toContain('Nothing was sent');
	});
});

describe('lists in the form', () => {
	const list = async (method: string, parameters: INodeParameters = {}, filter?: string) =>
		(await loadList(node, method, { ...corp.connection(), parameters, filter })).results;

	it('show accounts by name', async () => {
		expect(await list('searchServiceAccounts', {}, '咨询')).toEqual([
			{ name: '咨询客服', value: ACCOUNT },
		]);
	});

	it('show who serves in the account of the form', async () => {
		expect(await list('searchServicers', { openKfId: byId(ACCOUNT) })).toEqual([
			{ name: 'zhangwei', value: 'zhangwei' },
			{ name: 'lina (not serving)', value: 'lina' },
		]);
		expect(await list('searchServicers')).toEqual([
			{ name: 'Choose the customer service account first', value: '' },
		]);
	});

	it('show groups and questions of the knowledge base', async () => {
		expect(await list('searchKnowledgeGroups')).toEqual([
			{ name: '默认分组', value: 'kgDefault' },
			{ name: '常见问题', value: 'kgFaq' },
		]);
		expect(await list('searchKnowledgeQuestions', {}, '退货')).toEqual([
			{ name: '怎么退货？', value: 'kiReturns' },
		]);
	});
});
