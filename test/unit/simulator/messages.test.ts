import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const send = async (change: object = {}) =>
	await client.post('message/send', {
		touser: client.simulator.ids.member,
		agentid: client.simulator.corp.agentId,
		msgtype: 'text',
		text: { content: 'hello' },
		...change,
	});

const card = (change: object) => ({
	msgtype: 'template_card',
	text: undefined,
	template_card: { main_title: { title: 'Title' }, ...change },
});

const sentMessages = () => client.simulator.state.messages.size - 1;

it('sends, and tells of receivers that are none', async () => {
	const answer = await send({ touser: 'zhangwei|nobody|hidden', toparty: '2|999', totag: '1|77' });
	expect(answer).toMatchObject({
		errcode: 0,
		invaliduser: 'nobody|hidden',
		invalidparty: '999',
		invalidtag: '77',
		msgid: expect.any(String),
	});
	expect(client.simulator.state.messages.get(answer.msgid).body.text).toEqual({ content: 'hello' });
});

it.each([
	['nobody valid', { touser: 'nobody' }, 81013],
	['nobody at all', { touser: undefined }, 82001],
	['another application', { agentid: 5 }, 40056],
	['an unknown kind', { msgtype: 'telegram' }, 40008],
	['no content', { text: undefined }, 44004],
	['an empty content', { text: { content: '' } }, 44004],
	['the content of another kind', { msgtype: 'image' }, 40063],
	['an unknown file', { msgtype: 'image', image: { media_id: 'none' } }, 40007],
	['1001 members', { touser: Array.from({ length: 1001 }, () => 'a').join('|') }, 40032],
	['101 departments', { toparty: Array.from({ length: 101 }, () => '1').join('|') }, 82002],
	['101 tags', { totag: Array.from({ length: 101 }, () => '1').join('|') }, 82003],
	['a long markdown', { msgtype: 'markdown', markdown: { content: 'a'.repeat(2049) } }, 45002],
	[
		'nine articles',
		{
			msgtype: 'news',
			news: {
				articles: Array.from({ length: 9 }, () => ({ title: 'a', url: 'https://example.com' })),
			},
		},
		45008,
	],
	['a notice card without an action', card({ card_type: 'text_notice' }), 42045],
	[
		'a button card without a task',
		card({ card_type: 'button_interaction', button_list: [{ text: 'a', key: 'a' }] }),
		42014,
	],
])('refuses %s', async (_what, change, errcode) => {
	expect(await send(change)).toMatchObject({ errcode });
	expect(sentMessages()).toBe(0);
});

it.each([
	['image', { image: { media_id: 'media-seeded-image' } }],
	['voice', { voice: { media_id: 'media-seeded-file' } }],
	['video', { video: { media_id: 'media-seeded-file', title: 'a' } }],
	['file', { file: { media_id: 'media-seeded-file' } }],
	['textcard', { textcard: { title: 'a', description: 'b', url: 'https://example.com' } }],
	['news', { news: { articles: [{ title: 'a', url: 'https://example.com' }] } }],
	[
		'mpnews',
		{ mpnews: { articles: [{ title: 'a', thumb_media_id: 'media-seeded-image', content: 'b' }] } },
	],
	['markdown', { markdown: { content: '# a' } }],
	[
		'miniprogram_notice',
		{ miniprogram_notice: { appid: 'wx1', page: 'index', title: '四个字的' } },
	],
	[
		'template_card',
		{
			template_card: {
				card_type: 'text_notice',
				main_title: { title: 'a' },
				card_action: { type: 1, url: 'https://example.com' },
			},
		},
	],
])('sends a message of the kind %s', async (msgtype, content) => {
	expect(await send({ text: undefined, msgtype, ...content })).toMatchObject({ errcode: 0 });
	expect(sentMessages()).toBe(1);
});

it('sends to everyone', async () => {
	expect(await send({ touser: '@all', toparty: '999' })).not.toHaveProperty('invalidparty');
});

it('sends the same message once if asked to check', async () => {
	const first = await send({ enable_duplicate_check: 1 });
	const second = await send({ enable_duplicate_check: 1 });
	expect(second.msgid).toBe(first.msgid);
	await send();
	await send();
	expect(sentMessages()).toBe(3);
});

it('gives a code that updates a card once', async () => {
	const buttons = {
		card_type: 'button_interaction',
		task_id: 'task1',
		button_list: [{ text: 'a', key: 'a' }],
	};
	const { response_code } = await send(card(buttons));
	const update = async () =>
		await client.post('message/update_template_card', {
			agentid: client.simulator.corp.agentId,
			userids: ['zhangwei'],
			response_code,
			button: { replace_name: 'done' },
		});
	expect(await update()).toMatchObject({ errcode: 0 });
	expect(await update()).toMatchObject({ errcode: 60140 });
});

it('recalls a message', async () => {
	const { msgid } = await send();
	expect(await client.post('message/recall', { msgid })).toMatchObject({ errcode: 0 });
	expect(client.simulator.state.messages.get(msgid).recalled).toBe(true);
	expect(await client.post('message/recall', { msgid: 'none' })).toMatchObject({ errcode: 40058 });
});

