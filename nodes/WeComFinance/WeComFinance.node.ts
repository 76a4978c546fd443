import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { testPayCredential } from '../shared/pay';
import { listSearch } from '../shared/pickers';
import { paidThroughWeChat } from './paidThroughWeChat';
import described from './description.json';

export class WeComFinance implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Finance',
		name: 'weComFinance',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Collect money from customers, send red packets, pay members and claim invoices with WeCom (企业微信对外收款、企业红包、电子发票)',
		defaults: { name: 'WeCom Finance' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'weComApi',
				required: true,
				displayOptions: { hide: { resource: paidThroughWeChat } },
			},
			{
				name: 'weComPayApi',
				required: true,
				displayOptions: { show: { resource: paidThroughWeChat } },
				testedBy: 'testPayCredential',
			},
		],
		sensitiveOutputFields: described.sensitiveOutputFields,
		properties: described.properties as INodeProperties[],
	};

	methods = { listSearch, credentialTest: { testPayCredential } };

	async execute(this: IExecuteFunctions) {
		const { runItems } = await import('../shared/operation');
		const { resources } = await import('./resources');
		const resource = this.getNodeParameter('resource', 0) as string;
		const credential = paidThroughWeChat.includes(resource) ? 'weComPayApi' : 'weComApi';
		return await runItems(this, resources, { credential });
	}
}
