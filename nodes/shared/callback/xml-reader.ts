import { isSafeObjectProperty } from 'n8n-workflow';

import { Refusal } from './refusal';

/** Text, an object of what stands inside, or a list of these where an element repeats. */
export type XmlValue = string | XmlObject | XmlValue[];
export interface XmlObject {
	[name: string]: XmlValue;
}

class XmlError extends Refusal {
	constructor(reason: string) {
		super(400, `The XML cannot be read: ${reason}`);
	}
}

const MAX_DEPTH = 32;
const MIXED_TEXT = '#text';
const NAME = /[^\s<>/=&"'!?]+/y;
const BLANK = /^[\s\uFEFF]*$/;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Element {
	name: string;
	/** Outside CDATA sections, and all of it in its order. */
	loose: string;
	text: string;
	hasCdata: boolean;
	cdata: string;
	children?: Map<string, XmlValue[]>;
}

/**
 * Reads the XML that WeCom sends: elements, text, CDATA and entities. Attributes are left out, and a
 * DOCTYPE is refused, so that nothing is ever expanded or fetched.
 *
 * @returns what stands inside the root element
 * @throws Refusal
 */
export function readXml(source: string): XmlValue {
	const reader = new Reader(source.replace(/\r\n?/g, '\n'));
	return reader.read();
}

class Reader {
	private at = 0;

	private readonly open: Element[] = [];

	private root: XmlValue | undefined;

	constructor(private readonly source: string) {}

	read(): XmlValue {
		while (this.at < this.source.length) {
			const next = this.source.indexOf('<', this.at);
			this.text(this.source.slice(this.at, next < 0 ? undefined : next));
			if (next < 0) break;
			this.at = next;
			this.markup();
		}
		if (this.open.length > 0) throw new XmlError('an element is not closed');
		if (this.root === undefined) throw new XmlError('there is no element');
		return this.root;
	}

	private text(raw: string): void {
		const element = this.open.at(-1);
		if (element) {
			const text = withoutEntities(raw);
			element.loose += text;
			element.text += text;
		} else if (!BLANK.test(raw)) throw new XmlError('there is text outside the root element');
	}

	private markup(): void {
		if (this.source.startsWith('<![CDATA[', this.at)) this.cdata();
		else if (this.source.startsWith('<!--', this.at)) this.skipPast('-->', 4);
		else if (this.source.startsWith('<?', this.at)) this.skipPast('?>', 2);
		else if (this.source.startsWith('<!', this.at)) throw new XmlError('a DOCTYPE is not taken');
		else if (this.source.startsWith('</', this.at)) this.close();
		else this.start();
	}

	private cdata(): void {
		const start = this.at + '<![CDATA['.length;
		const end = this.source.indexOf(']]>', start);
		const element = this.open.at(-1);
		if (end < 0 || !element) throw new XmlError('a CDATA section is out of place or not closed');
		const content = this.source.slice(start, end);
		element.hasCdata = true;
		element.cdata += content;
		element.text += content;
		this.at = end + 3;
	}

	private skipPast(end: string, opening: number): void {
		const found = this.source.indexOf(end, this.at + opening);
		if (found < 0) throw new XmlError('a comment or instruction is not closed');
		this.at = found + end.length;
	}

	private start(): void {
		if (this.root !== undefined) throw new XmlError('there is a second root element');
		const name = this.name(this.at + 1);
		const end = this.endOfTag(this.at + 1 + name.length);
		if (this.open.length >= MAX_DEPTH) {
			throw new XmlError(`elements are nested more than ${MAX_DEPTH} deep`);
		}
		this.open.push({ name, loose: '', text: '', hasCdata: false, cdata: '' });
		if (this.source[end - 1] === '/') this.finish();
		this.at = end + 1;
	}

	private close(): void {
		const name = this.name(this.at + 2);
		const end = this.source.indexOf('>', this.at);
		const rest = this.source.slice(this.at + 2 + name.length, end < 0 ? undefined : end);
		if (end < 0 || !BLANK.test(rest) || this.open.at(-1)?.name !== name) {
			throw new XmlError('an element is closed that is not open');
		}
		this.finish();
		this.at = end + 1;
	}

	private finish(): void {
		const element = this.open.pop() as Element;
		const value = valueOf(element);
		const parent = this.open.at(-1);
		if (!parent) {
			this.root = value;
			return;
		}
		parent.children ??= new Map();
		const siblings = parent.children.get(element.name);
		if (siblings) siblings.push(value);
		else parent.children.set(element.name, [value]);
	}

	private name(at: number): string {
		NAME.lastIndex = at;
		const name = NAME.exec(this.source)?.[0];
		if (!name || !isSafeObjectProperty(name)) throw new XmlError('a name is not one of XML');
		return name;
	}

	/** Where a tag ends: a `>` inside quotes does not end it. */
	private endOfTag(from: number): number {
		let quote = '';
		for (let at = from; at < this.source.length; at += 1) {
			const char = this.source[at];
			if (quote) {
				if (char === quote) quote = '';
			} else if (char === '"' || char === "'") quote = char;
			else if (char === '>') return at;
			else if (char === '<') break;
		}
		throw new XmlError('a tag is not closed');
	}
}

function valueOf({ children, ...element }: Element): XmlValue {
	const text = textOf(element);
	if (!children) return text;
	const value: XmlObject = {};
	for (const [name, values] of children) value[name] = values.length === 1 ? values[0] : values;
	if (!BLANK.test(text)) value[MIXED_TEXT] = text;
	return value;
}

/** White space around a CDATA section is layout: the section alone is the text. */
function textOf({ loose, text, hasCdata, cdata }: Omit<Element, 'children'>): string {
	return hasCdata && BLANK.test(loose) ? cdata : text;
}

function withoutEntities(raw: string): string {
	if (!raw.includes('&')) return raw;
	return raw.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name) return NAMED[name];
		const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
		return isCharacter(code) ? String.fromCodePoint(code) : whole;
	});
}

function isCharacter(code: number): boolean {
	const surrogate = code >= 0xd800 && code <= 0xdfff;
	return code > 0 && code <= 0x10ffff && !surrogate;
}
