import type { Field, Operation, OperationRun } from '../../../shared/operation';

const OUTPUT_FIELD: Field = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the output binary field to put the file in',
	description: 'The binary field of the item that the file goes to',
};

/** The fields of a download; `description` says which media IDs it takes. */
export function downloadFields(description: string): Field[] {
	return [
		{
			displayName: 'Media ID',
			name: 'mediaId',
			type: 'string',
			required: true,
			default: '',
			description,
			send: 'query.media_id',
		},
		OUTPUT_FIELD,
	];
}

export async function download(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const { content, fileName, mimeType } = await run.download(payload);
	return {
		json: { mediaId: payload.query.media_id, fileName, mimeType, bytes: content.length },
		file: { content, fileName, mimeType, property: String(run.value('binaryPropertyName')) },
	};
}
