import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import { KEY, TO_GROUP } from './channel';
import { sendPaced } from './sendToGroup';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 2 * MEGABYTE;
const TYPES = /^image\/(jpe?g|png)$/i;
const NAMES = /\.(jpe?g|png)$/i;

const IMAGE: Field = {
	displayName: 'Input Data Field Name',
	name: 'imageBinary',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the input field containing the binary file data to be sent',
	description: 'The binary field of the item that holds the image: JPG or PNG, 2 MB at most',
	send: 'body.image.base64',
	as: 'file',
};

/** The one file that goes out inside the message itself. */
export const sendImage: Operation = {
	value: 'sendImage',
	name: 'Send Image',
	action: `Send image message${TO_GROUP.to}`,
	description: 'Send a picture of the item (图片)',
	doc: TO_GROUP.doc,
	request: { method: 'POST', path: TO_GROUP.path },
	constants: { 'body.msgtype': 'image' },
	fields: [IMAGE],
	sends: { ...KEY, 'body.image.md5': IMAGE.name },
	run: async (run) => {
		const payloads = await run.payloads();
		return await sendPaced(
			run,
			payloads.map((payload) => withImage(run, payload)),
		);
	},
};

function withImage(run: OperationRun, payload: Payload): Payload {
	const { base64: file } = payload.body.image as unknown as { base64: ImageFile };
	const problem = imageProblem(file);
	if (problem) run.reject(IMAGE, problem);
	const image: IDataObject = {
		base64: file.content.toString('base64'),
		md5: createHash('md5').update(file.content).digest('hex'),
	};
	return { ...payload, body: { ...payload.body, image } };
}

type ImageFile = Payload['files'][string];

function imageProblem({ content, mimeType, fileName }: ImageFile): string | undefined {
	if (!TYPES.test(mimeType) && !NAMES.test(fileName)) {
		return `holds a file of the type ${mimeType}, and only JPG and PNG are possible`;
	}
	if (content.length === 0) return 'holds an empty file';
	if (content.length <= MOST_BYTES) return undefined;
	return `holds a file of ${content.length} bytes, at most ${MOST_BYTES} (2 MB) are possible`;
}
