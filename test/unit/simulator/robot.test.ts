import { createHash } from 'node:crypto';

import { startClient, type Client } from './client';

let client: Client;

beforeEach(async () => {
	client = await startClient();
});

afterEach(async () => await client.simulator.stop());

const key = () => client.simulator.corp.robotKey;
const send = async (message: object, query = { key: key() }) =>
	await client.post('webhook/send', message, query);
const text = (content: string) => ({ msgtype: 'text', text: { content } });
const image = (content: Buffer, md5 = createHash('md5').update(content).digest('hex')) => ({
	msgtype: 'image',
	image: { base64: content.toString('base64'), md5 },
});
const card = (template_card: object) => ({ msgtype: 'template_card', template_card });

const messages = () => client.simulator.state.robots.get(key()).messages;

it('posts for whoever has the key', async () => {
	expect(await send(text('a'))).toMatchObject({ errcode: 0 });
	expect(await send(text('a'), { key: 'guess' })).toMatchObject({ errcode: 93000 });
	expect(await client.post('webhook/send', text('a'))).toMatchObject({ errcode: 93000 });
	expect(messages()).toHaveLength(1);
});

it('posts twenty times a minute', async () => {
	for (let count = 0; count < 20; count++) await send(text('a'));
	expect(await send(text('a'))).toMatchObject({ errcode: 45009 });
	for (const sent of messages()) sent.at -= 60_000;
	expect(await send(text('a'))).toMatchObject({ errcode: 0 });
});

it.each([
	['a text over 2,048 bytes', text('好'.repeat(683)), 45002],
	[
		'markdown over 4,096 bytes',
		{ msgtype: 'markdown', markdown: { content: 'x'.repeat(4097) } },
		45002,
	],
	['a kind that robots have not', { msgtype: 'mpnews' }, 40008],
	['an image over 2 MB', image(Buffer.alloc(2 * 1024 * 1024 + 1)), 40009],
	['an image of another MD5', image(Buffer.from('a'), 'b'), 40058],
	['a card that needs a callback', card({ card_type: 'vote_interaction' }), 40058],
	['a card without an action', card({ card_type: 'text_notice', sub_title_text: 'a' }), 42045],
	["an app's media", { msgtype: 'file', file: { media_id: 'media-seeded-file' } }, 40007],
])('refuses %s', async (_what, message, errcode) => {
	expect(await send(message)).toMatchObject({ errcode });
	expect(messages()).toEqual([]);
});

it('takes files that the robot itself uploaded', async () => {
	const upload = async (query: { key: string; type: string }) =>
		await client.upload('webhook/upload_media', query, { name: 'a.txt', content: 'content' });
	const { media_id } = await upload({ key: key(), type: 'file' });

	expect(await upload({ key: 'guess', type: 'file' })).toMatchObject({ errcode: 93000 });
	expect(await send({ msgtype: 'file', file: { media_id } })).toMatchObject({ errcode: 0 });
});
