import { driveFileField, driveSpaceField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { storeFile } from '../../../shared/operation/store-file';
import { locatorIn, withIds } from '../place/ids';
import { namesIn, walkCall } from '../place/tree';

const INFO = { method: 'POST', path: '/cgi-bin/wedrive/file_info', doc: 97886 } as const;

const OF_SPACE = { show: { source: ['space'] } };

const FIELDS: Field[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{ name: 'File of a Space', value: 'space' },
			{
				name: 'File Chosen in a Web Page',
				value: 'ticket',
				description: 'A file that someone chose in the file picker of the JS-SDK',
			},
		],
		default: 'space',
		description: 'Which file to get',
	},
	driveSpaceField({
		name: 'spaceId',
		required: true,
		displayOptions: { show: { source: ['space'], 'fileId.mode': ['list', 'path'] } },
	}),
	driveFileField({
		name: 'fileId',
		required: true,
		send: 'body.fileid',
		displayOptions: OF_SPACE,
	}),
	{
		displayName: 'Selected Ticket',
		name: 'selectedTicket',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { source: ['ticket'] } },
		description: 'The selectedTicket that the picker of the JS-SDK (微盘文件选择器) gave the page',
		send: 'body.selected_ticket',
	},
	{
		displayName: 'Put Output File in Field',
		name: 'binaryPropertyName',
		type: 'string',
		required: true,
		default: 'data',
		placeholder: 'data',
		hint: 'The name of the output binary field to put the file in',
		description: 'The binary field of the item that the file goes to',
	},
];

export const DOWNLOAD: Operation = {
	value: 'download',
	name: 'Download',
	action: 'Download file from the drive',
	description:
		'Get an ordinary file of any size as binary data; folders and online documents cannot be downloaded',
	doc: 97881,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/wedrive/file_download' },
	fields: FIELDS,
	additionalFields: [
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'report.pdf',
			description: 'What to call the file in place of its name in the drive, with its extension',
		},
	],
	alsoCalls: [walkCall('fileId'), { ...INFO, sends: { 'body.fileid': 'fileId' } }],
	output: {
		schema: schemaLike({
			fileid: 's.ww1234567890abcdef.763567975WNL_f.677141204X86O',
			file_name: 'January.xlsx',
			file_size: 1024,
		}),
	},
	run: download,
};

async function download(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const located = run.values.source === 'ticket' ? run : await withIds(run);
	const [payload] = await located.payloads();
	const answer = await run.send(payload);
	const { download_url: url, cookie_name: cookie, cookie_value: value } = answer;
	const { fileid } = payload.body;
	const stored = await storeFile(run, String(url), {
		headers: { Cookie: `${String(cookie)}=${String(value)}` },
		name: async (own) => knownName(run) ?? own ?? (await nameOf(run, fileid)),
	});
	return {
		json: { fileid, file_name: stored.fileName, file_size: stored.bytes },
		file: { stored, property: String(run.value('binaryPropertyName')) },
	};
}

/** The name that was given, or with which the path ends. */
function knownName({ values }: OperationRun): string | undefined {
	const { fileName } = (values.additionalFields ?? {}) as { fileName?: string };
	const { mode, value } = locatorIn(values.fileId);
	const isPath = values.source !== 'ticket' && mode === 'path';
	return fileName || (isPath ? namesIn(String(value)).pop() : undefined);
}

async function nameOf(run: OperationRun, fileid: unknown): Promise<string | undefined> {
	if (!fileid) return undefined;
	const body = { fileid: String(fileid) };
	const { file_info: info } = await run.call({ ...INFO, body, repeatable: true });
	return (info as { file_name?: string } | undefined)?.file_name;
}
