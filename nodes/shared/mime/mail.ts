import { readAddresses } from './addresses';
import type { Entity, Headers } from './headers';
import { readEntity } from './headers';
import { newReading, readPart } from './parts';
import { textOfHtml } from './plain-text';
import { rawOf } from './raw';
import type { Address, Bytes, Mail } from './types';
import { decodeWords } from './words';

/**
 * Reads a mail (RFC 5322 and MIME). It takes every input: what is broken is read as far as it goes, and what
 * cannot be read stays as it is.
 */
export function readMail(given: string | Buffer): Mail {
	const { bytes, isDecoded } = rawOf(given);
	const entity = entityOf(bytes);
	const { headers } = entity;
	const reading = newReading(isDecoded);
	const { text, html } = readPart(reading, entity, { depth: 0 });
	const people = (name: string) => headers.all(name).flatMap(readAddresses);
	const person = (name: string): Address | undefined => people(name)[0];
	return {
		from: person('from'),
		sender: person('sender'),
		replyTo: people('reply-to'),
		to: people('to'),
		cc: people('cc'),
		bcc: people('bcc'),
		subject: headers.text('subject'),
		date: isoDate(headers.text('date')),
		messageId: headers.text('message-id'),
		inReplyTo: headers.text('in-reply-to'),
		references: headers.text('references')?.split(/\s+/).filter(Boolean) ?? [],
		text: text ?? (html === undefined ? undefined : textOfHtml(html)),
		html,
		attachments: reading.attachments,
		headers: allHeaders(headers),
	};
}

/** What begins with no header is all content. */
function entityOf(bytes: Bytes): Entity {
	const entity = readEntity(bytes);
	return entity.headers.list.length > 0 ? entity : { ...entity, body: bytes };
}

function isoDate(date: string | undefined): string | undefined {
	const time = Date.parse(date ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const allHeaders = ({ list }: Headers) =>
	list.map(({ name, value }) => ({ name, value: decodeWords(value) }));
