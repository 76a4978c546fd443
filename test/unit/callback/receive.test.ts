import { receive, Refusal } from '../../../nodes/shared/callback';
import { delivery } from '../../../simulator';
import type { CallbackChanges, CallbackContent } from '../../../simulator';
import { Random } from './random';
import { KEYS } from './vector';

const NOW = 1_700_000_000_000;
const SECONDS = NOW / 1000;

function take(content: CallbackContent, changes: CallbackChanges = {}, body?: Buffer) {
	const sent = delivery(KEYS, content, { timestamp: SECONDS, ...changes });
	const posted = { query: sent.query, body: body ?? Buffer.from(sent.body), window: 300, now: NOW };
	return receive(KEYS, posted);
}

function statusOf(work: () => unknown): number {
	try {
		work();
	} catch (error) {
		return error instanceof Refusal ? error.status : 500;
	}
	return 200;
}

it('takes XML and JSON', () => {
	expect(take({ message: { Content: ' 好 ]] &amp; ' } }).content).toEqual({
		Content: ' 好 ]] &amp; ',
	});
	expect(take({ json: { msgtype: 'text', text: { content: 'a' } } }).content).toEqual({
		msgtype: 'text',
		text: { content: 'a' },
	});
});

const MESSAGE = { message: { Content: 'x' } };
const DEEP_XML = `<xml>${'<a>'.repeat(40)}${'</a>'.repeat(40)}</xml>`;
const DEEP_JSON = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;

it.each<[string, number, CallbackContent, CallbackChanges]>([
	['a wrong signature', 401, MESSAGE, { signature: '0'.repeat(40) }],
	['an empty signature', 401, MESSAGE, { signature: '' }],
	['another token', 401, MESSAGE, { keys: { token: 'other' } }],
	['a timestamp of six minutes ago', 401, MESSAGE, { timestamp: SECONDS - 360 }],
	['a timestamp six minutes ahead', 401, MESSAGE, { timestamp: SECONDS + 360 }],
	['another receiver', 403, MESSAGE, { keys: { receiverId: 'ww1' } }],
	['another key', 400, MESSAGE, { keys: { aesKey: 'a'.repeat(43) } }],
	['text that is no base64', 400, MESSAGE, { encrypted: 'nothing, really' }],
	['a message that is no XML', 400, { xml: 'hello' }, {}],
	['broken XML', 400, { xml: '<xml><a>' }, {}],
	['broken JSON', 400, { xml: '{"a":' }, {}],
	['XML without fields', 400, { xml: '<xml>hello</xml>' }, {}],
	['a DOCTYPE', 400, { xml: '<!DOCTYPE a><xml><a>1</a></xml>' }, {}],
	['XML that is too deep', 400, { xml: DEEP_XML }, {}],
	['JSON that is too deep', 400, { xml: DEEP_JSON }, {}],
	['JSON that would change every object', 400, { xml: '{"__proto__":{"a":1}}' }, {}],
	['a body that is no XML', 400, MESSAGE, { body: 'hello' }],
	['a body without anything encrypted', 400, MESSAGE, { body: '<xml><a>1</a></xml>' }],
	['an empty body', 400, MESSAGE, { body: '' }],
	['a body of 2 MB', 400, MESSAGE, { body: `<xml>${' '.repeat(2_000_000)}</xml>` }],
])('refuses %s with %i', (_, status, content, changes) => {
	expect(statusOf(() => take(content, changes))).toBe(status);
});

it('takes any time where the window is off', () => {
	const { query, body } = delivery(KEYS, MESSAGE, { timestamp: 1 });

	expect(() =>
		receive(KEYS, { query, body: Buffer.from(body), window: 0, now: NOW }),
	).not.toThrow();
});

it('says nothing of the content in a refusal', () => {
	for (const changes of [{ keys: { receiverId: 'ww1' } }, { body: '<xml>secret<' }, {}]) {
		expect(() => take({ xml: '<secret' }, changes)).toThrow(
			expect.objectContaining({ message: expect.not.stringContaining('secret') as string }),
		);
	}
});

it('answers 10,000 random and mutated bodies with a clear status', () => {
	const random = new Random(3);
	const counts: Record<number, number> = {};
	const inner = '<xml><MsgType><![CDATA[text]]></MsgType><A>&#20320;</A></xml>';
	for (let round = 0; round < 10_000; round += 1) {
		const status = statusOf(() => {
			if (round % 2) return take({ xml: mutated(random, inner) });
			const { body } = delivery(KEYS, { xml: inner }, { timestamp: SECONDS });
			return take({ xml: inner }, {}, mutatedBytes(random, Buffer.from(body)));
		});
		counts[status] = (counts[status] ?? 0) + 1;
	}

	expect(
		Object.keys(counts).filter((status) => !['200', '400', '401', '403'].includes(status)),
	).toEqual([]);
	expect(counts[400]).toBeGreaterThan(1000);
});

const PIECES = [
	'<',
	'>',
	'</',
	']]>',
	'<![CDATA[',
	'&#x',
	'"',
	'\0',
	'<!--',
	'{',
	'\uD800',
	'<a>'.repeat(50),
];

function mutated(random: Random, text: string): string {
	if (random.below(10) === 0) {
		return String.fromCharCode(...random.times(random.below(60), () => random.below(0xffff)));
	}
	const at = random.below(text.length);
	return text.slice(0, at) + random.of(PIECES) + text.slice(at + random.below(6));
}

function mutatedBytes(random: Random, body: Buffer): Buffer {
	if (random.below(10) === 0)
		return Buffer.from(random.times(random.below(200), () => random.below(256)));
	for (let count = 1 + random.below(4); count > 0; count -= 1) {
		body[random.below(body.length)] = random.below(256);
	}
	return random.below(3) ? body : body.subarray(0, random.below(body.length));
}
