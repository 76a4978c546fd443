export { fileNameIn } from '../api/file-name';

const SIGNATURES: ReadonlyArray<{
	at: number;
	bytes: string;
	mimeType: string;
	extension: string;
}> = [
	{ at: 0, bytes: '89504e47', mimeType: 'image/png', extension: 'png' },
	{ at: 0, bytes: 'ffd8ff', mimeType: 'image/jpeg', extension: 'jpg' },
	{ at: 0, bytes: '47494638', mimeType: 'image/gif', extension: 'gif' },
	{ at: 0, bytes: '25504446', mimeType: 'application/pdf', extension: 'pdf' },
	{ at: 4, bytes: '66747970', mimeType: 'video/mp4', extension: 'mp4' },
];

/** What a file's first bytes say that it is: WeCom serves all files as plain bytes. */
export function fileType(content: Buffer): { mimeType: string; extension: string } | undefined {
	return SIGNATURES.find(
		({ at, bytes }) => content.subarray(at, at + bytes.length / 2).toString('hex') === bytes,
	);
}
