import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import described from './description.json';

export class WeComLive implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Live',
		name: 'weComLive',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Plan live streams in WeCom and see who watched (企业微信直播)',
		defaults: { name: 'WeCom Live' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComApi', required: true }],
		sensitiveOutputFields: described.sensitiveOutputFields,
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources);
	}
}
