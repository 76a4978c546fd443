import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { nodeProperties, runItems } from '../shared/operation';
import { listSearch } from '../shared/pickers';
import { resources } from './resources';

export class WeComOutreach implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Outreach',
		name: 'weComOutreach',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Make the QR codes and buttons through which customers reach members and groups of WeCom (企业微信获客)',
		defaults: { name: 'WeCom Outreach' },
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
