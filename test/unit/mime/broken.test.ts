import { readMail } from '../../../nodes/shared/mime';
import { Random } from '../callback/random';
import { generatedMail } from './generated-mail';
import { mutated } from './mutated';

const MEGABYTE = 1024 * 1024;

it('takes 3,000 mails with many changes, and bytes that are no mail', () => {
	const random = new Random(5322);
	for (let number = 0; number < 3000; number += 1) {
		const raw = mutated(random, generatedMail(random).raw, 1 + random.below(30));
		const asText = raw.toString(random.of(['utf8', 'latin1']));

		expect(Array.isArray(readMail(raw).attachments)).toBe(true);
		expect(Array.isArray(readMail(asText).attachments)).toBe(true);
	}
});

describe('what is meant to take long', () => {
	const headers = (content: string) => `Subject: x\r\n${content}\r\n\r\nbody`;
	const html = (content: string) => `Content-Type: text/html\r\n\r\n${content}`;
	const many = (text: string) => text.repeat(Math.ceil((4 * MEGABYTE) / text.length));

	it.each([
		['spaces before no line end', `Content-Transfer-Encoding: quoted-printable\n\n${many(' ')}x`],
		['open tags', html(many('<'))],
		['open comments', html(many('<!--'))],
		['hidden elements left open', html(many('<style>'))],
		['entities', html(many('&#'))],
		['words left open', headers(`Subject: ${many('=?utf-8?B?')}`)],
		['empty words', headers(`Subject: ${many('=?utf-8?q??= ')}`)],
		['addresses', headers(`To: ${many('"a" <b@c>, ')}`)],
		['open quotes', headers(`To: ${many('"\\')}`)],
		['pieces of a name', headers(`Content-Type: a/b; ${many('n*1=x;')}`)],
		['headers', headers(many('a: b\r\n'))],
		['folded lines', headers(`a: b${many('\r\n c')}`)],
		['padding', `Content-Transfer-Encoding: base64\r\n\r\n${many('QQ==')}`],
		['almost boundaries', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${many('--b')}`],
		['boundaries', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${many('--b\r\n')}`],
	])('does not for %s', (_what, raw) => {
		// Work that grew with the square of the size would not end before the test's own time is over.
		expect(readMail(raw)).toBeDefined();
	});
});

describe('beyond its bounds a mail', () => {
	const nested = (depth: number): string =>
		depth === 0
			? 'Content-Type: text/plain\r\n\r\nthe end'
			: `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--`;

	it('keeps what is nested too deep as a file', () => {
		expect(readMail(nested(15)).text).toBe('the end');

		const { text, attachments } = readMail(nested(200));
		expect(text).toBeUndefined();
		expect(attachments).toHaveLength(1);
		expect(attachments[0].content.toString()).toContain('the end');
	});

	it('keeps what follows the thousandth part in it', () => {
		const parts = '--b\r\n\r\nx\r\n'.repeat(1500);
		const { text = '' } = readMail(
			`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--`,
		);

		expect(text.split('\n').filter((line) => line.trim() === 'x')).toHaveLength(1500);
	});
});

describe('what cannot be read stays as it is', () => {
	it.each([
		['an unknown charset', 'Subject: =?x-none?B?aGVsbG8=?=', 'hello'],
		['an encoded word of no encoding', 'Subject: =?utf-8?X?abc?=', '=?utf-8?X?abc?='],
		['half an encoded word', 'Subject: =?utf-8?B?aGVsbG8=', '=?utf-8?B?aGVsbG8='],
	])('%s', (_what, header, subject) => {
		expect(readMail(`${header}\r\n\r\nx`).subject).toBe(subject);
	});

	it('a multipart without its boundary', () => {
		const mail = readMail(
			'Content-Type: multipart/mixed; boundary=a\r\n\r\n--b\r\n\r\nhello\r\n--b--',
		);

		expect(mail.text).toContain('hello');
	});

	it('an encoding that nobody knows', () => {
		const { text } = readMail('Content-Transfer-Encoding: x-own\r\n\r\na=20b');

		expect(text).toBe('a=20b');
	});

	it('a date that is none, and text that is no mail', () => {
		expect(readMail('Date: some day\r\n\r\nx')).toMatchObject({
			date: undefined,
			headers: [{ name: 'date', value: 'some day' }],
		});
		expect(readMail('just some words').text).toBe('just some words');
		expect(readMail('')).toMatchObject({ to: [], attachments: [] });
	});

	it('Base64 and quoted-printable as far as they go', () => {
		const base64 = 'Content-Transfer-Encoding: base64\r\n\r\naGVs\r\nbG8=\r\n--rest';
		const quoted = 'Content-Transfer-Encoding: quoted-printable\r\n\r\na=ZZ=4';

		expect(readMail(base64).text).toContain('hello');
		expect(readMail(quoted).text).toBe('a=ZZ=4');
	});
});
