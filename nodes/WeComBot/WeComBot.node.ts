import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { weComBotTest } from '../shared/bot/credential';

import described from './description.json';

export class WeComBot implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Bot',
		name: 'weComBot',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Talk with people in WeCom through an AI bot (企业微信智能机器人), without a public URL',
		defaults: { name: 'WeCom Bot' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComBotApi', required: true, testedBy: 'weComBotTest' }],
		properties: [
			{
				displayName:
					'The bot answers over the connection that a published WeCom Bot Trigger with the same credential holds.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			// Its options are about calls over HTTP, of which this node makes none.
			...(described.properties as INodeProperties[]).filter(({ name }) => name !== 'options'),
		],
	};

	methods = { credentialTest: { weComBotTest } };

	async execute(this: IExecuteFunctions) {
		const { runBotItems } = await import('./run');
		return await runBotItems(this);
	}
}
