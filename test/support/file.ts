import type { IBinaryData } from 'n8n-workflow';

/** A file as it lies in an item's `binary`. */
export function file(
	content: string | Buffer,
	{ fileName = 'file.txt', mimeType = 'text/plain' } = {},
): IBinaryData {
	const buffer = Buffer.from(content as string);
	const data = buffer.toString('base64');
	return { data, fileName, mimeType, bytes: buffer.length, fileSize: `${buffer.length} B` };
}

/** What a file in an item's `binary` holds, where it is kept in the item. */
export function contentOf(binary: IBinaryData | undefined): string {
	return Buffer.from(binary?.data ?? '', 'base64').toString();
}
