import type { INodeParameters, INodePropertyOptions } from 'n8n-workflow';

import { resources } from '../../nodes/WeComBot/resources';
import { WeComBot } from '../../nodes/WeComBot/WeComBot.node';
import type { SimulatedCall } from '../../simulator';
import { file } from '../support';
import { simulatedBot } from './support/bot';
import { fullForms, shortestForm } from './support/every-form';
import { declaredPlaces, sentPlaces } from './support/places';

const wecom = simulatedBot();

const OPERATIONS = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({
		name: operation.action,
		resource: resource.value,
		operation,
	})),
);

const BINARY = Object.fromEntries(
	['zhangwei', 'data', 'image', 'voice', 'video', 'file'].map((name) => [
		name,
		file('some content', { fileName: `${name}.bin`, mimeType: 'application/octet-stream' }),
	]),
);

describe.each(OPERATIONS)('$name', ({ resource, operation }) => {
	let count = 0;

	/** Each time in a chat of its own, where WeCom's limits do not slow the test. */
	const run = async (form: INodeParameters) => {
		count += 1;
		const user = `user${count}`;
		const { bot } = wecom;
		const asked = {
			reply: () => bot.say('Hello', { user }),
			welcome: () => bot.event('enter_chat', undefined, { user }),
			update: () => bot.event('template_card_event', { task_id: 'a' }, { user }),
			chat: () => bot.say('Hello', { user }),
		};
		const target = operation.value === 'sendWelcome' ? 'welcome' : (form.target ?? 'reply');
		const { headers } = asked[target as keyof typeof asked]();
		bot.streams.clear();
		if (typeof form[`${mediaType}MediaId`] === 'string') {
			const id = form[`${mediaType}MediaId`] as string;
			bot.media.set(id, { type: mediaType, filename: 'a', content: Buffer.from('a') });
		}
		const { error } = await wecom.run(
			{
				...form,
				...(target === 'chat' && { chatId: user }),
				requestId: headers.req_id,
				resource,
				operation: operation.value,
			},
			{ items: [{ json: {}, binary: BINARY }] },
		);
		return error && `${error.message} ${(error as { description?: string }).description}`;
	};
	const mediaType = String(operation.constants?.['body.msgtype']);

	it('runs with required fields alone', async () => {
		await wecom.listen();

		expect(await run(shortestForm(operation))).toBeUndefined();
	});

	it('runs with every field, and sends each to the place it declares', async () => {
		await wecom.listen();
		const failures: unknown[] = [];
		for (const form of fullForms(operation)) {
			const failed = await run(form);
			if (failed) failures.push({ failed, form: JSON.stringify(form) });
		}
		const calls = wecom.bot.frames.map(({ body }) => ({ query: {}, body, files: [] }));
		const sent = sentPlaces(calls as unknown as SimulatedCall[]);

		expect(failures).toEqual([]);
		expect(declaredPlaces(operation).filter((place) => !sent.has(place))).toEqual([]);
	});
});

describe('the description', () => {
	const { properties } = new WeComBot().description;
	const lists = properties.filter(({ name }) => name === 'operation');

	it('has one list of operations for each resource, since the node creator shows the first', () => {
		expect(lists.map(({ displayOptions }) => displayOptions?.show?.resource)).toEqual(
			resources.map(({ value }) => [value]),
		);
	});

	it('names each action so that it stands by itself', () => {
		const actions = lists.flatMap(({ options }) =>
			(options as INodePropertyOptions[]).map(({ action }) => action),
		);

		expect(new Set(actions).size).toBe(OPERATIONS.length);
	});

	it('keeps what only the engine reads to itself', () => {
		const text = JSON.stringify(properties);

		for (const key of ['send', 'as', 'limits', 'upload']) expect(text).not.toContain(`"${key}":`);
	});
});
