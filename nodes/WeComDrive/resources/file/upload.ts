import type { IDataObject } from 'n8n-workflow';

import { driveFolderField, driveSpaceField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { BlockFile } from '../../../shared/operation/file-blocks';
import { fileInBlocks } from '../../../shared/operation/file-blocks';
import type { BlockUpload } from '../../../shared/operation/upload-blocks';
import { blockCalls, uploadInBlocks } from '../../../shared/operation/upload-blocks';
import { NAME_HINT, NAME_LIMITS } from '../place/fields';
import { idOf, locatorIn, withIds } from '../place/ids';
import { createCall, folderMade, walkCall } from '../place/tree';

const DOC = 97880;
const MEGABYTE = 2 ** 20;
const MOST_AT_ONCE = 10 * MEGABYTE;
const MOST = 20 * 1024 * MEGABYTE;

const IN_BLOCKS: BlockUpload = {
	init: '/cgi-bin/wedrive/file_upload_init',
	part: '/cgi-bin/wedrive/file_upload_part',
	finish: '/cgi-bin/wedrive/file_upload_finish',
	doc: 98004,
};

const INTO_SPACE = { show: { destination: ['space'] } };

const FILE: Field = {
	displayName: 'Input Data Field Name',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'data',
	hint: 'The name of the input field containing the binary file data to be uploaded',
	description:
		'The binary field of the item that holds the file, 20 GB at most; over 10 MB it goes up in blocks of 2 MB',
};

const NAME: Field = {
	displayName: 'File Name',
	name: 'fileName',
	type: 'string',
	default: '',
	placeholder: 'report.pdf',
	description: `What the file is called in place of its own name, with its extension: ${NAME_HINT}`,
	limits: NAME_LIMITS,
	send: 'body.file_name',
};

const FIELDS: Field[] = [
	{
		displayName: 'Destination',
		name: 'destination',
		type: 'options',
		options: [
			{ name: 'Folder of a Space', value: 'space' },
			{
				name: 'Place Chosen in a Web Page',
				value: 'ticket',
				description: 'A place that someone chose in the file picker of the JS-SDK',
			},
		],
		default: 'space',
		description: 'Where the file goes',
	},
	driveSpaceField({
		name: 'spaceId',
		required: true,
		send: 'body.spaceid',
		displayOptions: INTO_SPACE,
	}),
	driveFolderField({
		name: 'folderId',
		required: true,
		send: 'body.fatherid',
		displayOptions: INTO_SPACE,
	}),
	{
		displayName: 'Selected Ticket',
		name: 'selectedTicket',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { destination: ['ticket'] } },
		description: 'The selectedTicket that the picker of the JS-SDK (微盘文件选择器) gave the page',
		send: 'body.selected_ticket',
	},
	FILE,
];

const ADDITIONAL: Field[] = [
	NAME,
	{
		displayName: 'Create Missing Folders',
		name: 'createMissingFolders',
		type: 'boolean',
		default: true,
		description:
			'Whether to make the folders of a path that are not there yet. Without this they must be there.',
	},
	{
		displayName: 'Skip Card',
		name: 'skipCard',
		type: 'boolean',
		default: true,
		description:
			'Whether to leave out the card that WeCom shows for a new file. Only uploads in blocks can, so a small file goes up so too, in three calls or more.',
	},
];

export const UPLOAD: Operation = {
	value: 'upload',
	name: 'Upload',
	action: 'Upload file to the drive',
	description:
		'Put a file of any size into a folder of a space. An upload in blocks that broke off goes on where it stopped when the node runs again within an hour.',
	doc: DOC,
	request: { method: 'POST', path: '/cgi-bin/wedrive/file_upload' },
	fields: FIELDS,
	additionalFields: ADDITIONAL,
	sends: {
		'body.file_name': 'binaryPropertyName',
		'body.file_base64_content': 'binaryPropertyName',
	},
	alsoCalls: [
		walkCall('folderId'),
		createCall('folderId'),
		...blockCalls(IN_BLOCKS, {
			sends: {
				'body.spaceid': 'spaceId',
				'body.fatherid': 'folderId',
				'body.selected_ticket': 'selectedTicket',
			},
			maySend: { 'body.skip_push_card': 'additionalFields.skipCard' },
		}),
	],
	output: {
		schema: schemaLike({
			fileid: 's.ww1234567890abcdef.763567975WNL_f.677141204X86O',
			file_name: 'January.xlsx',
			file_size: 1024,
			hit_exist: false,
		}),
	},
	run: upload,
};

interface Additional {
	fileName?: string;
	createMissingFolders?: boolean;
	skipCard?: boolean;
}

async function upload(run: OperationRun): Promise<IDataObject> {
	const file = await fileInBlocks(run, String(run.values.binaryPropertyName));
	refuseSize(run, file);
	const { fileName, createMissingFolders, skipCard } = (run.values.additionalFields ??
		{}) as Additional;
	const file_name = run.encode(NAME, fileName || file.fileName);
	const located = await placed(run, createMissingFolders === true);
	const [payload] = await located.payloads();
	const body = { ...payload.body, file_name };
	const inBlocks = skipCard === true || file.size > MOST_AT_ONCE;
	const answer = inBlocks
		? await uploadInBlocks(run, IN_BLOCKS, file, {
				...body,
				...(skipCard !== undefined && { skip_push_card: skipCard }),
			})
		: await run.send({
				...payload,
				body: { ...body, file_base64_content: await wholeOf(file) },
			});
	return {
		fileid: answer.fileid,
		file_name,
		file_size: file.size,
		hit_exist: answer.hit_exist === true,
	};
}

function refuseSize(run: OperationRun, { size }: BlockFile): void {
	if (size === 0) run.reject(FILE, 'holds an empty file, and WeCom takes none');
	if (size > MOST) run.reject(FILE, `holds a file of ${size} bytes, at most ${MOST} are possible`);
}

/** The item with the IDs of space and folder, of which the folder may have to be made first. */
async function placed(run: OperationRun, createMissing: boolean): Promise<OperationRun> {
	if (run.values.destination === 'ticket') return run;
	const { mode, value } = locatorIn(run.values.folderId);
	if (!createMissing || mode !== 'path' || !value) return await withIds(run);
	const spaceId = String(await idOf(run, 'spaceId'));
	if (spaceId === '') return run;
	const made = await folderMade(run, { spaceId, below: spaceId, path: String(value) });
	return run.withValues({ spaceId, folderId: made.fileid });
}

async function wholeOf(file: BlockFile): Promise<string> {
	const blocks: Buffer[] = [];
	for await (const block of file.blocks()) blocks.push(block);
	return Buffer.concat(blocks).toString('base64');
}
