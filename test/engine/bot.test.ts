import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { contentOf, file } from '../support';
import { eventually, simulatedBot } from './support/bot';

const wecom = simulatedBot();

const EVERYTHING = { kinds: ['*'] };

const reply = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'message',
	operation,
	target: 'reply',
	...more,
});

/** A listening workflow that was written to: its item, and the id to answer. */
async function conversation(text = '@Bot 你好') {
	const workflow = await wecom.listen();
	const { headers } = wecom.bot.say(text);
	await eventually(() => workflow.emitted.length > 0);
	return { workflow, requestId: headers.req_id, item: workflow.emitted[0].item };
}

describe('a message', () => {
	it('starts the workflow with plain fields beside the frame', async () => {
		const workflow = await wecom.listen();
		const frame = wecom.bot.message(
			{
				msgtype: 'text',
				text: { content: '@Bot 天气?' },
				quote: { msgtype: 'text', text: { content: '广州' } },
			},
			{ user: 'lisi', group: 'wrGroup', requestId: 'r1', messageId: 'm1' },
		);
		await eventually(() => workflow.emitted.length === 1);

		expect(workflow.emitted[0].item.json).toEqual({
			type: 'text',
			from: 'lisi',
			text: '@Bot 天气?',
			quotedText: '广州',
			chatInput: '@Bot 天气?',
			sessionId: `${wecom.bot.botId}:wrGroup`,
			chatId: 'wrGroup',
			chatType: 'group',
			messageId: 'm1',
			requestId: 'r1',
			...frame,
		});
	});

	it('is the frame alone where Simplify is off', async () => {
		const workflow = await wecom.listen({ simplify: false });
		const frame = wecom.bot.say('Hello');
		await eventually(() => workflow.emitted.length === 1);

		expect(workflow.emitted[0].item.json).toEqual(frame);
	});

	it('brings its files decrypted, those of a quote too, and no keys', async () => {
		const workflow = await wecom.listen();
		const picture = Buffer.from('89504e470d0a1a0a0000', 'hex');
		wecom.bot.message({
			msgtype: 'mixed',
			mixed: {
				msg_item: [
					{ msgtype: 'text', text: { content: 'Look' } },
					{ msgtype: 'image', image: wecom.bot.file(picture) },
				],
			},
			quote: { msgtype: 'file', file: wecom.bot.file('the report', { filename: '报告.txt' }) },
		});
		await eventually(() => workflow.emitted.length === 1);

		const { json, binary = {} } = workflow.emitted[0].item;
		expect(json.text).toBe('Look');
		expect(binary.data).toMatchObject({ fileName: 'image.png', mimeType: 'image/png' });
		expect(Buffer.from(binary.data.data, 'base64')).toEqual(picture);
		expect(binary.data1).toMatchObject({ fileName: '报告.txt', mimeType: 'text/plain' });
		expect(contentOf(binary.data1)).toBe('the report');
		expect(JSON.stringify(json)).not.toContain('aeskey');
	});

	it('comes without a file that cannot be had, and says so', async () => {
		const workflow = await wecom.listen();
		const { url } = wecom.bot.file('a film');
		wecom.bot.message({ msgtype: 'video', video: { url, aeskey: 'wrong' } });
		await eventually(() => workflow.emitted.length === 1);

		const { json, binary } = workflow.emitted[0].item;
		expect(json.fileProblems).toEqual(['The video is missing: The file could not be decrypted']);
		expect(binary).toBeUndefined();
	});

	it('has the same key when WeCom repeats it, another for each workflow', async () => {
		const first = await wecom.listen({}, 'one');
		const second = await wecom.listen({}, 'two');
		wecom.bot.say('Hello', { messageId: 'm1' });
		wecom.bot.say('Hello', { messageId: 'm1' });
		wecom.bot.say('Hello', { messageId: 'm2' });
		await eventually(() => first.emitted.length === 3 && second.emitted.length === 3);

		const [once, again, other] = first.emitted.map(({ key }) => key);
		expect(once).toMatch(/^\w{64}$/);
		expect(again).toBe(once);
		expect(other).not.toBe(once);
		expect(second.emitted[0].key).not.toBe(once);
	});

	it('of a kind that is not listened to starts nothing', async () => {
		const workflow = await wecom.listen({ kinds: ['voice'] });
		wecom.bot.say('Hello');
		wecom.bot.event('enter_chat');
		wecom.bot.message({ msgtype: 'voice', voice: { content: 'spoken' } });
		await eventually(() => workflow.emitted.length > 0);

		expect(workflow.emitted.map(({ item }) => item.json.text)).toEqual(['spoken']);
	});
});

