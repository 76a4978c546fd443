import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { getMember } from '../engine/support/forms';
import { jsonOf, wecom } from '../engine/support/wecom';
import type { Fault } from '../../simulator';

jest.setTimeout(180_000);

const ITEMS = 1000;
const corp = wecom();

const items = () => Array.from({ length: ITEMS }, (_, number) => ({ json: { number } }));
const items1000 = items();

/** The same numbers each time: a failure can be looked at again. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

const KINDS: Array<Omit<Fault, 'path' | 'after'>> = [
	{ errcode: -1 },
	{ errcode: 45009 },
	{ status: 502, html: true },
	{ reset: true },
	{ reset: true, applied: true },
	{ truncate: true },
	{ delay: 300 },
	{ errcode: 40003 },
	{ html: true },
];

/** Faults of every kind, each somewhere among the calls of the run. */
function spread(path: string, count: number, seed: number, kinds = KINDS): void {
	const random = numbers(seed);
	for (const after of [100, 300, 500, 700, 900]) {
		corp.simulator.faults.add({ path, after, expireToken: true });
	}
	for (let number = 0; number < count; number += 1) {
		const after = Math.floor(random() * ITEMS);
		corp.simulator.faults.add({ path, after, ...kinds[number % kinds.length] });
	}
}

const sendText = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'message',
	operation: 'sendText',
	toMembers: 'zhangwei',
	content: '={{ "message " + $json.number }}',
	options: { parallelRequests: 16 },
	...more,
});

/** How often the simulator took each message, by its number. */
function taken(): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { body } of corp.simulator.state.messages.values()) {
		const [, number] = /^message (\d+)$/.exec(body.text?.content ?? '') ?? [];
		if (number !== undefined) counts.set(Number(number), (counts.get(Number(number)) ?? 0) + 1);
	}
	return counts;
}

const isUnsure = ({ error, details }: IDataObject) =>
	/may have done it all the same/.test(`${String(error)} ${String(details)}`);

interface Sent {
	done: number[];
	failed: Array<{ number: number; json: IDataObject }>;
}

async function sendAll(parameters: INodeParameters): Promise<Sent> {
	const { items: results } = await corp.run(new WeCom(), parameters, {
		items: items1000,
		onError: 'continueRegularOutput',
	});
	const all = results.map(({ json, pairedItem }) => ({
		number: (pairedItem as { item: number }).item,
		json,
	}));
	expect(all.map(({ number }) => number)).toEqual(items1000.map((_, number) => number));
	return {
		done: all.filter(({ json }) => json.error === undefined).map(({ number }) => number),
		failed: all.filter(({ json }) => json.error !== undefined),
	};
}

describe.each([1, 2, 3])('1,000 messages through faults of every kind (%d)', (seed) => {
	it('each end as sent or failed, with a reason, and none is sent twice', async () => {
		spread('/cgi-bin/message/send', 120, seed);
		const { done, failed } = await sendAll(sendText());
		const counts = taken();

		expect(done.length + failed.length).toBe(ITEMS);
		expect(failed.length).toBeGreaterThan(0);
		expect(done.length).toBeGreaterThan(900);
		expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
		expect(done.filter((number) => !counts.has(number))).toEqual([]);
		const told = failed.filter(({ number, json }) => counts.has(number) && !isUnsure(json));
		expect(told).toEqual([]);
		expect(failed.every(({ json }) => String(json.error).length > 10)).toBe(true);
	});

	it('that WeCom can tell apart are tried again, and none is sent twice', async () => {
		spread('/cgi-bin/message/send', 120, seed);
		const options = { parallelRequests: 16, duplicateCheck: true };
		const { done, failed } = await sendAll(sendText({ options }));
		const counts = taken();

		expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
		expect(done.filter((number) => !counts.has(number))).toEqual([]);
		// Only what WeCom refuses for good is left.
		expect(failed.length).toBeLessThan(30);
	});
});

it('1,000 messages while WeCom restarts twice each end as sent or failed, and none is sent twice', async () => {
	for (const after of [300, 600]) {
		corp.simulator.faults.add({ path: '/cgi-bin/message/send', after, restart: 200 });
	}
	const { done, failed } = await sendAll(sendText());
	const counts = taken();

	expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
	expect(done.filter((number) => !counts.has(number))).toEqual([]);
	expect(failed.filter(({ json }) => !isUnsure(json))).toEqual([]);
	// Only what was on its way when the server went.
	expect(failed.length).toBeLessThanOrEqual(2 * 16);
	expect(corp.simulator.count('/cgi-bin/gettoken')).toBeGreaterThanOrEqual(3);
});

async function readAll() {
	const { items: results, error } = await corp.run(
		new WeComContacts(),
		getMember('={{ $json.number % 2 ? "zhangwei" : "lina" }}'),
		{ items: items1000 },
	);

	expect(error).toBeUndefined();
	expect(jsonOf(results).map(({ userid }) => userid)).toEqual(
		items1000.map(({ json }) => (json.number % 2 ? 'zhangwei' : 'lina')),
	);
}

it('1,000 reads through faults that pass all end as done', async () => {
	const passing = KINDS.filter(({ errcode, html }) => errcode !== 40003 && !html);
	spread('/cgi-bin/user/get', 60, 7, passing);
	await readAll();
});

it('1,000 reads all end as done while WeCom restarts', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/user/get', after: 400, restart: 200 });
	await readAll();
});

it('a stop at the first error says how far it came, and goes no further', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/message/send', after: 500, errcode: 40003 });
	const parameters = sendText({ options: {} });
	const { error } = await corp.run(new WeCom(), parameters, { items: items1000 });

	expect(error?.message).toContain('40003');
	expect(taken().size).toBe(500);
	expect(corp.calls('message/send')).toHaveLength(501);
});
