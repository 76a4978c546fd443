import { driveFileField, driveFolderField, driveSpaceField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { fileFields, FOLDER_FIELD, NAME_HINT, NAME_LIMITS, SPACE } from '../place/fields';
import { changeWithIds, sendWithIds } from '../place/ids';
import { walkCall } from '../place/tree';
import { DOWNLOAD } from './download';
import { GET_ALL } from './getAll';
import { UPLOAD } from './upload';

const SEVERAL_BY_ID = 'By ID several can be given, separated by commas or as a list.';

const FILES: Partial<Field> = {
	as: 'texts',
	description: `The file or folder (文件): from the list, where text such as Reports/ opens that folder; by its path in the space; by the address of its preview, which holds fileId=; or by its fileid. ${SEVERAL_BY_ID}`,
};

export const file = defineResource({
	value: 'file',
	name: 'File',
	description: 'Files and folders of a space (文件)',
	operations: [
		GET_ALL,
		UPLOAD,
		DOWNLOAD,
		{
			value: 'get',
			name: 'Get',
			action: 'Get drive file',
			description: 'Read the name, size, hash and place of a file or folder',
			doc: 97886,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_info' },
			fields: fileFields(),
			output: { unwrap: 'file_info' },
			alsoCalls: [walkCall('fileId')],
			run: sendWithIds,
		},
		{
			value: 'createDocument',
			name: 'Create Document',
			action: 'Create online document in the drive',
			description:
				'Add an empty online document or spreadsheet to a folder; the WeCom Docs node fills those it creates itself',
			doc: 97882,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_create' },
			fields: [
				SPACE,
				FOLDER_FIELD,
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Document', value: 3, description: 'A text document (文档)' },
						{ name: 'Spreadsheet', value: 4, description: 'A spreadsheet (表格)' },
					],
					required: true,
					default: 3,
					description: 'What to create',
					send: 'body.file_type',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'Minutes',
					description: `What the document is called: ${NAME_HINT}`,
					send: 'body.file_name',
					limits: NAME_LIMITS,
				},
			],
			alsoCalls: [walkCall('folderId')],
			run: changeWithIds,
		},
		{
			value: 'rename',
			name: 'Rename',
			action: 'Rename drive file',
			description: 'Give a file or folder another name',
			doc: 97883,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_rename' },
			fields: [
				...fileFields(),
				{
					displayName: 'New Name',
					name: 'newName',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'February.xlsx',
					description: `What it is called from now on, with its extension: ${NAME_HINT}`,
					send: 'body.new_name',
					limits: NAME_LIMITS,
				},
			],
			output: { unwrap: 'file' },
			alsoCalls: [walkCall('fileId')],
			run: changeWithIds,
		},
		{
			value: 'move',
			name: 'Move',
			action: 'Move drive file to another folder',
			description: 'Put files or folders into another folder; one item each comes back',
			doc: 97884,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_move' },
			fields: [
				driveSpaceField({
					name: 'spaceId',
					description:
						'The space (空间) in which the list and paths look, for the file as for the folder. It can stay empty where both are given by ID or link.',
				}),
				driveFileField({ name: 'fileId', required: true, send: 'body.fileid', ...FILES }),
				driveFolderField({
					displayName: 'To Folder',
					name: 'folderId',
					required: true,
					send: 'body.fatherid',
				}),
			],
			additionalFields: [
				{
					displayName: 'Replace Existing',
					name: 'replace',
					type: 'boolean',
					default: false,
					description:
						'Whether to overwrite what has the same name there. Otherwise WeCom adds a number to the name.',
					send: 'body.replace',
				},
			],
			output: { items: 'file_list.item' },
			alsoCalls: [walkCall('fileId')],
			run: changeWithIds,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete drive file',
			description:
				'Delete files, or folders with everything in them; the API has no way to bring them back',
			doc: 97885,
			request: { method: 'POST', path: '/cgi-bin/wedrive/file_delete' },
			fields: fileFields(FILES),
			output: { deleted: true },
			alsoCalls: [walkCall('fileId')],
			run: changeWithIds,
		},
	],
});
