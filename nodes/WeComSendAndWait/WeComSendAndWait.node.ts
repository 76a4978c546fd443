import type {
	IExecuteFunctions,
	IHookFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import { takeAnswer } from './answering/takeAnswer';
import described from './description.json';

export class WeComSendAndWait implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Send and Wait',
		name: 'weComSendAndWait',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { approval: "wait for approval", freeText: "wait for text", form: "wait for a form" }[$parameter["responseType"]] }}',
		description:
			'Ask members in WeCom (企业微信) for an approval, a text or a form, and go on when one of them has answered',
		defaults: { name: 'WeCom Send and Wait' },
		waitingNodeTooltip: 'The workflow goes on when a member has answered in WeCom',
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComApi', required: true }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				responseData: '',
				path: '={{ $nodeId }}',
				restartWebhook: true,
				isFullPath: true,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: '',
				path: '={{ $nodeId }}',
				restartWebhook: true,
				isFullPath: true,
			},
		],
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch };

	// Its addresses belong to executions that wait: there is nothing to register.
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

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources);
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await takeAnswer(this);
	}
}