describe('an event', () => {
	const told = async (name: string, content?: object): Promise<IDataObject> => {
		const workflow = await wecom.listen(EVERYTHING);
		wecom.bot.event(name, content);
		await eventually(() => workflow.emitted.length === 1);
		return workflow.emitted[0].item.json;
	};

	it('of a card tells what was clicked and chosen', async () => {
		const json = await told('template_card_event', {
			card_type: 'vote_interaction',
			event_key: 'submit',
			task_id: 'vote-1',
			selected_items: {
				selected_item: [{ question_key: 'lunch', option_ids: { option_id: ['rice', 'soup'] } }],
			},
		});

		expect(json).toMatchObject({
			type: 'template_card_event',
			cardType: 'vote_interaction',
			key: 'submit',
			taskId: 'vote-1',
			answers: { lunch: ['rice', 'soup'] },
		});
	});

	it('of feedback tells the verdict in a word', async () => {
		const json = await told('feedback_event', {
			id: 'answer-1',
			type: 2,
			content: 'More, please',
			inaccurate_reason_list: [2, 4],
		});

		expect(json).toMatchObject({
			type: 'feedback_event',
			feedbackId: 'answer-1',
			verdict: 'inaccurate',
			comment: 'More, please',
			reasons: [2, 4],
		});
	});
});

describe('an answer', () => {
	it('grows as a stream under one id, with the request id of the message', async () => {
		const { item, requestId } = await conversation();
		const send = async (content: string, finish: boolean, streamId: unknown = '') =>
			await wecom.run(
				reply('sendStream', {
					requestId: '={{ $json.requestId }}',
					content,
					finish,
					streamId: String(streamId),
				}),
				{ items: [item] },
			);
		const first = await send('让我想想…', false);
		const { streamId } = first.items[0].json;
		const last = await send('29 度', true, streamId);

		expect(wecom.frames('aibot_respond_msg')).toEqual(
			[
				['让我想想…', false],
				['29 度', true],
			].map(([content, finish]) => ({
				cmd: 'aibot_respond_msg',
				headers: { req_id: requestId },
				body: { msgtype: 'stream', stream: { id: streamId, content, finish } },
			})),
		);
		expect(last.items[0].json).toEqual({ success: true, requestId, streamId, finished: true });
		expect([...wecom.bot.streams.values()]).toEqual([{ content: '29 度', finish: true }]);
	});

	it('says what a finished stream means', async () => {
		const { requestId } = await conversation();
		const stream = reply('sendStream', { requestId, content: 'Done', streamId: 's1' });
		await wecom.run(stream);
		const { error } = await wecom.run(stream);

		expect(error?.message).toBe('The stream can no longer be changed (errcode 846608)');
	});

	it('is markdown, with a name for its feedback', async () => {
		const { requestId } = await conversation();
		await wecom.run(
			reply('sendMarkdown', {
				requestId,
				content: '**29** 度',
				additionalFields: { feedbackId: 'answer-1' },
			}),
		);

		expect(wecom.frames('aibot_respond_msg')[0].body).toEqual({
			msgtype: 'markdown',
			markdown: { content: '**29** 度', feedback: { id: 'answer-1' } },
		});
	});

	it('is refused with the count where it is too long', async () => {
		const { requestId } = await conversation();
		const { error } = await wecom.run(
			reply('sendMarkdown', { requestId, content: '好'.repeat(6827) }),
		);

		expect(error?.message).toContain('Content has 20481 bytes, at most 20480 are possible');
		expect(wecom.frames('aibot_respond_msg')).toEqual([]);
	});

	it('is a file, uploaded in parts over the same connection', async () => {
		const { requestId } = await conversation();
		const content = Buffer.alloc(512 * 1024 + 5, 'x');
		const binary = { data: file(content, { fileName: '表.csv', mimeType: 'text/csv' }) };
		const { error, items } = await wecom.run(
			reply('sendFile', { requestId, fileSource: 'binary', fileBinary: 'data' }),
			{ items: [{ json: {}, binary }] },
		);
		const [[mediaId, media]] = [...wecom.bot.media];

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({ success: true, requestId, mediaId });
		expect(media).toMatchObject({ type: 'file', filename: '表.csv' });
		expect(media.content.equals(content)).toBe(true);
		expect(wecom.frames('aibot_upload_media_chunk').map(({ body }) => body.chunk_index)).toEqual([
			0, 1,
		]);
		expect(wecom.frames('aibot_respond_msg')[0].body).toEqual({
			msgtype: 'file',
			file: { media_id: mediaId },
		});
	});

	it('is a video by media id, with its title', async () => {
		const { requestId } = await conversation();
		const binary = { data: file('a film', { fileName: 'a.mp4', mimeType: 'video/mp4' }) };
		const upload = reply('sendVideo', {
			requestId,
			videoSource: 'binary',
			videoBinary: 'data',
			additionalFields: { title: 'Film' },
		});
		await wecom.run(upload, { items: [{ json: {}, binary }] });
		const [[mediaId]] = [...wecom.bot.media];

		expect(wecom.frames('aibot_respond_msg')[0].body.video).toEqual({
			media_id: mediaId,
			title: 'Film',
		});
	});

	it('greets who opens the chat', async () => {
		const workflow = await wecom.listen(EVERYTHING);
		const { headers } = wecom.bot.event('enter_chat');
		await eventually(() => workflow.emitted.length === 1);
		const { error } = await wecom.run(
			reply('sendWelcome', { requestId: headers.req_id, content: 'Hello' }),
		);

		expect(error).toBeUndefined();
		expect(wecom.frames('aibot_respond_welcome_msg')).toEqual([
			{
				cmd: 'aibot_respond_welcome_msg',
				headers,
				body: { msgtype: 'text', text: { content: 'Hello' } },
			},
		]);
	});

	it('goes unasked to a chat', async () => {
		await wecom.listen();
		const { items } = await wecom.run(
			reply('sendMarkdown', { target: 'chat', chatType: 2, chatId: 'wrGroup', content: 'Alarm' }),
		);

		expect(wecom.frames('aibot_send_msg')[0].body).toEqual({
			chatid: 'wrGroup',
			chat_type: 2,
			msgtype: 'markdown',
			markdown: { content: 'Alarm' },
		});
		expect(items[0].json).toEqual({ success: true, chatId: 'wrGroup' });
	});
});

