import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { accountOf, fingerprint } from '../api/account';
import { PASSING } from '../api/errcodes';
import { BLOCK_BYTES, BlockHashes } from './block-hashes';
import type { BlockFile } from './file-blocks';
import type { OperationRun } from './operation-run';
import type { FurtherCall } from './types';
import type { BlocksSent } from './unfinished-uploads';
import { keepUnfinished, takeUnfinished } from './unfinished-uploads';

/** How many blocks are under way, and so in memory, at the same time; WeCom advises ten at most. */
const AT_ONCE = 3;
const LAST_HTTP_STATUS = 599;

/** The three endpoints of an upload in blocks. */
export interface BlockUpload {
	init: string;
	part: string;
	finish: string;
	doc: number;
}

/** The calls of such an upload, where `binaryPropertyName` names the file; `about` is what the first says beside it. */
export function blockCalls(
	{ init, part, finish, doc }: BlockUpload,
	about: Pick<FurtherCall, 'sends' | 'maySend'>,
): FurtherCall[] {
	const ofFile = (...places: string[]) =>
		Object.fromEntries(places.map((place) => [`body.${place}`, 'binaryPropertyName']));
	const sends = { ...about.sends, ...ofFile('file_name', 'size', 'block_sha') };
	return [
		{ method: 'POST', path: init, doc, ...about, sends },
		{
			method: 'POST',
			path: part,
			doc,
			sends: ofFile('upload_key', 'index', 'file_base64_content'),
		},
		{ method: 'POST', path: finish, doc, sends: ofFile('upload_key') },
	];
}

/**
 * Uploads a file of any size block by block. A block that fails on its way is sent again by itself; where
 * that does not help, the next try of the same upload sends only the blocks that are missing.
 *
 * @param about what the first call says beside name, size and hashes
 * @returns the last answer: that of the first call where WeCom has the very file already
 */
export async function uploadInBlocks(
	run: OperationRun,
	endpoints: BlockUpload,
	file: BlockFile,
	about: IDataObject,
): Promise<IDataObject> {
	const body = {
		file_name: file.fileName,
		...about,
		size: file.size,
		block_sha: await hashesOf(file),
	};
	const name = fingerprint([accountOf(run.caller.credentials).key, endpoints.init, body]);
	const begun = takeUnfinished(name);
	const answer = begun && (await resumed(run, endpoints, file, { name, upload: begun }));
	if (answer) return answer;
	const { init, doc } = endpoints;
	const started = await run.call({ method: 'POST', path: init, doc, body });
	if (started.hit_exist === true) return started;
	const upload = { uploadKey: String(started.upload_key), sent: new Set<number>() };
	return await finished(run, endpoints, file, { name, upload });
}

interface NamedUpload {
	name: string;
	upload: BlocksSent;
}

/** Undefined where WeCom no longer takes what is missing. */
async function resumed(
	run: OperationRun,
	endpoints: BlockUpload,
	file: BlockFile,
	named: NamedUpload,
): Promise<IDataObject | undefined> {
	try {
		return await finished(run, endpoints, file, named);
	} catch (error) {
		if (!isRefusal(error)) throw error as Error;
		takeUnfinished(named.name);
		return undefined;
	}
}

async function finished(
	run: OperationRun,
	endpoints: BlockUpload,
	file: BlockFile,
	{ name, upload }: NamedUpload,
): Promise<IDataObject> {
	const { finish, doc } = endpoints;
	try {
		await sendBlocks(run, endpoints, file, upload);
		const body = { upload_key: upload.uploadKey };
		return await run.call({ method: 'POST', path: finish, doc, body });
	} catch (error) {
		if (upload.sent.size > 0) keepUnfinished(name, upload);
		throw brokenOff(error, upload, file);
	}
}

async function sendBlocks(
	run: OperationRun,
	{ part, doc }: BlockUpload,
	file: BlockFile,
	{ uploadKey, sent }: BlocksSent,
): Promise<void> {
	const count = Math.ceil(file.size / BLOCK_BYTES);
	for await (const batch of batches(file.blocks(), sent)) {
		await run.forEach(
			batch,
			async ({ index, block }) => {
				const file_base64_content = block.toString('base64');
				try {
					await run.call({
						method: 'POST',
						path: part,
						doc,
						body: { upload_key: uploadKey, index, file_base64_content },
						repeatable: true,
					});
				} catch (error) {
					throw ofBlock(error, `Block ${index} of ${count}`);
				}
				sent.add(index);
			},
			AT_ONCE,
		);
	}
}

/** WeCom said no, and not only for now. */
function isRefusal(error: unknown): boolean {
	const code = error instanceof NodeApiError ? Number(error.httpCode) : 0;
	return code > LAST_HTTP_STATUS && !PASSING.has(code);
}

function ofBlock(error: unknown, block: string): Error {
	if (error instanceof NodeApiError) error.message = `${block}: ${error.message}`;
	return error as Error;
}

function brokenOff(error: unknown, { sent }: BlocksSent, { size }: BlockFile): Error {
	if (error instanceof NodeApiError && sent.size > 0) {
		const count = Math.ceil(size / BLOCK_BYTES);
		error.description = `${sent.size} of ${count} blocks are at WeCom: the next try within an hour sends only the others. ${error.description ?? ''}`;
	}
	return error as Error;
}

async function hashesOf({ size, blocks }: BlockFile): Promise<string[]> {
	const hashes = new BlockHashes();
	const list: string[] = [];
	const count = Math.ceil(size / BLOCK_BYTES);
	for await (const block of blocks()) {
		const isLast = list.length === count - 1;
		list.push(isLast ? hashes.addLast(block) : hashes.add(block));
	}
	return list;
}

interface NumberedBlock {
	/** From 1 on. */
	index: number;
	block: Buffer;
}

async function* batches(
	blocks: AsyncIterable<Buffer>,
	sent: ReadonlySet<number>,
): AsyncIterable<NumberedBlock[]> {
	let batch: NumberedBlock[] = [];
	let index = 0;
	for await (const block of blocks) {
		index += 1;
		if (sent.has(index)) continue;
		batch.push({ index, block });
		if (batch.length < AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
