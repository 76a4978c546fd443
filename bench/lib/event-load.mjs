import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

const { delivery } = createRequire(import.meta.url)('../../simulator');

let lastMessage = 0;

/**
 * Sends events at an even pace, whether or not earlier ones are answered, and times each answer.
 *
 * @returns {Promise<number[]>} milliseconds
 */
export async function load({ address, keys, count, aSecond, headers = {} }) {
	const dispatcher = new Agent({ connections: 64 });
	const began = performance.now();
	const answers = [];
	for (let index = 0; index < count; index += 1) {
		const due = began + (index * 1000) / aSecond;
		await sleep(Math.max(due - performance.now(), 0));
		answers.push(acknowledged(address, keys, headers, dispatcher));
	}
	const times = await Promise.all(answers);
	await dispatcher.close();
	return times;
}

async function acknowledged(address, keys, headers, dispatcher) {
	const message = {
		ToUserName: keys.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: Math.floor(Date.now() / 1000),
		MsgType: 'text',
		Content: 'hello',
		MsgId: String((lastMessage += 1)),
		AgentID: 1_000_002,
	};
	const { query, body, contentType } = delivery(keys, { message });
	const before = performance.now();
	const answer = await request(`${address}?${new URLSearchParams(query)}`, {
		method: 'POST',
		headers: { 'content-type': contentType, ...headers },
		body,
		dispatcher,
	});
	await answer.body.dump();
	if (answer.statusCode !== 200) throw new Error(`An event was answered with ${answer.statusCode}`);
	return performance.now() - before;
}

export function percentile(times, percent) {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(Math.ceil((sorted.length * percent) / 100), sorted.length) - 1];
}
