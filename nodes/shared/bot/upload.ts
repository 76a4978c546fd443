import { createHash } from 'node:crypto';

import type { Outlet } from './outlet';
import { COMMAND } from './frames';

const CHUNK = 512 * 1024;

export interface Upload {
	type: 'image' | 'voice' | 'video' | 'file';
	fileName: string;
	content: Buffer;
}

/** Uploads a file in parts and gives its media id, which lasts three days (page 101463). */
export async function uploadMedia(
	connection: Outlet,
	{ type, fileName, content }: Upload,
	signal?: AbortSignal,
): Promise<string> {
	await connection.pacer.turn('uploads', signal);
	const repeatable = { repeatable: true };
	const { upload_id } = await connection.request(
		COMMAND.uploadInit,
		{
			type,
			filename: fileName,
			total_size: content.length,
			total_chunks: Math.ceil(content.length / CHUNK),
			md5: createHash('md5').update(content).digest('hex'),
		},
		repeatable,
	);
	for (let from = 0; from < content.length; from += CHUNK) {
		const base64_data = content.subarray(from, from + CHUNK).toString('base64');
		const part = { upload_id, chunk_index: from / CHUNK, base64_data };
		await connection.request(COMMAND.uploadChunk, part, repeatable);
	}
	const { media_id } = await connection.request(COMMAND.uploadFinish, { upload_id }, repeatable);
	return String(media_id);
}
