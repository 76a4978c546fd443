import { readXml, writeXml } from '../../../nodes/shared/callback';
import { randomElement } from './documents';
import { readAsKnownLibrary, samples } from './known-reader';
import { Random } from './random';

const given = samples();

describe('reading', () => {
	it.each([
		['nesting', '<xml><A><B>1</B></A></xml>', { A: { B: '1' } }],
		[
			'repeated elements as a list, each with its own name kept',
			'<xml><Name>张三</Name><Ext><Item><Name>a</Name></Item><Item><Name>b</Name></Item></Ext></xml>',
			{ Name: '张三', Ext: { Item: [{ Name: 'a' }, { Name: 'b' }] } },
		],
		[
			'CDATA with brackets',
			'<xml><A><![CDATA[a]b]]c]]]]><![CDATA[>]]></A></xml>',
			{ A: 'a]b]]c]]>' },
		],
		['CDATA with markup', '<xml><A><![CDATA[<b>&amp;</b>]]></A></xml>', { A: '<b>&amp;</b>' }],
		['CDATA on a line of its own', '<xml><A>\n  <![CDATA[ x ]]>\n</A></xml>', { A: ' x ' }],
		[
			'entities',
			'<xml><A>&lt;&gt;&amp;&quot;&apos;&#20320;&#x1F600;</A></xml>',
			{ A: '<>&"\'你😀' },
		],
		['an entity once', '<xml><A>&amp;lt;</A></xml>', { A: '&lt;' }],
		['a bare ampersand', '<xml><A>a & b &nbsp; &#0;</A></xml>', { A: 'a & b &nbsp; &#0;' }],
		['empty elements', '<xml><A></A><B/><C x="1" /></xml>', { A: '', B: '', C: '' }],
		['attributes as nothing', '<xml><A a="x>y" b=\'"\'>1</A></xml>', { A: '1' }],
		[
			'comments and instructions as nothing',
			'<?xml version="1.0"?><!-- x --><xml><!--<B>--><A>1</A></xml>\n',
			{ A: '1' },
		],
		['line ends as XML has them', '<xml><A>1\r\n2\r3</A></xml>', { A: '1\n2\n3' }],
		['a byte order mark', '\uFEFF<xml><A>1</A></xml>', { A: '1' }],
	])('takes %s', (_, xml, expected) => {
		expect(readXml(xml)).toEqual(expected);
	});

	it.each([
		['nothing', ''],
		['text', 'hello'],
		['an open element', '<xml><A></xml>'],
		['a missing end', '<xml><A>1</A>'],
		['elements that cross', '<xml><A><B></A></B></xml>'],
		['two roots', '<xml></xml><xml></xml>'],
		['text behind the root', '<xml></xml>x'],
		['a DOCTYPE', '<!DOCTYPE xml [<!ENTITY a "b">]><xml>&a;</xml>'],
		['open CDATA', '<xml><![CDATA[x</xml>'],
		['an open comment', '<xml><!-- </xml>'],
		['an open tag', '<xml><A x="</xml>'],
		['a name that would change every object', '<xml><__proto__><a>1</a></__proto__></xml>'],
		['too many levels', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`],
	])('refuses %s', (_, xml) => {
		expect(() => readXml(xml)).toThrow();
		expect(({} as Record<string, unknown>).a).toBeUndefined();
	});

	it('reads 3,000 generated documents as a known library does', async () => {
		const random = new Random(20_261_122);
		for (let count = 0; count < 3000; count += 1) {
			const xml = randomElement(random, 'xml', 4);

			expect({ xml, value: readXml(xml) }).toEqual({ xml, value: await readAsKnownLibrary(xml) });
		}
	});

	it('takes a long hostile body in linear time', () => {
		const hostile = [
			'<a>'.repeat(300_000),
			'<a b="'.repeat(150_000),
			'&#1'.repeat(300_000),
			']]'.repeat(500_000),
		];
		const started = Date.now();
		for (const body of hostile) {
			expect(() => readXml(`<xml>${body}`)).toThrow();
			expect(() => readXml(`<xml><![CDATA[${body}`)).toThrow();
		}

		expect(Date.now() - started).toBeLessThan(3000);
	});
});

describe('writing', () => {
	it('writes what reads back the same', () => {
		const content = { A: 'a]]>b & <c>', N: 5, B: { C: '😀' }, L: [{ T: '1' }, { T: '2' }] };

		expect(readXml(writeXml(content))).toEqual({ ...content, N: '5' });
	});

	it('leaves out characters that XML cannot hold', () => {
		expect(writeXml({ A: 'a\u0000\u0008b\uD800' })).toBe('<xml><A><![CDATA[ab]]></A></xml>');
	});
});

const trimmed = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
		typeof inner === 'string' ? inner.trim() : inner,
	);

(given.length > 0 ? describe : describe.skip)(
	`the ${given.length || 'absent'} samples of ../shared`,
	() => {
		it.each(given.map(({ name, xml }) => [name, xml]))('%s', async (_, xml) => {
			expect(trimmed(readXml(xml))).toEqual(trimmed(await readAsKnownLibrary(xml)));
		});
	},
);

if (given.length === 0) it.todo('samples: ../shared/api/samples/callbacks is not here to read');
