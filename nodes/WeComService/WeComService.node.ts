import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import described from './description.json';

export class WeComService implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Customer Service',
		name: 'weComService',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Serve WeChat users with WeCom Customer Service (微信客服): accounts, conversations, messages and the knowledge base',
		defaults: { name: 'WeCom Customer Service' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComApi', required: true }],
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources);
	}
}
