import { mailBytes, readMail } from '../../../nodes/shared/mime';

const lines = (...list: string[]) => list.join('\r\n');

const withHeader = (header: string) => readMail(lines(header, '', 'x'));

/** 测试 in the charset that most Chinese mail had. */
const GBK = Buffer.from('b2e2cad4', 'hex');

describe('headers', () => {
	it.each([
		['plain', 'Subject: Hello', 'Hello'],
		['in Base64', 'Subject: =?UTF-8?B?5rWL6K+V?=', '测试'],
		['quoted-printable', 'Subject: =?utf-8?Q?=E6=B5=8B_=E8=AF=95!?=', '测 试!'],
		['in GBK', 'Subject: =?GBK?B?suLK1A==?=', '测试'],
		['in GB2312 and GB18030', 'Subject: =?gb2312?B?suI=?= =?GB18030?Q?=CA=D4?=', '测试'],
		['in Big5', 'Subject: =?big5?B?tPq41Q==?=', '測試'],
		['with a language', 'Subject: =?utf-8*zh?B?5rWL6K+V?=', '测试'],
		['of several words', 'Subject: =?utf-8?B?5rWL?=\r\n =?utf-8?B?6K+V?= ok', '测试 ok'],
		['cut within a character', 'Subject: =?utf-8?B?5rWL6A==?= =?utf-8?B?r5U=?=', '测试'],
		['cut within Base64', 'Subject: =?utf-8?B?5rWL6K+?= =?utf-8?B?V?=', '测试'],
		['folded', 'Subject: one\r\n two', 'one two'],
		['with bytes of UTF-8', Buffer.from('Subject: 测试\r\n\r\nx'), '测试'],
		['with bytes of GBK', Buffer.concat([Buffer.from('Subject: '), GBK]), '测试'],
	])('are read %s', (_how, header, subject) => {
		const mail = Buffer.isBuffer(header) ? readMail(header) : withHeader(header);

		expect(mail.subject).toBe(subject);
	});

	it('name people in all their ways', () => {
		const { to } = withHeader(
			'To: plain@example.com, "Li, Na" <li@example.com>, =?utf-8?B?5byg5LiJ?= <z@example.com>,' +
				' old@example.com (Old Style), Team: a@example.com, b@example.com;, "=?utf-8?Q?=E5=BC=A0?=" <q@example.com>',
		);

		expect(to).toEqual([
			{ address: 'plain@example.com' },
			{ name: 'Li, Na', address: 'li@example.com' },
			{ name: '张三', address: 'z@example.com' },
			{ name: 'Old Style', address: 'old@example.com' },
			{ address: 'a@example.com' },
			{ address: 'b@example.com' },
			{ name: '张', address: 'q@example.com' },
		]);
	});

	it('tell the rest of what mail programs show', () => {
		const mail = readMail(
			lines(
				'From: A <a@example.com>',
				'Sender: robot@example.com',
				'Reply-To: b@example.com',
				'Cc: c@example.com',
				'Date: Thu, 24 Nov 2022 16:30:00 +0800 (CST)',
				'Message-ID: <1@example.com>',
				'In-Reply-To: <0@example.com>',
				'References: <x@example.com>',
				'\t<0@example.com>',
				'',
				'',
			),
		);

		expect(mail).toMatchObject({
			from: { name: 'A', address: 'a@example.com' },
			sender: { address: 'robot@example.com' },
			replyTo: [{ address: 'b@example.com' }],
			cc: [{ address: 'c@example.com' }],
			date: '2022-11-24T08:30:00.000Z',
			messageId: '<1@example.com>',
			inReplyTo: '<0@example.com>',
			references: ['<x@example.com>', '<0@example.com>'],
		});
	});
});

describe('a text', () => {
	it.each(['gbk', 'GB2312', 'gb18030', 'cp936', '', 'us-ascii'])('is read as %s', (charset) => {
		const head = `Content-Type: text/plain; charset="${charset}"\r\n\r\n`;

		expect(readMail(Buffer.concat([Buffer.from(head), GBK])).text).toBe('测试');
	});

	it('whose lines were wrapped gets its own lines back', () => {
		const flowed = lines(
			'Content-Type: text/plain; format=flowed',
			'',
			'one ',
			'two',
			' > three',
			'-- ',
			'A',
		);

		expect(readMail(flowed).text).toBe('one two\n> three\n-- \nA');
	});

	it('that came as characters is not read in its charset again', () => {
		const mail = lines('Subject: 主题', 'Content-Type: text/plain; charset=gbk', '', '正文');

		expect(readMail(mail)).toMatchObject({ subject: '主题', text: '正文' });
	});

	it('may come as Base64 of the whole mail', () => {
		const mail = lines('Subject: hello', '', Buffer.from('正文').toString());

		expect(readMail(Buffer.from(mail).toString('base64'))).toMatchObject({
			subject: 'hello',
			text: '正文',
		});
	});

	it.each([
		['text', 'Subject: a\r\n\r\nb', 'Subject: a\r\n\r\nb'],
		['characters', 'Subject: 主题', 'Subject: 主题'],
		['bytes', Buffer.from('Subject: 主题').toString('latin1'), 'Subject: 主题'],
		['Base64', Buffer.from('Subject: 主题').toString('base64'), 'Subject: 主题'],
	])('is the same file again where the mail came as %s', (_how, given, file) => {
		expect(mailBytes(given).toString()).toBe(file);
	});

	it('is made of HTML where there is no other', () => {
		const html =
			'<html><head><title>T</title><style>p{}</style></head><body><!-- no --><h1>Title</h1>' +
			'<p>One &amp; two&nbsp;&#x4e2d;</p><ul><li>a</li><li>b</li></ul>1 < 2<br>end</body></html>';
		const mail = readMail(lines('Content-Type: text/html; charset=utf-8', '', html));

		expect(mail.html).toBe(html);
		expect(mail.text).toBe('Title\n\nOne & two 中\n\na\nb\n\n1 < 2\nend');
	});
});

