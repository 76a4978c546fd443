import type { Bytes } from './types';

/** Names of charsets that mails have and the platform has not. */
const ALIASES: Record<string, string> = {
	cp936: 'gb18030',
	'windows-936': 'gb18030',
	ms936: 'gb18030',
	'gb_2312-80': 'gb18030',
	cp950: 'big5',
	cp932: 'shift_jis',
	cp949: 'euc-kr',
	'utf-8-strict': 'utf-8',
};

/** Charsets that say nothing about a byte above 127. */
const PLAIN = /^(us-ascii|ascii|unknown-8bit|x-unknown|default|)$/;

/** What unnamed text is tried as, most telling first; the last takes everything. */
const GUESSES = ['utf-8', 'gb18030', 'windows-1252'];

export const toBuffer = (bytes: Bytes): Buffer => Buffer.from(bytes, 'latin1');

export const isAscii = (bytes: Bytes): boolean => !/[\u0080-\uffff]/.test(bytes);

/** The text that bytes are in a charset, or in the one they look like where it is unknown. */
export function decodeText(content: Buffer, charset = ''): string {
	const label = charset.trim().toLowerCase();
	if (!PLAIN.test(label)) {
		const decoder = decoderFor(ALIASES[label] ?? label);
		if (decoder) return decoder.decode(content);
	}
	return guessed(content);
}

export const decodeBytes = (bytes: Bytes, charset?: string): string =>
	decodeText(toBuffer(bytes), charset);

function guessed(content: Buffer): string {
	for (const label of GUESSES) {
		try {
			return new TextDecoder(label, { fatal: true }).decode(content);
		} catch {
			continue;
		}
	}
	return content.toString('latin1');
}

function decoderFor(label: string): { decode(content: Buffer): string } | undefined {
	try {
		return new TextDecoder(label);
	} catch {
		return undefined;
	}
}
