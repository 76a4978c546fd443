import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ARCHIVED_MEMBER, FILE_NAME, givenFileName, HAS_LEFT, OUTPUT_FIELD } from './archived';

export const archivedFile = defineResource({
	value: 'archivedFile',
	name: 'Archived File',
	description: 'Files in the drive of archived members (微盘内容存档)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many archived files of a space',
			description: 'List the files of a space of the drive that an archived member can reach',
			doc: 101676,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/wedrive/get_auth_file_list' },
			fields: [
				ARCHIVED_MEMBER,
				{
					displayName: 'Space ID',
					name: 'spaceId',
					type: 'string',
					required: true,
					default: '',
					description: 'The space of the drive, as Get Spaces shows it',
					send: 'body.spaceid',
				},
			],
			filters: [HAS_LEFT],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'file_list',
			},
		},
		{
			value: 'getSpaces',
			name: 'Get Spaces',
			action: 'Get drive spaces of an archived member',
			description: 'List the spaces of the drive that an archived member can reach (授权空间)',
			doc: 101674,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/wedrive/get_auth_space_list' },
			fields: [ARCHIVED_MEMBER],
			filters: [HAS_LEFT],
			output: { items: 'auth_space_list' },
		},
		{
			value: 'download',
			name: 'Download',
			action: 'Download archived file',
			description: 'Get an archived file; online documents are for Archived Document → Export',
			doc: 101677,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/wedrive/download_file' },
			fields: [
				{
					displayName: 'File ID',
					name: 'fileId',
					type: 'string',
					required: true,
					default: '',
					description: 'The fileid that Get Many shows, of a file with file_type 2',
					send: 'body.fileid',
				},
				OUTPUT_FIELD,
			],
			additionalFields: [FILE_NAME],
			run: download,
		},
	],
});

async function download(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const { download_url: url, cookie_name: name, cookie_value: value } = await run.send(payload);
	const content = await run.fetchFile(String(url), {
		Cookie: `${String(name)}=${String(value)}`,
	});
	const fileName = givenFileName(run);
	const mimeType = fileName ? undefined : 'application/octet-stream';
	return {
		json: { fileId: payload.body.fileid, fileName, bytes: content.length },
		file: { content, fileName, mimeType, property: String(run.value('binaryPropertyName')) },
	};
}
