import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

import '../build/test/support/index.js';
import { fromContainer } from '../build/test/support/container.js';

const { BinaryDataService } = createRequire(import.meta.url)('n8n-core');

const MODE = 'filesystem-v2';
const CHUNK = 1024 * 1024;
const LOCATION = { type: 'execution', workflowId: 'workflow', executionId: '1' };

/** n8n's own store of files on the disk, as it keeps them by default. */
export async function fileStore() {
	const service = fromContainer(BinaryDataService);
	await service.init();
	service.mode = MODE;
	return {
		/** A file of that many bytes, as it lies in an item. */
		add: async (bytes) =>
			await service.store(LOCATION, Readable.from(chunks(bytes)), {
				fileName: `${bytes}.bin`,
				mimeType: 'application/octet-stream',
			}),
		remove: async () => await service.deleteMany([LOCATION]),
	};
}

function* chunks(bytes) {
	const chunk = randomBytes(CHUNK);
	for (let left = bytes; left > 0; left -= CHUNK) yield chunk.subarray(0, Math.min(left, CHUNK));
}
