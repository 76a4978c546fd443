import { createHash } from 'node:crypto';

import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { contentOf, file } from '../support';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeCom();

const text = (content: string, more: object = {}) => ({
	resource: 'message',
	operation: 'sendText',
	toMembers: 'zhangwei',
	content,
	...more,
});

const picture = { data: file('a picture', { fileName: '图.jpg', mimeType: 'image/jpeg' }) };
const sendImage = (more: object = {}) => ({
	resource: 'message',
	operation: 'sendImage',
	toMembers: 'zhangwei',
	...more,
});

const MEGABYTE = 1024 * 1024;

describe('a message', () => {
	it("goes out for the credential's app unless Options names another", async () => {
		await corp.run(node, text('Hello'));

		expect(corp.calls('message/send')[0].body).toEqual({
			touser: 'zhangwei',
			msgtype: 'text',
			text: { content: 'Hello' },
			agentid: corp.simulator.corp.agentId,
		});
	});

	it('says where an agent ID is missing', async () => {
		const { error } = await corp.run(node, text('Hello'), corp.connection({ agentId: '' }));

		expect(error?.message).toBe('Agent ID is needed here or in the credential');
		expect(corp.simulator.calls).toEqual([]);
	});

	it('counts the bytes of its text', async () => {
		const { error } = await corp.run(node, text('好'.repeat(683)));

		expect(error?.message).toContain('has 2049 bytes, at most 2048 are possible');
	});

	it('tells which receivers did not get it', async () => {
		const { items, hints } = await corp.run(node, text('Hello', { toMembers: 'zhangwei, nobody' }));

		expect(items[0].json.invaliduser).toBe('nobody');
		expect(hints[0].message).toContain('invaliduser');
	});

	it('is not sent again after a broken connection, unless WeCom recognises the repeat', async () => {
		const lost = { path: '/cgi-bin/message/send', reset: true, applied: true };
		corp.simulator.faults.add(lost);
		const plain = await corp.run(node, text('Once'));
		corp.simulator.faults.add(lost);
		const checked = await corp.run(node, text('Twice', { options: { duplicateCheck: true } }));

		expect(plain.error?.message).toContain('broke before the answer was complete');
		expect(checked.error).toBeUndefined();
		const sent = corp.calls('message/send').map(({ body }) => body.text.content);
		expect(sent).toEqual(['Once', 'Twice', 'Twice']);
	});

	it('reaches more than 1,000 members in several calls', async () => {
		const { items } = await corp.run(
			node,
			text('All', {
				toMembers: ['lina', ...Array.from({ length: 1000 }, (_, i) => `n${i}`), 'zhangwei'],
			}),
		);

		expect(corp.calls('message/send').map(({ body }) => body.touser.split('|').length)).toEqual([
			1000, 2,
		]);
		expect(items).toHaveLength(1);
		expect(items[0].json.parts).toHaveLength(2);
	});
});

