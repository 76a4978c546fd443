import type { INodeParameters } from 'n8n-workflow';

import { WeComOutreach } from '../../nodes/WeComOutreach/WeComOutreach.node';
import { file } from '../support';
import { wecom } from './support/wecom';

const corp = wecom();
const node = new WeComOutreach();

const FILES = {
	photo: file('a picture', { fileName: 'a.jpg', mimeType: 'image/jpeg' }),
	film: file('a film', { fileName: 'a.mp4', mimeType: 'video/mp4' }),
	leaflet: file('a leaflet', { fileName: 'a.pdf', mimeType: 'application/pdf' }),
};

const run = async (parameters: INodeParameters) =>
	await corp.run(node, parameters, { items: [{ json: {}, binary: FILES }] });

const welcome = (more: INodeParameters): INodeParameters => ({
	resource: 'welcomeMessage',
	operation: 'send',
	welcomeCode: 'code-of-the-event',
	...more,
});

const attached = (...attachment: INodeParameters[]): INodeParameters => ({
	attachments: { attachment },
});

const uploads = (path: string) =>
	corp.calls(path).map(({ query, files }) => ({
		type: query.type ?? query.media_type,
		purpose: query.attachment_type,
		name: files[0].filename,
	}));

describe('a welcome message', () => {
	it('uploads what comes as a file, and attaches each kind as WeCom wants it, in order', async () => {
		const { items, error } = await run(
			welcome({
				text: 'Welcome!',
				...attached(
					{ type: 'image', imageSource: 'binary', imageBinary: 'photo' },
					{ type: 'link', linkUrl: 'https://example.com', linkTitle: 'Our shop' },
					{
						type: 'miniprogram',
						miniProgramAppId: 'wx1',
						miniProgramPage: 'pages/index',
						miniProgramTitle: 'Shop',
						miniProgramCoverSource: 'binary',
						miniProgramCoverBinary: 'photo',
					},
					{ type: 'video', videoSource: 'binary', videoBinary: 'film' },
					{ type: 'file', fileSource: 'binary', fileBinary: 'leaflet' },
				),
			}),
		);

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({ success: true });
		expect(uploads('media/upload').map(({ type, name }) => `${type} ${name}`)).toEqual([
			'image a.jpg',
			'image a.jpg',
			'video a.mp4',
			'file a.pdf',
		]);
		const [{ body }] = corp.calls('externalcontact/send_welcome_msg');
		expect(body.text).toEqual({ content: 'Welcome!' });
		expect(body.attachments).toEqual([
			{ msgtype: 'image', image: { media_id: expect.any(String) } },
			{ msgtype: 'link', link: { url: 'https://example.com', title: 'Our shop' } },
			{
				msgtype: 'miniprogram',
				miniprogram: {
					appid: 'wx1',
					page: 'pages/index',
					title: 'Shop',
					pic_media_id: expect.any(String),
				},
			},
			{ msgtype: 'video', video: { media_id: expect.any(String) } },
			{ msgtype: 'file', file: { media_id: expect.any(String) } },
		]);
	});

	it('takes a picture by its media ID or by the address that WeCom gave, without an upload', async () => {
		const { media } = corp.simulator.ids;
		const { error } = await run(
			welcome(
				attached(
					{ type: 'image', imageSource: 'mediaId', imageMediaId: media },
					{ type: 'image', imageSource: 'url', imageUrl: 'https://wework.qpic.cn/1/0' },
				),
			),
		);

		expect(error).toBeUndefined();
		expect(corp.calls('media/upload')).toHaveLength(0);
		expect(corp.calls('externalcontact/send_welcome_msg')[0].body.attachments).toEqual([
			{ msgtype: 'image', image: { media_id: media } },
			{ msgtype: 'image', image: { pic_url: 'https://wework.qpic.cn/1/0' } },
		]);
	});

	it('uploads nothing where something else is wrong with the form', async () => {
		const picture = { type: 'image', imageSource: 'binary', imageBinary: 'photo' };
		const tooMany = await run(welcome(attached(...Array.from({ length: 10 }, () => picture))));
		const noTitle = await run(
			welcome(
				attached(picture, { type: 'link', linkUrl: 'https://example.com', linkTitle: '={{ "" }}' }),
			),
		);
		const empty = await run(welcome({}));

		expect(tooMany.error?.message).toContain('Attachments has 10 entries, at most 9 are possible');
		expect(noTitle.error?.message).toContain('Link Title is required');
		expect(empty.error?.message).toContain(
			'At least one of these fields is needed: Text, Attachments',
		);
		expect(corp.calls('media/upload')).toHaveLength(0);
	});

	it('says that it came too late, or a second time', async () => {
		const late = await run(welcome({ welcomeCode: 'expired-code', text: 'Welcome!' }));
		await run(welcome({ text: 'Welcome!' }));
		const again = await run(welcome({ text: 'Welcome!' }));

		expect(late.error?.message).toContain('The welcome code is no longer good');
		expect((late.error as { description?: string }).description).toContain('20 seconds');
		expect(again.error?.message).toContain('The customer has been greeted already');
	});
});

