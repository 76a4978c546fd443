import type { IDataObject } from 'n8n-workflow';

import { defineResource, schemaLike } from '../../shared/operation';
import type { Field, OperationRun } from '../../shared/operation';
import { FOLDER_FIELD, NAME_HINT, NAME_LIMITS, SPACE } from './place/fields';
import { changeWithIds, withIds } from './place/ids';
import { FOLDER, folderMade, namesIn, walkCall } from './place/tree';

const DOC = 97882;
const REQUEST = { method: 'POST', path: '/cgi-bin/wedrive/file_create' } as const;

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'January',
	description: `What the folder is called: ${NAME_HINT}`,
	send: 'body.file_name',
	limits: NAME_LIMITS,
};

const PATH: Field = {
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'Reports/2026/January',
	description: `The names of the folders, one below the other, with slashes between them; each ${NAME_HINT}`,
};

export const folder = defineResource({
	value: 'folder',
	name: 'Folder',
	description: 'Folders of a space (文件夹); File renames, moves, deletes and lists them',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create drive folder',
			description: 'Add a folder, even if one of that name is there',
			doc: DOC,
			request: REQUEST,
			constants: { 'body.file_type': FOLDER },
			fields: [SPACE, FOLDER_FIELD, NAME],
			alsoCalls: [walkCall('folderId')],
			output: {
				schema: schemaLike({ fileid: 's.ww1234567890abcdef.763567975WNL_d.677141204X86O' }),
			},
			run: changeWithIds,
		},
		{
			value: 'createPath',
			name: 'Create Path',
			action: 'Create path of drive folders where missing',
			description:
				'Make sure that a path of folders is there: those that are missing are added, the others stay, and the ID of the last comes back',
			doc: DOC,
			request: REQUEST,
			constants: { 'body.file_type': FOLDER },
			fields: [SPACE, FOLDER_FIELD, PATH],
			sends: { 'body.file_name': 'path' },
			alsoCalls: [walkCall('path')],
			output: {
				schema: schemaLike({
					fileid: 's.ww1234567890abcdef.763567975WNL_d.677141204X86O',
					created: ['/Reports/2026'],
				}),
			},
			run: createPath,
		},
	],
});

async function createPath(run: OperationRun): Promise<IDataObject> {
	const names = namesIn(String(run.values.path));
	for (const name of names) run.encode({ ...NAME, displayName: PATH.displayName }, name);
	const located = await withIds(run);
	const [{ body }] = await located.payloads();
	return await folderMade(run, {
		spaceId: String(body.spaceid),
		below: String(body.fatherid),
		path: names.join('/'),
	});
}
