import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import described from './description.json';

export class WeComRobot implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Robot',
		name: 'weComRobot',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Post into a WeCom (企业微信) group by the webhook of its robot (群机器人)',
		defaults: { name: 'WeCom Robot' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComRobotApi', required: true }],
		properties: described.properties as INodeProperties[],
	};

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		return await runItems(this, resources, { credential: 'weComRobotApi' });
	}
}