describe('a group welcome message', () => {
	const create = async (more: INodeParameters) =>
		await run({ resource: 'groupWelcomeMessage', operation: 'create', ...more });

	it('has a text and one attachment beside it', async () => {
		const { items } = await create({
			text: 'Hello %NICKNAME%',
			attachment: 'image',
			imageSource: 'binary',
			imageBinary: 'photo',
			additionalFields: { notify: false },
		});
		const { template_id: templateId } = items[0].json;
		const read = await run({
			resource: 'groupWelcomeMessage',
			operation: 'get',
			templateId: templateId as string,
		});

		expect(read.items[0].json).toEqual({
			text: { content: 'Hello %NICKNAME%' },
			image: { media_id: expect.any(String) },
		});
		expect(corp.calls('externalcontact/group_welcome_template/add')[0].body.notify).toBe(0);
	});

	it('is refused with neither', async () => {
		const { error } = await create({});

		expect(error?.message).toContain('At least one of these fields is needed: Text, Attachment');
	});
});

describe('a product', () => {
	it('has its pictures uploaded for the album, and its price turned into fen', async () => {
		const { items, error } = await run({
			resource: 'product',
			operation: 'create',
			description: 'A cup',
			price: 49.9,
			pictures: {
				picture: [
					{ pictureSource: 'binary', pictureBinary: 'photo' },
					{ pictureSource: 'mediaId', pictureMediaId: corp.simulator.ids.media },
				],
			},
		});

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({ product_id: expect.any(String) });
		expect(corp.calls('media/upload')).toHaveLength(0);
		expect(uploads('media/upload_attachment')).toEqual([
			{ type: 'image', purpose: '2', name: 'a.jpg' },
		]);
		expect(corp.calls('externalcontact/add_product_album')[0].body).toEqual({
			description: 'A cup',
			price: 4990,
			attachments: [
				{ type: 'image', image: { media_id: expect.any(String) } },
				{ type: 'image', image: { media_id: corp.simulator.ids.media } },
			],
		});
	});
});

describe('a moment', () => {
	const create = async (more: INodeParameters) =>
		await run({ resource: 'moment', operation: 'create', waitForCompletion: false, ...more });
	const sent = () => corp.calls('externalcontact/add_moment_task')[0].body;

	it('has its pictures uploaded for moments', async () => {
		const { error } = await create({
			attachment: 'images',
			images: {
				image: [
					{ imageSource: 'binary', imageBinary: 'photo' },
					{ imageSource: 'binary', imageBinary: 'photo' },
				],
			},
		});

		expect(error).toBeUndefined();
		expect(uploads('media/upload_attachment')).toEqual([
			{ type: 'image', purpose: '1', name: 'a.jpg' },
			{ type: 'image', purpose: '1', name: 'a.jpg' },
		]);
		expect(sent().attachments).toHaveLength(2);
	});

	it('has one link with a cover, or one video', async () => {
		await create({
			attachment: 'link',
			link: {
				link: {
					linkUrl: 'https://example.com',
					linkCoverSource: 'binary',
					linkCoverBinary: 'photo',
				},
			},
		});
		await create({
			attachment: 'video',
			video: { video: { videoSource: 'binary', videoBinary: 'film' } },
		});

		expect(sent().attachments).toEqual([
			{ msgtype: 'link', link: { url: 'https://example.com', media_id: expect.any(String) } },
		]);
		expect(corp.calls('externalcontact/add_moment_task')[1].body.attachments).toEqual([
			{ msgtype: 'video', video: { media_id: expect.any(String) } },
		]);
		expect(uploads('media/upload_attachment').map(({ type }) => type)).toEqual(['image', 'video']);
	});
});
