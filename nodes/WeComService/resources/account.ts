import type { IDataObject } from 'n8n-workflow';

import {
	mediaAlternatives,
	mediaFields,
	serviceAccountField,
	uploadCall,
} from '../../shared/fields';
import type { Field, OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const ACCOUNT = serviceAccountField({ send: 'body.open_kfid' });

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'What customers see as the name of the account, 16 characters at most',
	send: 'body.name',
	limits: { chars: 16 },
};

const AVATAR = {
	displayName: 'Avatar',
	name: 'avatar',
	send: 'body.media_id',
	upload: 'image',
} as const;

export const account = defineResource({
	value: 'account',
	name: 'Account',
	description: 'An account that customers write to (客服账号)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create customer service account',
			description: 'Open a customer service account; a company can have 5,000',
			doc: 94662,
			request: { method: 'POST', path: '/cgi-bin/kf/account/add' },
			fields: [{ ...NAME, required: true }, ...mediaFields(AVATAR)],
			alsoCalls: [uploadCall({ source: 'avatarSource', binary: 'avatarBinary' })],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete customer service account',
			description: 'Remove a customer service account for good; its links stop working',
			doc: 94663,
			request: { method: 'POST', path: '/cgi-bin/kf/account/del' },
			fields: [ACCOUNT],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer service accounts',
			description: 'List customer service accounts, and whether this app may manage each',
			doc: 94661,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/account/list' },
			pages: {
				offset: { send: 'body.offset' },
				limit: { send: 'body.limit', max: 100 },
				items: 'account_list',
			},
		},
		{
			value: 'getLink',
			name: 'Get Link',
			action: 'Get link of a customer service account',
			description: 'Get an address that opens a chat with the account, for web pages and QR codes',
			doc: 94665,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/add_contact_way' },
			fields: [
				ACCOUNT,
				{
					displayName: 'Scene',
					name: 'scene',
					type: 'string',
					default: '',
					placeholder: 'spring-fair',
					description:
						'A word of your own for where the link stands (场景值), 32 letters, digits, - and _ at most, which comes back when a customer enters',
					send: 'body.scene',
					limits: {
						bytes: 32,
						pattern: {
							regex: /^[0-9a-zA-Z_-]*$/,
							hint: 'must consist of letters, digits, - and _',
						},
					},
				},
				{
					displayName: 'Scene Parameter',
					name: 'sceneParameter',
					type: 'string',
					default: '',
					placeholder: 'order=42',
					description:
						'With Scene: any text that tells more, 128 bytes at most, such as an order number. It becomes a part of the link (scene_param) and comes back with the scene.',
					limits: { bytes: 128 },
				},
			],
			run: getLink,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update customer service account',
			description: 'Change the name or avatar of a customer service account',
			doc: 94664,
			request: { method: 'POST', path: '/cgi-bin/kf/account/update' },
			fields: [ACCOUNT],
			updateFields: [NAME, ...mediaAlternatives(AVATAR)],
		},
		{
			value: 'getChannelsBinding',
			name: 'Get Channels Binding (Legacy)',
			action: 'Get channels account binding of the company',
			description:
				'Read whether a WeChat Channels account (视频号) is bound, which WeCom no longer describes',
			doc: 95153,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/kf/get_corp_qualification' },
		},
	],
});

/** WeCom gives the link for the scene; what tells more is put on by whoever hands it out. */
async function getLink(run: OperationRun): Promise<IDataObject> {
	const parameter = String(run.value('sceneParameter'));
	const [payload] = await run.payloads();
	if (parameter === '') return await run.send(payload);
	if (payload.body.scene === undefined) {
		throw run.error('Scene Parameter needs a Scene', 'Give a Scene, or leave both empty.');
	}
	const { url, ...answer } = await run.send(payload);
	const link = new URL(String(url));
	link.searchParams.set('scene_param', parameter);
	return { ...answer, url: link.href };
}
