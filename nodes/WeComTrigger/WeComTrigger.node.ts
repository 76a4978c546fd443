import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { testCallbackKeys } from '../shared/callback';
import { answerEcho } from '../shared/inbound';
import { PROPERTIES } from './properties';
import { CREDENTIAL, takeCallback } from './receiving';

export class WeComTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Trigger',
		name: 'weComTrigger',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ { everything: "everything", chosen: Object.keys($parameter["events"] ?? {}).join(", "), named: $parameter["names"] }[$parameter["listenTo"]] }}',
		description:
			'Start a workflow on messages and events of WeCom (企业微信): directory, customers, approvals, cards and more',
		defaults: { name: 'WeCom Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'weComCallbackApi', required: true, testedBy: 'testCallbackKeys' },
			// Not by displayOptions: the editor hides a field on which the choice of credentials depends.
			{ name: 'weComApi', displayName: 'WeCom API, for Also Fetch', required: false },
		],
		webhooks: [
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				path: 'wecom',
				ndvHideUrl: true,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: '={{ $parameter["respond"] === "reply" ? "responseNode" : "onReceived" }}',
				responseData: 'noData',
				path: 'wecom',
				ndvHideMethod: true,
			},
		],
		properties: PROPERTIES,
	};

	methods = { credentialTest: { testCallbackKeys } };

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
			: await takeCallback(this);
	}
}
