import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import described from './description.json';

export class WeComMeeting implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Meeting',
		name: 'weComMeeting',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Book WeCom meetings (企业微信会议), steer them while they run, and read attendees and recordings',
		defaults: { name: 'WeCom Meeting' },
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
