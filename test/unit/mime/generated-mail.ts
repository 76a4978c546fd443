import type { Random } from '../callback/random';

/** A mail as bytes, and what it was made of. */
export interface GeneratedMail {
	raw: Buffer;
	subject: string;
	from: { name: string; address: string };
	to: Array<{ name: string; address: string }>;
	text?: string;
	html?: string;
	attachments: Array<{ fileName: string; content: Buffer }>;
}

const WORDS = [
	'report',
	'季度报告',
	'Müller',
	'请查收',
	'a, b; c',
	'émile',
	'😀',
	'"quoted"',
	'(x)',
];
const ASCII_WORDS = ['report', 'hello', 'second', 'line', '=3D', 'a--b', 'From me', '.', 'x = y'];
const NAMES = ['张三', 'Li, Na', 'Émile Zola', 'Bob', '王 "老王" 芳', 'A (B)', '李四;五'];
const FILE_NAMES = [
	'a.pdf',
	'季度报告 2026.xlsx',
	"it's 100%.txt",
	'a;b.txt',
	'très long nom de fichier '.repeat(4) + '.docx',
];

const CRLF = '\r\n';

export function generatedMail(random: Random): GeneratedMail {
	const subject = phrase(random);
	const from = person(random);
	const to = [person(random), ...random.times(random.below(4), () => person(random))];
	const text = random.below(10) < 8 ? lines(random) : undefined;
	const html = text === undefined || random.below(10) < 5 ? `<p>${lines(random)}</p>` : undefined;
	const attachments = random.times(random.below(4), () => attachment(random));
	const inline = html !== undefined && random.below(10) < 3 ? [attachment(random)] : [];
	const shown =
		html === undefined ? undefined : related(random, leaf(random, 'html', html), inline);
	const plain = text === undefined ? undefined : leaf(random, 'plain', text);
	const body =
		plain && shown ? multipart(random, 'alternative', [plain, shown]) : (plain ?? shown ?? '');
	const whole =
		attachments.length > 0
			? multipart(random, 'mixed', [body, ...attachments.map((file) => filePart(random, file))])
			: body;
	const head = [
		`From: ${address(random, from)}`,
		`To: ${to.map((one) => address(random, one)).join(random.of([', ', `,${CRLF} `]))}`,
		`Subject: ${encoded(random, subject)}`,
		'Date: Thu, 24 Nov 2022 16:30:00 +0800 (CST)',
		`Message-ID: <${random.below(1e6)}@example.com>`,
		'MIME-Version: 1.0',
	].join(CRLF);
	return {
		raw: Buffer.from(head + CRLF + whole, 'latin1'),
		subject,
		from,
		to,
		text,
		html,
		attachments: [...inline, ...attachments],
	};
}

const phrase = (random: Random) =>
	[random.of(WORDS), ...random.times(random.below(9), () => random.of(WORDS))].join(' ');

const person = (random: Random) => ({
	name: random.of(NAMES),
	address: `user${random.below(1000)}@example.com`,
});

const lines = (random: Random) =>
	[
		...random.times(random.below(7), () => random.of(random.below(10) < 5 ? WORDS : ASCII_WORDS)),
		'end',
	]
		.map((word) => word.repeat(1 + random.below(12)))
		.join('\n');

const attachment = (random: Random) => ({
	fileName: random.of(FILE_NAMES),
	content: Buffer.from(Array.from({ length: random.below(300) }, () => random.below(256))),
});

const related = (
	random: Random,
	html: string,
	inline: Array<{ fileName: string; content: Buffer }>,
) =>
	inline.length === 0
		? html
		: multipart(random, 'related', [
				html,
				...inline.map((file, index) => filePart(random, file, `cid${index}@x`)),
			]);

const isAscii = (text: string) => /^[\x20-\x7e\r\n]*$/.test(text);

const utf8 = (text: string) => Buffer.from(text).toString('latin1');

/** A part with its headers, as bytes. */
function leaf(random: Random, subtype: 'plain' | 'html', text: string): string {
	const content = text.replace(/\n/g, CRLF);
	const encoding = random.of(isAscii(text) ? ['7bit', ...ENCODED] : ['8bit', ...ENCODED]);
	const charset = random.of(['utf-8', 'UTF-8', '"utf-8"']);
	return [
		`Content-Type: text/${subtype}; charset=${charset}`,
		`Content-Transfer-Encoding: ${random.below(10) < 5 ? encoding : encoding.toUpperCase()}`,
		'',
		transferred(random, utf8(content), encoding),
	].join(CRLF);
}

