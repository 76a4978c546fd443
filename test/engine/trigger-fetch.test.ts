import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComApi } from '../../credentials/WeComApi.credentials';
import { WeComCallbackApi } from '../../credentials/WeComCallbackApi.credentials';
import { WeComTrigger } from '../../nodes/WeComTrigger/WeComTrigger.node';
import { callback } from '../../simulator';
import { listenWithTrigger } from '../support/webhook';
import type { ListeningWebhook } from '../support/webhook';
import { KEYS } from '../unit/callback/vector';
import { wecom } from './support/wecom';

const corp = wecom();
let listening: ListeningWebhook;
let accounts = 0;
/** A new account each time: the process remembers up to where it read each. */
let account = '';

beforeEach(() => {
	accounts += 1;
	account = `wkAccount${accounts}`;
});
afterEach(async () => await listening.close());

async function listen(parameters: INodeParameters) {
	const { credentials, credentialTypes } = corp.connection();
	listening = await listenWithTrigger({
		trigger: new WeComTrigger(),
		parameters,
		credentials: { ...credentials, weComCallbackApi: { ...KEYS } },
		credentialTypes: [...credentialTypes, new WeComCallbackApi(), new WeComApi()],
	});
}

const NOW = 1_700_000_000;
let events = 0;

const send = async (message: object) =>
	await callback({ ...KEYS, url: listening.url }, { message });

const serviceEvent = () => ({
	ToUserName: KEYS.receiverId,
	CreateTime: NOW,
	MsgType: 'event',
	Event: 'kf_msg_or_event',
	Token: `token${(events += 1)}`,
	OpenKfId: account,
});

const message = (msgid: string, more: object = {}) => ({
	msgid,
	open_kfid: account,
	external_userid: 'wmCustomerLi',
	send_time: NOW - 1,
	origin: 3,
	msgtype: 'text',
	text: { content: `text of ${msgid}` },
	...more,
});

/** What WeCom answers when it is asked for messages, one answer after another. */
function answers(...pages: object[]): void {
	for (const page of pages) {
		const body = JSON.stringify({ errcode: 0, errmsg: 'ok', has_more: 0, ...page });
		corp.simulator.faults.add({ path: '/cgi-bin/kf/sync_msg', body });
	}
}

const ids = () => items().map(({ message: { msgid } }) => msgid);
const items = () =>
	listening.started.flat().map(({ json }) => json as { message: IDataObject } & IDataObject);
const asked = () => corp.calls('kf/sync_msg').map(({ body }) => body as IDataObject);

