import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { nodeProperties, runItems } from '../shared/operation';
import { listSearch } from '../shared/pickers';
import { resources } from './resources';

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
		properties: nodeProperties(resources),
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		return await runItems(this, resources);
	}
}