const ENCODED = ['base64', 'quoted-printable'];

function transferred(random: Random, bytes: string, encoding: string): string {
	if (encoding === 'base64') return wrapped(Buffer.from(bytes, 'latin1').toString('base64'));
	return encoding === 'quoted-printable' ? quotedPrintable(random, bytes) : bytes;
}

const wrapped = (text: string) => (text.match(/.{1,76}/g) ?? []).join(CRLF);

const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');

const quotedPrintable = (random: Random, bytes: string) =>
	bytes
		.split(CRLF)
		.map((line) => {
			const codes = [...line].map((char, index) => {
				const isLast = index === line.length - 1;
				const isPlain = /[!-<>-~]/.test(char) || (char === ' ' && !isLast);
				return isPlain ? char : `=${hex(char)}`;
			});
			const rows: string[] = [''];
			for (const code of codes) {
				if (rows[rows.length - 1].length + code.length > 60 + random.below(15)) {
					rows[rows.length - 1] += '=';
					rows.push('');
				}
				rows[rows.length - 1] += code;
			}
			return rows.join(CRLF);
		})
		.join(CRLF);

function multipart(random: Random, subtype: string, parts: string[]): string {
	const boundary = random.of(['----=_Part', '=_x.y', "b'()+_,-./:=?"]) + random.below(1e9);
	const body = parts.map((part) => `--${boundary}${CRLF}${part}${CRLF}`).join('');
	return [
		`Content-Type: multipart/${subtype}; ${random.of(['', 'charset=x; '])}boundary="${boundary}"`,
		'',
		`${random.of(['', `A preamble.${CRLF}`])}${body}--${boundary}--${random.of(['', CRLF])}`,
	].join(CRLF);
}

function filePart(
	random: Random,
	{ fileName, content }: { fileName: string; content: Buffer },
	contentId?: string,
): string {
	return [
		'Content-Type: application/octet-stream',
		'Content-Transfer-Encoding: base64',
		`Content-Disposition: ${contentId ? 'inline' : 'attachment'}; ${fileParameter(random, fileName)}`,
		...(contentId ? [`Content-ID: <${contentId}>`] : []),
		'',
		wrapped(content.toString('base64')),
	].join(CRLF);
}

const percent = (bytes: string) =>
	[...bytes].map((char) => (/[\w.-]/.test(char) ? char : `%${hex(char)}`)).join('');

/** The ways in which mailers write the name of a file (RFC 2231, RFC 2047, plain). */
function fileParameter(random: Random, name: string): string {
	const bytes = utf8(name);
	const ways = [
		() => `filename*=utf-8''${percent(bytes)}`,
		() =>
			(bytes.match(/[^]{1,20}/g) ?? [])
				.map((piece, index) => `filename*${index}*=${index ? '' : "UTF-8''"}${percent(piece)}`)
				.join(`;${CRLF} `),
		() => `filename="${word(random, name)}"`,
	];
	if (isAscii(name)) ways.push(() => `filename="${name}"`);
	return random.of(ways)();
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const address = (random: Random, { name, address: to }: { name: string; address: string }) =>
	`${isAscii(name) ? quoted(name) : encoded(random, name)} <${to}>`;

/** Encoded words, as mailers cut them, or plain text where that will do. */
function encoded(random: Random, text: string): string {
	if (isAscii(text) && random.below(10) < 7) return text;
	const chars = [...text];
	const words: string[] = [];
	while (chars.length > 0) words.push(word(random, chars.splice(0, 5 + random.below(8)).join('')));
	return words.join(`${CRLF} `);
}

function word(random: Random, text: string): string {
	const bytes = Buffer.from(text);
	if (random.below(10) < 5) return `=?UTF-8?B?${bytes.toString('base64')}?=`;
	const codes = [...bytes.toString('latin1')].map((char) => {
		if (char === ' ') return '_';
		return /[A-Za-z0-9]/.test(char) ? char : `=${hex(char)}`;
	});
	return `=?utf-8?q?${codes.join('')}?=`;
}
