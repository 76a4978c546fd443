import type { IDataObject } from 'n8n-workflow';

import { uploadedFileField } from '../../shared/fields';
import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { zoneSettings } from './zone/content/settings';

const FEWEST_BYTES = 6;
const MOST_MEGABYTES = 60;
const MEGABYTE = 1024 * 1024;

export const dataZone = defineResource({
	value: 'dataZone',
	name: 'Data Zone',
	description:
		'The zone in which programs analyze archived data (数据与智能专区). The app needs the permission for it, which an admin gives in the admin console (安全与管理 → 管理工具 → 数据与智能专区).',
	operations: [
		{
			value: 'getMembers',
			name: 'Get Members',
			action: 'Get members whose files the data zone may analyze',
			description: 'List the members whose archived files the programs of the zone can read',
			doc: 101873,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/docdata/get_auth_user_list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'auth_user_list',
			},
		},
		{
			value: 'uploadFile',
			name: 'Upload File',
			action: 'Upload file to the data zone',
			description:
				'Store a file for three days and get its media ID, which only programs of the zone and its API take',
			doc: 100174,
			request: { method: 'POST', path: '/cgi-bin/chatdata/upload_media' },
			constants: { 'query.type': 'file' },
			fields: [
				{
					...uploadedFileField(''),
					description: 'The binary field of the item that holds the file, 6 bytes to 60 MB',
				},
			],
			run: uploadFile,
		},
		...zoneSettings,
	],
});

async function uploadFile(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const bytes = payload.files.media.content.length;
	if (bytes < FEWEST_BYTES || bytes > MOST_MEGABYTES * MEGABYTE) {
		throw run.error(
			`The file has ${bytes.toLocaleString('en')} bytes; ${FEWEST_BYTES} bytes to ${MOST_MEGABYTES} MB are possible`,
		);
	}
	return await run.send(payload);
}
