import type { INodeProperties } from 'n8n-workflow';

import { KINDS } from './kinds';

export const KINDS_FIELD: INodeProperties = {
	displayName: 'Trigger On',
	name: 'kinds',
	type: 'multiOptions',
	required: true,
	options: KINDS,
	default: ['text', 'mixed', 'voice', 'image', 'file', 'video'],
	description: 'The messages and events that start the workflow',
};

/** What an item of a bot's message holds. */
export const ITEM_FIELDS: INodeProperties[] = [
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description:
			'Whether to return a simplified version of the response beside the raw data: text, sender, chat and what an event tells, under plain names',
	},
	{
		displayName: 'Download Files',
		name: 'download',
		type: 'boolean',
		default: true,
		description:
			'Whether to download the images, files and videos of a message and decrypt them into the binary fields data, data1, data2 and so on. WeCom keeps them for five minutes.',
	},
];
