import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { listSearch } from '../shared/pickers';
import described from './description.json';

export class WeComCalendar implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Calendar',
		name: 'weComCalendar',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Manage the calendars of WeCom (企业微信日程): calendars, schedules, who takes part and is free, and to-dos',
		defaults: { name: 'WeCom Calendar' },
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
