import { decodeText } from './charset';
import { unwrapped } from './flowed';
import type { Entity, Headers } from './headers';
import { readEntity } from './headers';
import { splitMultipart } from './multipart';
import { readParameters } from './parameters';
import { textOfHtml } from './plain-text';
import { decodeTransfer, isEncoded } from './transfer';
import type { Attachment, Bytes } from './types';

const MOST_DEPTH = 20;
const MOST_PARTS = 1000;

/** What the parts of a mail say; the rest of them are attachments. */
export interface Content {
	text?: string;
	html?: string;
}

/** One reading of a mail. */
export interface Reading {
	attachments: Attachment[];
	/** How many parts may still be read. */
	left: number;
	/** Its text came as characters: what is not encoded has no charset any more. */
	isDecoded: boolean;
}

export const newReading = (isDecoded: boolean): Reading => ({
	attachments: [],
	left: MOST_PARTS,
	isDecoded,
});

interface Place {
	depth: number;
	/** The type of the multipart that it stands in. */
	within?: string;
}

interface Part extends Place {
	headers: Headers;
	body: Bytes;
	type: string;
	parameters: Map<string, string>;
	disposition: string;
	encoding: string;
	fileName?: string;
	contentId?: string;
}

/** Reads a part with all that is in it; what cannot be read goes along as it is. */
export function readPart(reading: Reading, entity: Entity, place: Place): Content {
	const part = partOf(entity, place);
	if (part.type.startsWith('multipart/')) {
		const content = readMultipart(reading, part);
		if (content) return content;
		if (isWithinLimits(reading, part)) return textContent(reading, { ...part, type: 'text/plain' });
	}
	if (isShown(part)) return textContent(reading, part);
	reading.attachments.push(attachmentOf(part));
	return {};
}

function partOf({ headers, body }: Entity, place: Place): Part {
	const { value: type, parameters } = readParameters(headers.raw('content-type'));
	const { value: disposition, parameters: named } = readParameters(
		headers.raw('content-disposition'),
	);
	const usual = place.within === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
	return {
		...place,
		headers,
		body,
		type: /^[^\s/]+\/[^\s/]+$/.test(type) ? type : usual,
		parameters,
		disposition,
		encoding: (headers.raw('content-transfer-encoding') ?? '').trim().toLowerCase(),
		fileName: safeName(named.get('filename') ?? parameters.get('name')),
		contentId: headers.text('content-id')?.replace(/^<|>$/g, '') || undefined,
	};
}

/** The last part of a path, without characters that no name has. */
function safeName(name: string | undefined): string | undefined {
	const last = name?.split(/[\\/]/).pop() ?? '';
	return last.replace(/\p{Cc}/gu, ' ').trim() || undefined;
}

const isWithinLimits = (reading: Reading, { depth }: Place) =>
	depth < MOST_DEPTH && reading.left > 0;

/** Undefined where no boundary parts it, or there are more parts than anybody means. */
function readMultipart(reading: Reading, part: Part): Content | undefined {
	const boundary = part.parameters.get('boundary');
	if (!boundary || !isWithinLimits(reading, part)) return undefined;
	const parts = splitMultipart(part.body, boundary, reading.left);
	if (!parts) return undefined;
	reading.left -= parts.length;
	const place = { depth: part.depth + 1, within: part.type };
	const contents = parts.map((raw) => readPart(reading, readEntity(raw), place));
	return part.type === 'multipart/alternative' ? bestOf(contents) : joined(contents);
}

/** The same said in several ways: the text of those that are only text, and the HTML of the others. */
function bestOf(contents: Content[]): Content {
	const pure = contents.filter(({ text, html }) => text !== undefined && html === undefined);
	const rich = contents.filter(({ html }) => html !== undefined);
	return { text: joined(pure).text ?? joined(rich).text, html: joined(rich).html };
}

/** Said one after the other. */
function joined(contents: Content[]): Content {
	const said = contents.filter(({ text, html }) => text !== undefined || html !== undefined);
	if (said.length <= 1) return said[0] ?? {};
	const hasHtml = said.some(({ html }) => html !== undefined);
	const hasText = said.some(({ text }) => text !== undefined);
	return {
		text: hasText
			? said.map(({ text, html }) => text ?? textOfHtml(html ?? '')).join('\n')
			: undefined,
		html: hasHtml
			? said.map(({ text, html }) => html ?? htmlOfText(text ?? '')).join('\n')
			: undefined,
	};
}

const htmlOfText = (text: string) =>
	`<div>${text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\r?\n/g, '<br>')}</div>`;

/** Text that a mail program shows; with a name it is a file, unless there is nothing else. */
function isShown({ type, disposition, fileName, depth }: Part): boolean {
	if (type !== 'text/plain' && type !== 'text/html') return false;
	return disposition !== 'attachment' && (fileName === undefined || depth === 0);
}

function textContent({ isDecoded }: Reading, part: Part): Content {
	const { body, encoding, type, parameters } = part;
	const charset = isDecoded && !isEncoded(encoding) ? 'utf-8' : parameters.get('charset');
	const text = decodeText(decodeTransfer(body, encoding), charset);
	if (type === 'text/html') return { html: text };
	if (parameters.get('format')?.toLowerCase() !== 'flowed') return { text };
	return { text: unwrapped(text, parameters.get('delsp')?.toLowerCase() === 'yes') };
}

function attachmentOf(part: Part): Attachment {
	const { body, encoding, type, fileName, contentId, disposition, within } = part;
	const isEmbedded = contentId !== undefined && within === 'multipart/related';
	return {
		...(fileName !== undefined && { fileName }),
		mimeType: type,
		content: decodeTransfer(body, encoding),
		...(contentId !== undefined && { contentId }),
		inline: disposition === 'inline' || (disposition !== 'attachment' && isEmbedded),
	};
}
