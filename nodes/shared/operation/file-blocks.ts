import { BLOCK_BYTES } from './block-hashes';
import { binaryEntry, binaryName } from './files';
import type { OperationRun } from './operation-run';

/** A file that is read block by block, as often as wanted, so that its size does not count. */
export interface BlockFile {
	fileName: string;
	size: number;
	blocks(): AsyncIterable<Buffer>;
}

/** The file of a binary property of the item. */
export async function fileInBlocks(
	{ context, itemIndex }: OperationRun,
	property: string,
): Promise<BlockFile> {
	const entry = binaryEntry(context, itemIndex, property);
	const fileName = binaryName(entry);
	const { id } = entry;
	if (id === undefined) {
		const content = await context.helpers.getBinaryDataBuffer(itemIndex, property);
		return { fileName, size: content.length, blocks: () => inBlocks([content]) };
	}
	const { fileSize } = await context.helpers.getBinaryMetadata(id);
	return {
		fileName,
		size: fileSize,
		blocks: async function* () {
			yield* inBlocks(await context.helpers.getBinaryStream(id, BLOCK_BYTES));
		},
	};
}

async function* inBlocks(
	chunks: AsyncIterable<Buffer | string> | Iterable<Buffer>,
): AsyncIterable<Buffer> {
	let held: Buffer[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
		while (length + rest.length >= BLOCK_BYTES) {
			const taken = BLOCK_BYTES - length;
			yield Buffer.concat([...held, rest.subarray(0, taken)]);
			rest = rest.subarray(taken);
			held = [];
			length = 0;
		}
		if (rest.length === 0) continue;
		held.push(rest);
		length += rest.length;
	}
	if (length > 0) yield Buffer.concat(held);
}
