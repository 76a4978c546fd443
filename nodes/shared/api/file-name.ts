const EXTENDED = /(?:^|;)\s*filename\*\s*=\s*"?([\w-]+)'[^']*'([^";]+)/i;
const QUOTED = /(?:^|;)\s*filename\s*=\s*"((?:\\.|[^"\\])*)"/i;
const BARE = /(?:^|;)\s*filename\s*=\s*([^";]+)/i;

/**
 * The file name in a Content-Disposition header, or undefined. The extended form (RFC 5987) counts
 * before the plain one; a plain name may be UTF-8, which HTTP hands over byte by byte.
 */
export function fileNameIn(disposition: string | undefined): string | undefined {
	if (!disposition) return undefined;
	const name = extended(disposition) ?? plain(disposition);
	return name ? withoutFolders(name) : undefined;
}

function extended(disposition: string): string | undefined {
	const [, charset, encoded] = EXTENDED.exec(disposition) ?? [];
	if (!charset) return undefined;
	const bytes = encoded.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
	return decoded(bytes, charset);
}

function plain(disposition: string): string | undefined {
	const quoted = QUOTED.exec(disposition)?.[1]?.replace(/\\(.)/g, '$1');
	const name = quoted ?? BARE.exec(disposition)?.[1]?.trim();
	return name && unescaped(decoded(name, 'utf-8') ?? name);
}

/** A plain name should not be percent-encoded, and at WeCom some are. */
function unescaped(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/** Text whose characters are bytes, read in a charset; undefined where they are none of it. */
function decoded(bytes: string, charset: string): string | undefined {
	if ([...bytes].some((character) => character > '\u00ff')) return undefined;
	try {
		return new TextDecoder(charset, { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
	} catch {
		return undefined;
	}
}

function withoutFolders(name: string): string | undefined {
	return name.split(/[\\/]/).pop()?.trim() || undefined;
}
