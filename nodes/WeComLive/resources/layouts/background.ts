import type { IDataObject } from 'n8n-workflow';

import { list, meetingBackgroundField, WEB_ADDRESS } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { marked } from './described';
import { MEETING } from './source';

const PICTURES: Field = list(
	{
		displayName: 'Pictures',
		name: 'pictures',
		required: true,
		description: 'The new backgrounds; a meeting has 7 at most',
		limits: { items: 7 },
		entry: 'Picture',
		send: 'body.image_list',
	},
	[
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'https://example.com/background.png',
			description:
				'The address from which WeCom fetches the picture: PNG, 10 MB at most, at least 1920 × 1080 pixels',
			send: 'image_url',
			limits: { pattern: WEB_ADDRESS },
		},
		{
			displayName: 'MD5',
			name: 'md5',
			type: 'string',
			required: true,
			default: '',
			placeholder: '9e107d9d372bb6826bd81d3542a419d6',
			description:
				'The MD5 of the file as 32 hexadecimal digits; the Crypto node works it out from a binary field',
			send: 'image_md5',
			limits: { pattern: { regex: /^[0-9a-f]{32}$/i, hint: 'must have 32 hexadecimal digits' } },
		},
	],
);

const OUTPUT = {
	items: 'background_list',
	schema: schemaLike({ background_id: 'BACKGROUND', image_md5: 'MD5', is_selected: true }),
};

/** Backgrounds with whether the meeting uses them. */
async function backgrounds(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return marked(await run.send(payload), {
		list: 'background_list',
		id: 'background_id',
		selected: 'selected_background_id',
	});
}

export const background = defineResource({
	value: 'background',
	name: 'Meeting Background',
	description: 'The picture behind the grids of a meeting (会议背景)',
	operations: [
		{
			value: 'add',
			name: 'Add',
			action: 'Add backgrounds to a meeting',
			description:
				'Give a meeting new backgrounds, of which it uses one. WeCom fetches the pictures later: the event Media Uploaded of WeCom Trigger tells of each whether that worked, and where one failed, all must be added again.',
			doc: 98851,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/add_background' },
			fields: [MEETING, PICTURES],
			additionalFields: [
				{
					displayName: 'Use Picture Number',
					name: 'defaultImageOrder',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description:
						'Which of these pictures the meeting uses, counted from 1; without it, the first',
					send: 'body.default_image_order',
					limits: { min: 1 },
				},
			],
			output: OUTPUT,
			run: backgrounds,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete a background of a meeting',
			description:
				'Delete a background of a meeting for good. One in use cannot be deleted: set another one as default, or restore the black one, first.',
			doc: 98853,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/delete_background' },
			fields: [MEETING, meetingBackgroundField()],
			output: { deleted: true },
		},
		{
			value: 'deleteMany',
			name: 'Delete Many',
			action: 'Delete many backgrounds of a meeting',
			description:
				'Delete several backgrounds of a meeting for good. One in use cannot be deleted: set another one as default, or restore the black one, first.',
			doc: 98854,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/batch_delete_background' },
			fields: [
				MEETING,
				{
					displayName: 'Background IDs',
					name: 'backgroundIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'The background_id of each, which Get Many shows, separated by commas or as a list',
					send: 'body.background_id_list',
					as: 'texts',
				},
			],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many backgrounds of a meeting',
			description: 'List the backgrounds of a meeting; is_selected marks the one in use',
			doc: 98856,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/list_background' },
			fields: [MEETING],
			output: OUTPUT,
			run: backgrounds,
		},
		{
			value: 'restoreDefault',
			name: 'Restore Default',
			action: 'Restore the black background of a meeting',
			description: 'Let a meeting use no picture as background; those it has stay',
			doc: 98852,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/set_default_background' },
			constants: { 'body.selected_background_id': '' },
			fields: [MEETING],
		},
		{
			value: 'setDefault',
			name: 'Set Default',
			action: 'Set the default background of a meeting',
			description: 'Let a meeting use one of its backgrounds',
			doc: 98852,
			request: { method: 'POST', path: '/cgi-bin/meeting/layout/set_default_background' },
			fields: [MEETING, meetingBackgroundField({ send: 'body.selected_background_id' })],
		},
	],
});
