import { createHash, randomBytes } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { decryptBytes } from '../../../shared/callback';
import type { OperationRun } from '../../../shared/operation';

const TRIES = 2;
const LETTERS_AND_DIGITS = /^[0-9A-Za-z]{43}$/;

/** A key of letters and digits alone, as exports ask for; one in four is. */
export function newKey(): string {
	for (;;) {
		const key = randomBytes(32).toString('base64').slice(0, 43);
		if (LETTERS_AND_DIGITS.test(key)) return key;
	}
}

/** The entries of an export's files, one file after the other. */
export async function entriesIn(
	run: OperationRun,
	files: IDataObject[],
	key: string,
): Promise<IDataObject[]> {
	const entries: IDataObject[] = [];
	for (const file of files) {
		const content = opened(run, await whole(run, file), key);
		for (const entry of entriesOf(content)) entries.push(entry);
	}
	return entries;
}

/** @throws NodeOperationError where the file does not come down as WeCom describes it */
async function whole(run: OperationRun, { url, md5 }: IDataObject): Promise<Buffer> {
	for (let tries = 0; tries < TRIES; tries++) {
		const content = await run.fetchFile(String(url));
		const found = createHash('md5').update(content).digest('hex');
		if (found === String(md5).toLowerCase()) return content;
	}
	throw run.error(
		'A file of the export came down damaged',
		'Its MD5 is not the one that WeCom names. Try again; if it stays so, look at the proxy between n8n and WeCom.',
	);
}

function opened(run: OperationRun, closed: Buffer, key: string): IDataObject {
	try {
		return jsonParse<IDataObject>(decryptBytes(key, closed).toString('utf8'));
	} catch {
		throw run.error(
			'The export cannot be decrypted',
			'Give the Encryption Key that the export was started with.',
		);
	}
}

/** Members, departments, or what has a tag: each member and each department of it. */
function entriesOf({ userlist, partylist, department, tagname }: IDataObject): IDataObject[] {
	const tag = tagname === undefined ? {} : { tagname };
	return [
		...((department ?? []) as IDataObject[]),
		...((userlist ?? []) as IDataObject[]).map((member) => ({ ...tag, ...member })),
		...((partylist ?? []) as number[]).map((partyid) => ({ ...tag, partyid })),
	];
}
