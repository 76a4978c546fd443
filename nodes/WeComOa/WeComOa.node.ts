import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import { resourceMapping } from './mapping';
import described from './description.json';

export class WeComOa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom OA',
		name: 'weComOa',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Work with approvals, attendance, journals and meeting rooms of WeCom (企业微信审批、打卡、汇报)',
		defaults: { name: 'WeCom OA' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComApi', required: true }],
		sensitiveOutputFields: described.sensitiveOutputFields,
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch, resourceMapping };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources);
	}
}
