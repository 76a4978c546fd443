import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { testCallbackKeys } from '../shared/callback';
import { listSearch } from '../shared/pickers';
import described from './description.json';

export class WeCom implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom',
		name: 'weCom',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Send messages in WeCom (企业微信), and set up apps with their menus, workbench and logins',
		defaults: { name: 'WeCom' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'weComApi', required: true, displayOptions: { hide: { resource: ['reply'] } } },
			{
				name: 'weComCallbackApi',
				required: true,
				displayOptions: { show: { resource: ['reply'] } },
				testedBy: 'testCallbackKeys',
			},
		],
		sensitiveOutputFields: described.sensitiveOutputFields,
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch, credentialTest: { testCallbackKeys } };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		const isReply = this.getNodeParameter('resource', 0) === 'reply';
		return await runItems(this, resources, isReply ? { credential: 'weComCallbackApi' } : {});
	}
}