describe('group chats', () => {
	const create = async (change: object = {}) =>
		await client.post('appchat/create', { userlist: ['zhangwei', 'lina'], name: '群', ...change });

	it('creates one that the getter shows', async () => {
		const { chatid } = await create();
		expect((await client.get('appchat/get', { chatid })).chat_info).toEqual({
			chatid,
			name: '群',
			owner: 'zhangwei',
			userlist: ['zhangwei', 'lina'],
			chat_type: 0,
		});
	});

	it.each([
		['an id twice', { chatid: 'seededchat' }, 86215],
		['an id of other characters', { chatid: 'a-b' }, 40058],
		['one member', { userlist: ['zhangwei'] }, 86006],
		['an unknown member', { userlist: ['zhangwei', 'nobody'] }, 86007],
		['an owner outside', { owner: 'wangfang' }, 86207],
	])('refuses to create with %s', async (_what, change, errcode) => {
		expect(await create(change)).toMatchObject({ errcode });
	});

	it('changes its members, and its owner before the owner leaves', async () => {
		const { chat: chatid } = client.simulator.ids;
		const update = async (change: object) =>
			await client.post('appchat/update', { chatid, ...change });
		expect(await update({ del_user_list: ['zhangwei'] })).toMatchObject({ errcode: 86005 });
		expect(
			await update({ del_user_list: ['zhangwei'], owner: 'lina', name: '新名' }),
		).toMatchObject({ errcode: 0 });
		expect((await client.get('appchat/get', { chatid })).chat_info).toMatchObject({
			name: '新名',
			owner: 'lina',
			userlist: ['lina', 'wangfang'],
		});
		expect(await client.post('appchat/update', { chatid: 'none', name: 'a' })).toMatchObject({
			errcode: 86003,
		});
	});

	it('takes messages', async () => {
		const { chat: chatid } = client.simulator.ids;
		const text = { msgtype: 'text', text: { content: 'a' } };
		expect(await client.post('appchat/send', { chatid, ...text })).toMatchObject({ errcode: 0 });
		expect(client.simulator.state.chats.get(chatid).messages).toHaveLength(1);
		expect(await client.post('appchat/send', { chatid: 'none', ...text })).toMatchObject({
			errcode: 86003,
		});
	});
});

describe('files', () => {
	const upload = async (type: string, name: string, content: string | Uint8Array) =>
		await client.upload('media/upload', { type }, { name, content });

	it('gives back what was uploaded, under its name', async () => {
		const { media_id, ...answer } = await upload('file', '报告.txt', 'some text');
		expect(answer).toMatchObject({
			errcode: 0,
			type: 'file',
			created_at: expect.stringMatching(/^\d+$/),
		});
		const token = await client.token();
		const response = await client.raw(
			`/cgi-bin/media/get?access_token=${token}&media_id=${media_id}`,
		);
		expect(await response.text()).toBe('some text');
		expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('报告.txt'));
		expect(client.simulator.calls.slice(-2)[0].files).toEqual([
			{ name: 'media', filename: '报告.txt', contentType: expect.any(String), size: 9 },
		]);
	});

	it('gives a part on demand', async () => {
		const token = await client.token();
		const response = await client.raw(
			`/cgi-bin/media/get?access_token=${token}&media_id=${client.simulator.ids.file}`,
			{ headers: { range: 'bytes=0-5' } },
		);
		expect([response.status, await response.text()]).toEqual([206, 'seeded']);
		expect(response.headers.get('content-range')).toBe('bytes 0-5/11');
	});

	it('refuses by size and kind', async () => {
		expect(await upload('file', 'a.txt', '12345')).toMatchObject({ errcode: 40006 });
		expect(await upload('voice', 'a.amr', new Uint8Array(2 * 1024 * 1024 + 1))).toMatchObject({
			errcode: 45001,
		});
		expect(await upload('image', 'a.gif', '123456')).toMatchObject({ errcode: 40123 });
		expect(await upload('voice', 'a.mp3', '123456')).toMatchObject({ errcode: 301017 });
		expect(await upload('paper', 'a.txt', '123456')).toMatchObject({ errcode: 40004 });
		expect(await client.get('media/get', { media_id: 'none' })).toMatchObject({ errcode: 40007 });
	});

	it('refuses a file under another name, and none', async () => {
		expect(await client.post('media/upload', {}, { type: 'file' })).toMatchObject({
			errcode: 44001,
		});
	});

	it('gives an address for an image', async () => {
		const { url } = await client.upload(
			'media/uploadimg',
			{},
			{ name: 'a.png', content: 'picture' },
		);
		expect(await (await client.raw(new URL(url).pathname)).text()).toBe('picture');
	});
});

it('keeps a ticket while it is valid', async () => {
	const first = await client.get('get_jsapi_ticket');
	expect(await client.get('get_jsapi_ticket')).toMatchObject({ ticket: first.ticket });
	expect((await client.get('ticket/get', { type: 'agent_config' })).ticket).not.toBe(first.ticket);
	expect(await client.get('ticket/get', { type: 'other' })).toMatchObject({ errcode: 91040 });
});
