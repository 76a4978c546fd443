import type { IDataObject } from 'n8n-workflow';

import { documentField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { BlockUpload } from '../../../shared/operation/upload-blocks';
import { blockCalls, uploadInBlocks } from '../../../shared/operation/upload-blocks';
import { fileInBlocks } from '../../../shared/operation/file-blocks';

const MEGABYTE = 2 ** 20;
/** What goes up in one call. */
export const MOST_AT_ONCE = 10 * MEGABYTE;
const MOST = 20 * 1024 * MEGABYTE;

export const IN_BLOCKS: BlockUpload = {
	init: '/cgi-bin/wedoc/file_upload_init',
	part: '/cgi-bin/wedoc/file_upload_part',
	finish: '/cgi-bin/wedoc/file_upload_finish',
	doc: 101871,
};

const binaryField = (description: string): Field => ({
	displayName: 'Input Data Field Name',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the input field containing the binary file data to be uploaded',
	description,
});

const FILE = binaryField(
	'The binary field of the item that holds the file, 20 GB at most; over 10 MB it goes up in blocks',
);

const NAME: Field = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'report.pdf',
	description:
		'What the file is called in place of its own name, 127 Chinese or 255 Latin characters at most',
	limits: { hanzi: 127.5 },
	send: 'body.file_name',
};

export const uploads: Operation[] = [
	{
		value: 'uploadFile',
		name: 'Upload File',
		action: 'Upload file to a document',
		description:
			'Upload a file of any size, to be named by its address in this document, for example in a file field of a smart sheet',
		doc: 101870,
		request: { method: 'POST', path: '/cgi-bin/wedoc/file_upload' },
		fields: [documentField(), FILE],
		additionalFields: [NAME],
		sends: {
			'body.file_name': 'binaryPropertyName',
			'body.file_base64_content': 'binaryPropertyName',
		},
		alsoCalls: blockCalls(IN_BLOCKS, { sends: { 'body.docid': 'documentId' } }),
		output: { schema: schemaLike({ file_url: 'https://wework.qpic.cn/wwpic/123_abc/0' }) },
		run: uploadFile,
	},
	{
		value: 'uploadImage',
		name: 'Upload Image',
		action: 'Upload image to a document',
		description:
			'Upload a picture, to be named by its address in this document: in Update Content, a smart document or a smart sheet',
		doc: 99933,
		request: { method: 'POST', path: '/cgi-bin/wedoc/image_upload' },
		fields: [
			documentField(),
			{
				...binaryField('The binary field of the item that holds the picture'),
				send: 'body.base64_content',
				as: 'base64',
			},
		],
	},
];

async function uploadFile(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const file = await fileInBlocks(run, String(run.values.binaryPropertyName));
	if (file.size === 0) run.reject(FILE, 'holds an empty file, and WeCom takes none');
	if (file.size > MOST)
		run.reject(FILE, `holds a file of ${file.size} bytes, at most ${MOST} are possible`);
	const body = { file_name: file.fileName, ...payload.body };
	const { file_url } =
		file.size > MOST_AT_ONCE
			? await uploadInBlocks(run, IN_BLOCKS, file, body)
			: await run.send({ ...payload, body: { ...body, ...(await wholeOf(run)) } });
	return { file_url };
}

async function wholeOf(run: OperationRun): Promise<IDataObject> {
	const { content } = await run.file(String(run.values.binaryPropertyName));
	return { file_base64_content: content.toString('base64') };
}
