import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { nodeProperties, runItems } from '../shared/operation';
import { listSearch } from '../shared/pickers';
import { resources } from './resources';

export class WeComCustomers implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Customers',
		name: 'weComCustomers',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Work with the customers of WeCom (企业微信客户联系), their tags, the groups they are in, and hand them over',
		defaults: { name: 'WeCom Customers' },
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
