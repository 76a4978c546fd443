import type {
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
	ITriggerResponse,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { weComBotTest } from '../shared/bot/credential';
import { KINDS } from '../shared/bot/kinds';
import { startListening } from './listening';

export class WeComBotTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Bot Trigger',
		name: 'weComBotTrigger',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["kinds"].join(", ") }}',
		description:
			'Talk with people in WeCom through an AI bot (企业微信智能机器人), without a public URL',
		defaults: { name: 'WeCom Bot Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComBotApi', required: true, testedBy: 'weComBotTest' }],
		properties: [
			{
				displayName:
					'The bot is reached over a connection that n8n opens: no public URL and no trusted IP is needed. Answer with the WeCom Bot node.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Trigger On',
				name: 'kinds',
				type: 'multiOptions',
				required: true,
				options: KINDS,
				default: ['text', 'mixed', 'voice', 'image', 'file', 'video'],
				description: 'The messages and events that start the workflow',
			},
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
		],
	};

	methods = { credentialTest: { weComBotTest } };

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await startListening(this);
	}
}
