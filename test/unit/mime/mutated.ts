import type { Random } from '../callback/random';

/** What breaks mails: their own signs at other places. */
const PIECES = [
	'\r\n',
	'\n',
	'\r\n\r\n',
	'--',
	'=?',
	'?=',
	'"',
	'<',
	'>',
	'(',
	';',
	'=',
	':',
	'\\',
	'%',
	'\xe4',
];

/** The bytes with that many changes: one replaced, taken out or put in, or the end cut off. */
export function mutated(random: Random, raw: Buffer, changes: number): Buffer {
	let bytes = raw;
	for (let change = 0; change < changes; change += 1) {
		const at = random.below(bytes.length + 1);
		const piece = random.of([
			() => Buffer.from([random.below(256)]),
			() => Buffer.from(random.of(PIECES), 'latin1'),
			() => Buffer.alloc(0),
		])();
		const skipped = random.of([0, 1, 1, random.below(60)]);
		const end = random.below(40) === 0 ? Buffer.alloc(0) : bytes.subarray(at + skipped);
		bytes = Buffer.concat([bytes.subarray(0, at), piece, end]);
	}
	return bytes;
}
