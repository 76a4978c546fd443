import type { IDataObject } from 'n8n-workflow';

import { BLOCK_BYTES, BlockHashes } from './block-hashes';
import type { BlockFile } from './file-blocks';
import type { OperationRun } from './operation-run';

/** How many blocks are under way, and so in memory, at the same time; WeCom advises ten at most. */
const AT_ONCE = 4;

/** The three endpoints of an upload in blocks. */
export interface BlockUpload {
	init: string;
	part: string;
	finish: string;
	doc: number;
}

/**
 * Uploads a file of any size block by block; a block that fails on its way is sent again by itself.
 *
 * @param about what the first call says beside name, size and hashes
 * @returns the last answer: that of the first call where WeCom has the very file already
 */
export async function uploadInBlocks(
	run: OperationRun,
	{ init, part, finish, doc }: BlockUpload,
	file: BlockFile,
	about: IDataObject,
): Promise<IDataObject> {
	const started = await run.call({
		method: 'POST',
		path: init,
		doc,
		body: { file_name: file.fileName, ...about, size: file.size, block_sha: await hashesOf(file) },
	});
	if (started.hit_exist === true) return started;
	const { upload_key } = started;
	for await (const batch of batches(file.blocks())) {
		await run.forEach(
			batch,
			async ({ index, block }) =>
				await run.call({
					method: 'POST',
					path: part,
					doc,
					body: { upload_key, index, file_base64_content: block.toString('base64') },
					repeatable: true,
				}),
			AT_ONCE,
		);
	}
	return await run.call({ method: 'POST', path: finish, doc, body: { upload_key } });
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

async function* batches(blocks: AsyncIterable<Buffer>): AsyncIterable<NumberedBlock[]> {
	let batch: NumberedBlock[] = [];
	let index = 0;
	for await (const block of blocks) {
		index += 1;
		batch.push({ index, block });
		if (batch.length < AT_ONCE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
