import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import described from './description.json';

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
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources);
	}
}