describe('parts', () => {
	const part = (headers: string[], content: string) => lines('--b', ...headers, '', content);
	const multipart = (type: string, ...parts: string[]) =>
		lines(`Content-Type: multipart/${type}; boundary=b`, '', ...parts, '--b--', '');
	const named = (disposition: string, ...more: string[]) =>
		readMail(
			multipart(
				'mixed',
				part(
					[`Content-Type: application/pdf`, `Content-Disposition: ${disposition}`, ...more],
					'x',
				),
			),
		).attachments[0];

	it('that say the same are text and HTML', () => {
		const mail = readMail(
			multipart(
				'alternative',
				part(['Content-Type: text/plain'], 'plain'),
				part(['Content-Type: text/html'], '<b>rich</b>'),
			),
		);

		expect(mail).toMatchObject({ text: 'plain', html: '<b>rich</b>', attachments: [] });
	});

	it('that follow one another are said one after the other', () => {
		const mail = readMail(
			multipart(
				'mixed',
				part(['Content-Type: text/html'], '<p>first</p>'),
				part(['Content-Type: text/plain'], 'a < b'),
			),
		);

		expect(mail.text).toBe('first\na < b');
		expect(mail.html).toBe('<p>first</p>\n<div>a &lt; b</div>');
	});

	it.each([
		['plain', 'attachment; filename=a.pdf', 'a.pdf'],
		['quoted', 'attachment; filename="a; b.pdf"', 'a; b.pdf'],
		['percent-encoded', "attachment; filename*=UTF-8''%E6%B5%8B.pdf", '测.pdf'],
		['in GBK', "attachment; filename*=gbk''%B2%E2.pdf", '测.pdf'],
		['in pieces', "attachment; filename*1=b.pdf; filename*0*=utf-8''%E6%B5%8B", '测b.pdf'],
		['in plain pieces', 'attachment; filename*0="a"; filename*1="b.pdf"', 'ab.pdf'],
		['as an encoded word', 'attachment; filename="=?GB18030?B?suLK1A==?=.pdf"', '测试.pdf'],
		['with folders', 'attachment; filename="C:\\\\x\\\\..\\\\a.pdf"', 'a.pdf'],
	])('have names that are %s', (_how, disposition, fileName) => {
		expect(named(disposition).fileName).toBe(fileName);
	});

	it('may be named by their type alone', () => {
		const { attachments } = readMail(
			multipart('mixed', part(['Content-Type: text/plain; name="notes.txt"'], 'x')),
		);

		expect(attachments).toEqual([
			{ fileName: 'notes.txt', mimeType: 'text/plain', content: Buffer.from('x'), inline: false },
		]);
	});

	it('within the text are told from those beside it', () => {
		const { attachments } = readMail(
			multipart(
				'related',
				part(['Content-Type: text/html'], '<img src="cid:1@x">'),
				part(
					['Content-Type: image/png', 'Content-ID: <1@x>', 'Content-Transfer-Encoding: base64'],
					'iVBO',
				),
			),
		);

		expect(attachments).toEqual([
			{
				mimeType: 'image/png',
				content: Buffer.from('iVBO', 'base64'),
				contentId: '1@x',
				inline: true,
			},
		]);
	});

	it('that are mails stay whole', () => {
		const inner = lines('Subject: inner', '', 'inner text');
		const { text, attachments } = readMail(
			multipart('mixed', part([], 'see below'), part(['Content-Type: message/rfc822'], inner)),
		);

		expect(text).toBe('see below');
		expect(attachments).toMatchObject([{ mimeType: 'message/rfc822' }]);
		expect(readMail(attachments[0].content)).toMatchObject({
			subject: 'inner',
			text: 'inner text',
		});
	});

	it('need no last boundary, and lines may end in any way', () => {
		const mail = multipart('mixed', part([], 'one'), part(['Content-Type: a/b'], 'two'));
		const cut = mail.slice(0, mail.indexOf('--b--')).replace(/\r\n/g, '\n');

		expect(readMail(cut)).toMatchObject({ text: 'one', attachments: [{ mimeType: 'a/b' }] });
	});
});
