import type {
	IBinaryKeyData,
	IN8nHttpFullResponse,
	ITriggerFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import { decryptMedia } from './decrypt';
import { fileNameIn, fileType } from './file-type';
import type { MediaPlace } from './media';

type Context = ITriggerFunctions | IWebhookFunctions;

export interface Files {
	binary?: IBinaryKeyData;
	/** What went wrong with files that are missing. */
	problems: string[];
}

/** Downloads and decrypts the files of a message; one that fails does not keep back the rest. */
export async function filesOf(context: Context, places: MediaPlace[]): Promise<Files> {
	const outcomes = await Promise.allSettled(
		places.map(async (place) => await fileOf(context, place)),
	);
	const found: IBinaryKeyData = {};
	const problems: string[] = [];
	for (const [index, outcome] of outcomes.entries()) {
		if (outcome.status === 'fulfilled')
			found[index === 0 ? 'data' : `data${index}`] = outcome.value;
		else problems.push(`The ${places[index].kind} is missing: ${messageOf(outcome.reason)}`);
	}
	return { ...(Object.keys(found).length > 0 && { binary: found }), problems };
}

async function fileOf({ helpers }: Context, { kind, url, aesKey }: MediaPlace) {
	const { body, headers } = (await helpers.httpRequest({
		url,
		encoding: 'arraybuffer',
		returnFullResponse: true,
	})) as IN8nHttpFullResponse;
	const content = aesKey ? decryptMedia(body as Buffer, aesKey) : (body as Buffer);
	const type = fileType(content);
	const given = fileNameIn(String(headers['content-disposition'] ?? ''));
	const fileName = given ?? (type ? `${kind}.${type.extension}` : kind);
	const mimeType =
		type?.mimeType ?? (given?.includes('.') ? undefined : 'application/octet-stream');
	return await helpers.prepareBinaryData(content, fileName, mimeType);
}

function messageOf(reason: unknown): string {
	return reason instanceof Error ? reason.message : String(reason);
}
