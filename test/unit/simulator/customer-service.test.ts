import { startClient, type Answer, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const ACCOUNT = 'wkService';
const CUSTOMER = 'wmCustomerLi';
const HOUR = 3600 * 1000;

const receive = (message?: object, hoursAgo = 0): { msgid: string; token: string } =>
	client.simulator.state.receiveServiceMessage(message, Date.now() - hoursAgo * HOUR);

const sync = async (more: object = {}) =>
	await client.post('kf/sync_msg', { open_kfid: ACCOUNT, ...more });

const send = async (more: object = {}) =>
	await client.post('kf/send_msg', {
		open_kfid: ACCOUNT,
		touser: CUSTOMER,
		msgtype: 'text',
		text: { content: 'hello' },
		...more,
	});

const change = async (service_state: number, more: object = {}) =>
	await client.post('kf/service_state/trans', {
		open_kfid: ACCOUNT,
		external_userid: CUSTOMER,
		service_state,
		...more,
	});

const ids = ({ msg_list }: Answer) => (msg_list as Answer[]).map(({ msgid }) => msgid as string);

it('takes a message from another process', async () => {
	const answer = await client.raw('/simulator/service-message', {
		method: 'POST',
		body: JSON.stringify({ text: { content: '在吗？' } }),
	});
	const { msgid, token } = (await answer.json()) as Answer;
	const { msg_list } = await sync({ token });

	expect(msg_list.at(-1)).toMatchObject({
		msgid,
		open_kfid: ACCOUNT,
		external_userid: CUSTOMER,
		origin: 3,
		text: { content: '在吗？' },
	});
});

it('gives the same cursor the same messages, and what is new after the last', async () => {
	const first = await sync({ limit: 1 });
	const cursor = first.next_cursor;
	const [rest, again] = [await sync({ cursor }), await sync({ cursor })];

	expect(first.has_more).toBe(1);
	expect(rest).toEqual(again);
	expect(rest.has_more).toBe(0);

	const { msgid } = receive();
	expect(ids(await sync({ cursor: rest.next_cursor }))).toEqual([msgid]);
	expect(ids(await sync({ cursor: (await sync()).next_cursor }))).toEqual([]);
});

it('gives an empty page before the end where only the API wrote', async () => {
	const { next_cursor } = await sync();
	await send();
	const { msgid } = receive();
	const empty = await sync({ cursor: next_cursor, limit: 1 });

	expect(empty).toMatchObject({ errcode: 0, msg_list: [], has_more: 1 });
	expect(ids(await sync({ cursor: empty.next_cursor, limit: 1 }))).toEqual([msgid]);
});

it('forgets what is older than three days', async () => {
	client.simulator.state.serviceLog.get(ACCOUNT).length = 0;
	const { msgid: old } = receive({}, 73);
	const { msgid: recent } = receive({}, 71);

	expect(ids(await sync())).toEqual([recent]);
	expect(ids(await sync())).not.toContain(old);
});

it('knows each token for ten minutes and for its account', async () => {
	const { token } = receive();
	const { token: old } = receive({}, 0.2);

	expect(await sync({ token })).toMatchObject({ errcode: 0 });
	expect(await sync({ token: old })).toMatchObject({ errcode: 95007 });
	expect(await sync({ token, open_kfid: 'wkAfterSales' })).toMatchObject({ errcode: 95007 });
});

it('lets the API write five times within 48 hours, while nobody else answers', async () => {
	for (let count = 0; count < 5; count += 1) expect(await send()).toMatchObject({ errcode: 0 });
	expect(await send()).toMatchObject({ errcode: 95001 });
	receive();
	expect(await send()).toMatchObject({ errcode: 0 });

	receive({ external_userid: 'woCustomerChen' }, 49);
	expect(await send({ touser: 'woCustomerChen' })).toMatchObject({ errcode: 95002 });
	expect(await send({ touser: 'wmCustomerZhao' })).toMatchObject({ errcode: 95018 });
	await change(2);
	expect(await send()).toMatchObject({ errcode: 95018 });
});

it.each([
	['to a servicer who is none', 3, { servicer_userid: 'wangfang' }, 95014],
	['to a servicer who is not serving', 3, { servicer_userid: 'lina' }, 95019],
	['to new, where only the customer leads', 0, {}, 95016],
])('refuses to change a conversation %s', async (_what, state, more, errcode) => {
	expect(await change(state, more)).toMatchObject({ errcode });
});

it('refuses to change a conversation that is over, until the customer writes', async () => {
	expect(await change(4)).toMatchObject({ errcode: 0, msg_code: expect.any(String) });
	expect(await change(2)).toMatchObject({ errcode: 95013 });
	receive();
	expect(await change(2)).toMatchObject({ errcode: 0 });
});

it('allows one message of the right type for a code, in the state that gave it', async () => {
	const onEvent = async (code: string, msgtype = 'text') =>
		await client.post('kf/send_msg_on_event', {
			code,
			msgtype,
			...(msgtype === 'text'
				? { text: { content: 'hello' } }
				: { msgmenu: { head_content: 'hello' } }),
		});
	const { msg_code: queued } = await change(2);

	expect(await onEvent(queued, 'msgmenu')).toMatchObject({ errcode: 40008 });
	expect(await onEvent(queued)).toMatchObject({ errcode: 0 });
	expect(await onEvent(queued)).toMatchObject({ errcode: 40058 });

	const { msg_code: served } = await change(3, { servicer_userid: 'zhangwei' });
	const { msg_code: over } = await change(4);
	expect(await onEvent(served)).toMatchObject({ errcode: 95018 });
	expect(await onEvent(over, 'msgmenu')).toMatchObject({ errcode: 0 });
});

it('welcomes a customer once', async () => {
	const enter = { external_userid: 'wmCustomerZhao', event: { event_type: 'enter_session' } };
	const codeOf = async () => {
		receive(enter);
		return (await sync()).msg_list.at(-1).event.welcome_code as string | undefined;
	};
	const code = await codeOf();
	const text = { msgtype: 'text', text: { content: 'welcome' } };

	expect(await client.post('kf/send_msg_on_event', { code, ...text })).toMatchObject({
		errcode: 0,
	});
	expect(await codeOf()).toBeUndefined();
});

it('keeps the default group of the knowledge base, and questions unlike each other', async () => {
	const add = async (content: string) =>
		await client.post('kf/knowledge/add_intent', {
			group_id: 'kgFaq',
			question: { text: { content } },
			answers: [{ text: { content: 'yes' } }],
		});

	expect(await client.post('kf/knowledge/del_group', { group_id: 'kgDefault' })).toMatchObject({
		errcode: 40058,
	});
	expect(await add('几点开门？')).toMatchObject({ errcode: 40058 });
	expect(await add('周末开门吗？')).toMatchObject({ errcode: 0 });
	await client.post('kf/knowledge/del_group', { group_id: 'kgFaq' });
	expect((await client.post('kf/knowledge/list_intent')).intent_list).toEqual([]);
});
