/** What a reply is made of: text goes out as CDATA, numbers bare, a list as repeated elements. */
export interface XmlContent {
	[name: string]: string | number | XmlContent | XmlContent[];
}

// What XML cannot hold, CDATA or not.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function writeXml(content: XmlContent): string {
	return element('xml', content);
}

function element(name: string, value: XmlContent[string]): string {
	if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('');
	return `<${name}>${inside(value)}</${name}>`;
}

function inside(value: string | number | XmlContent): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return cdata(value);
	return Object.entries(value)
		.map(([name, inner]) => element(name, inner))
		.join('');
}

/** A `]]>` in the text would end the section, so it is cut in two. */
function cdata(text: string): string {
	const clean = text.replace(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>');
	return `<![CDATA[${clean}]]>`;
}