describe('a card', () => {
	const buttons = (more: INodeParameters): INodeParameters => ({
		resource: 'card',
		operation: 'sendButtons',
		title: 'CPU over 90%',
		taskId: 'alarm-1',
		buttons: { entry: [{ text: 'Confirm', type: 0, key: 'confirm', style: 1 }] },
		...more,
	});
	const card = {
		card_type: 'button_interaction',
		main_title: { title: 'CPU over 90%' },
		task_id: 'alarm-1',
		button_list: [{ text: 'Confirm', type: 0, key: 'confirm', style: 1 }],
	};

	it('is a reply', async () => {
		const { requestId } = await conversation();
		const { error } = await wecom.run(buttons({ target: 'reply', requestId }));

		expect(error).toBeUndefined();
		expect(wecom.frames('aibot_respond_msg')[0].body).toEqual({
			msgtype: 'template_card',
			template_card: card,
		});
	});

	it('takes the place of the one that was clicked', async () => {
		const workflow = await wecom.listen(EVERYTHING);
		const { headers } = wecom.bot.event('template_card_event', { task_id: 'alarm-1' });
		await eventually(() => workflow.emitted.length === 1);
		const { error } = await wecom.run(buttons({ target: 'update', requestId: headers.req_id }));

		expect(error).toBeUndefined();
		expect(wecom.frames('aibot_respond_update_msg')).toEqual([
			{
				cmd: 'aibot_respond_update_msg',
				headers,
				body: { response_type: 'update_template_card', template_card: card },
			},
		]);
	});
});

describe('where nothing can be answered', () => {
	it('says that no connection is held, and what to do', async () => {
		const { error } = await wecom.run(reply('sendStream', { requestId: 'r1', content: 'Hello' }));

		expect(error?.message).toBe(
			`This n8n process holds no connection of the bot ${wecom.bot.botId}`,
		);
		expect((error as { description?: string }).description).toContain(
			'Publish a workflow with a WeCom Bot Trigger',
		);
	});

	it('says that nothing is there to answer', async () => {
		await wecom.listen();
		const { error } = await wecom.run(reply('sendStream', { content: 'Hello' }));

		expect(error?.message).toBe('Request ID is required');
	});

	it('keeps the other items where errors do not stop it', async () => {
		const { requestId } = await conversation();
		const { items } = await wecom.run(
			reply('sendMarkdown', { requestId: '={{ $json.id }}', content: 'Hello' }),
			{
				items: [{ json: { id: 'unknown' } }, { json: { id: requestId } }],
				onError: 'continueRegularOutput',
			},
		);

		expect(items.map(({ json }) => [json.success, json.error])).toEqual([
			[undefined, expect.stringContaining('errcode 40058')],
			[true, undefined],
		]);
	});
});