describe('a file of a message', () => {
	it('is uploaded first, under its own name', async () => {
		const { error } = await corp.run(node, sendImage(), { items: [{ json: {}, binary: picture }] });
		const [upload] = corp.calls('media/upload');

		expect(error).toBeUndefined();
		expect(upload).toMatchObject({
			query: { type: 'image' },
			files: [{ name: 'media', filename: '图.jpg', size: 9 }],
		});
		expect(corp.calls('message/send')[0].body.image.media_id).toMatch(/\S/);
	});

	it('is named where the item lacks it, with those that are there', async () => {
		const { error } = await corp.run(node, sendImage({ imageBinary: 'photo' }), {
			items: [{ json: {}, binary: picture }],
		});

		expect(error?.message).toBe('The item has no binary field named "photo"');
		expect((error as { description?: string }).description).toContain('"data"');
	});

	it('is not uploaded when something else is wrong', async () => {
		const { error } = await corp.run(node, sendImage({ toMembers: '' }), {
			items: [{ json: {}, binary: picture }],
		});

		expect(error?.message).toContain('At least one of these fields is needed');
		expect(corp.simulator.calls).toEqual([]);
	});

	it.each([
		['too large', 10 * MEGABYTE + 1, 'holds a file of 10.0 MB, at most 10 MB are possible'],
		['too small', 5, 'holds a file of 5 bytes, at least 6 are needed'],
	])('is refused before the upload if it is %s', async (_size, bytes, message) => {
		const { error } = await corp.run(node, sendImage(), {
			items: [
				{
					json: {},
					binary: {
						data: file(Buffer.alloc(bytes), { fileName: 'a.jpg', mimeType: 'image/jpeg' }),
					},
				},
			],
		});

		expect(error?.message).toContain(message);
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('media', () => {
	const download = (mediaId: string) => ({ resource: 'media', operation: 'download', mediaId });

	it('comes down with the content and the name it went up with', async () => {
		const uploaded = await corp.run(
			node,
			{ resource: 'media', operation: 'upload', type: 'file' },
			{
				items: [
					{
						json: {},
						binary: { data: file('日报内容', { fileName: '日报.txt', mimeType: 'text/plain' }) },
					},
				],
			},
		);
		const { items } = await corp.run(node, download(String(uploaded.items[0].json.media_id)));

		expect(items[0].binary?.data.fileName).toBe('日报.txt');
		expect(contentOf(items[0].binary?.data)).toBe('日报内容');
	});

	it('over 20 MB comes down in parts', async () => {
		const content = Buffer.alloc(45 * MEGABYTE, 'wecom');
		corp.simulator.state.media.set('large', {
			media_id: 'large',
			type: 'file',
			at: Date.now(),
			filename: 'film.bin',
			content,
		} as never);
		const { items, error } = await corp.run(node, download('large'));

		expect(error).toBeUndefined();
		expect(items[0].json.bytes).toBe(content.length);
		expect(corp.calls('media/get')).toHaveLength(4);
		expect(hashOf(Buffer.from(contentOf(items[0].binary?.data)))).toBe(hashOf(content));
	});

	it('that is a JSON file is a file and no error', async () => {
		const content = '{"errcode":40007,"kept":"as it is"}';
		const uploaded = await corp.run(
			node,
			{ resource: 'media', operation: 'upload', type: 'file' },
			{
				items: [
					{
						json: {},
						binary: { data: file(content, { fileName: 'a.json', mimeType: 'application/json' }) },
					},
				],
			},
		);
		const { items } = await corp.run(node, download(String(uploaded.items[0].json.media_id)));

		expect(contentOf(items[0].binary?.data)).toBe(content);
	});

	it('that WeCom does not know is an error with its errcode', async () => {
		const { error } = await corp.run(node, download('gone'));

		expect(error?.message).toBe('WeCom does not know this media id (errcode 40007)');
	});
});

describe('the JS-SDK', () => {
	it('asks for a ticket once, however many items want a signature', async () => {
		const url = 'https://example.com/page?a=1';
		const { items, error } = await corp.run(
			node,
			{ resource: 'jsSdk', operation: 'getSignature', url: '={{ $json.url }}' },
			{ items: itemsWith(...Array.from({ length: 20 }, () => ({ url }))) },
		);
		const tickets = corp.simulator.calls.filter(({ path }) => path.includes('ticket'));
		const [{ timestamp, nonceStr, signature }] = jsonOf(items);

		expect(error).toBeUndefined();
		expect(tickets).toHaveLength(1);
		const ticket = await ticketOf();
		const signed = `jsapi_ticket=${ticket}&noncestr=${String(nonceStr)}&timestamp=${String(timestamp)}&url=${url}`;
		expect(signature).toBe(createHash('sha1').update(signed).digest('hex'));
	});

	const ticketOf = async () => {
		const { items } = await corp.run(node, { resource: 'jsSdk', operation: 'getCompanyTicket' });
		return String(items[0].json.ticket);
	};
});

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
