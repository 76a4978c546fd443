import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { CREDENTIAL, weComBotTest } from '../shared/bot/credential';
import { answerEcho } from '../shared/inbound';
import { PROPERTIES } from './properties';
import { takeBotCallback } from './receiving';

export class WeComBotCallbackTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Bot Callback Trigger',
		name: 'weComBotCallbackTrigger',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["kinds"].join(", ") }}',
		description:
			'Talk with people in WeCom through an AI bot (企业微信智能机器人) that calls a public URL',
		defaults: { name: 'WeCom Bot Callback Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComBotApi', required: true, testedBy: 'weComBotTest' }],
		webhooks: [
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				path: 'wecom-bot',
				ndvHideUrl: true,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'responseNode',
				path: 'wecom-bot',
				ndvHideMethod: true,
			},
		],
		properties: PROPERTIES,
	};

	methods = { credentialTest: { weComBotTest } };

	// WeCom has no call for registering a URL: it is entered in the console by hand.
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return true;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return this.getWebhookName() === 'setup'
			? await answerEcho(this, CREDENTIAL)
			: await takeBotCallback(this);
	}
}