describe('customer service messages', () => {
	beforeEach(async () => await listen({ fetch: ['service'] }));

	it('come one item each, from all pages, with plain fields', async () => {
		answers(
			{ msg_list: [message('m1'), message('m2')], next_cursor: 'c1', has_more: 1 },
			{ msg_list: [], next_cursor: 'c2', has_more: 1 },
			{
				msg_list: [message('m3', { msgtype: 'image', image: { media_id: 'x' } })],
				next_cursor: 'c3',
			},
		);
		const { status } = await send(serviceEvent());

		expect(status).toBe(200);
		expect(listening.started).toHaveLength(1);
		expect(items()[0]).toEqual({
			event: 'kf_msg_or_event/text',
			from: 'wmCustomerLi',
			text: 'text of m1',
			createdAt: '2023-11-14T22:13:19.000Z',
			account,
			message: message('m1'),
		});
		expect(ids()).toEqual(['m1', 'm2', 'm3']);
		expect(asked().map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c2']);
		expect(asked()[0]).toMatchObject({ open_kfid: account, token: `token${events}` });
	});

	it('are asked for from where the last reading ended', async () => {
		answers({ msg_list: [message('m1')], next_cursor: 'c1' });
		await send(serviceEvent());
		answers({ msg_list: [message('m2')], next_cursor: 'c2' });
		await send(serviceEvent());

		expect(asked()[1].cursor).toBe('c1');
		expect(ids()).toEqual(['m1', 'm2']);
		expect(listening.staticData.node ?? listening.staticData).toMatchObject({
			'node:WeCom Trigger': { cursors: { [account]: 'c2' } },
		});
	});

	it('come once where two callbacks tell of them at the same time', async () => {
		answers(
			{ msg_list: [message('m1'), message('m2')], next_cursor: 'c1' },
			{ msg_list: [], next_cursor: 'c1' },
		);
		const [first, second] = await Promise.all([send(serviceEvent()), send(serviceEvent())]);

		expect([first.status, second.status]).toEqual([200, 200]);
		expect(asked().map(({ cursor }) => cursor)).toEqual([undefined, 'c1']);
		expect(ids()).toEqual(['m1', 'm2']);
		expect(listening.started).toHaveLength(1);
	});

	it('are not lost where they cannot be read: the repeated callback reads them', async () => {
		answers({ msg_list: [message('m1')], next_cursor: 'c1' });
		await send(serviceEvent());
		corp.simulator.faults.add({ path: '/cgi-bin/kf/sync_msg', errcode: 95007 });
		const event = serviceEvent();
		const refused = await send(event);
		answers({ msg_list: [message('m2')], next_cursor: 'c2' });
		const again = await send(event);

		expect([refused.status, again.status]).toEqual([500, 200]);
		expect(listening.failures).toHaveLength(1);
		expect(asked().map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c1']);
		expect(ids()).toEqual(['m1', 'm2']);
	});

	const old = message('old', { send_time: NOW - 3600 });

	it('that are old are left out the first time, and only then', async () => {
		answers({ msg_list: [old, message('m1')], next_cursor: 'c1' });
		await send(serviceEvent());
		answers({ msg_list: [message('late', { send_time: NOW - 3600 })], next_cursor: 'c2' });
		await send(serviceEvent());

		expect(ids()).toEqual(['m1', 'late']);
	});

	it('that are old come where that is wanted', async () => {
		await listening.close();
		await listen({ fetch: ['service'], options: { earlierMessages: true } });
		answers({ msg_list: [old, message('m1')], next_cursor: 'c1' });
		await send(serviceEvent());

		expect(ids()).toEqual(['old', 'm1']);
	});
});

describe('the file of a message', () => {
	const image = (MediaId: string) => ({
		ToUserName: KEYS.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: NOW,
		MsgType: 'image',
		PicUrl: 'https://example.com/a.png',
		MediaId,
		MsgId: `image${(events += 1)}`,
		AgentID: '1000002',
	});

	it('is downloaded into a binary field', async () => {
		await listen({ fetch: ['media'] });
		await send(image('media-seeded-image'));
		const [[item]] = listening.started;

		expect(item.binary?.data).toMatchObject({ mimeType: 'image/png', fileExtension: 'png' });
		expect(item.json).toMatchObject({ from: 'zhangwei', MediaId: 'media-seeded-image' });
		expect(item.json).not.toHaveProperty('mediaError');
	});

	it('that cannot be had does not keep the message back', async () => {
		await listen({ fetch: ['media'] });
		const { status } = await send(image('gone'));
		const [[item]] = listening.started;

		expect(status).toBe(200);
		expect(item.binary).toBeUndefined();
		expect(item.json.mediaError).toContain('media');
	});

	it('of a customer service message is downloaded as well', async () => {
		await listen({ fetch: ['media', 'service'] });
		const msgtype = { msgtype: 'image', image: { media_id: 'media-seeded-image' } };
		answers({ msg_list: [message('m1', msgtype), message('m2')], next_cursor: 'c1' });
		await send(serviceEvent());
		const [[first, second]] = listening.started;

		expect(first.binary?.data.mimeType).toBe('image/png');
		expect(second.binary).toBeUndefined();
	});

	it('that takes long keeps nobody waiting: WeCom is answered, and the workflow starts after it', async () => {
		await listen({ fetch: ['media'] });
		corp.simulator.faults.add({ path: '/cgi-bin/media/get', delay: 8000 });
		const sent = Date.now();
		const { status } = await send(image('media-seeded-image'));
		const answeredAfter = Date.now() - sent;
		await listening.finished;

		expect(status).toBe(200);
		expect(answeredAfter).toBeLessThan(8000);
		expect(listening.started[0][0].binary?.data.mimeType).toBe('image/png');
		expect(listening.failures).toEqual([]);
	});

	it('is left alone unless asked for', async () => {
		await listen({});
		await send(image('media-seeded-image'));

		expect(corp.simulator.calls).toEqual([]);
	});
});
