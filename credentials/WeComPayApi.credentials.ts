import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

export class WeComPayApi implements ICredentialType {
	name = 'weComPayApi';

	displayName = 'WeCom Pay API';

	documentationUrl =
		'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite/blob/main/docs/nodes/weComFinance.md';

	icon: Icon = { light: 'file:../icons/wecom.svg', dark: 'file:../icons/wecom.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName:
				'Whoever may use this credential in a workflow can send money of the merchant. Share it with care.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Corp ID',
			name: 'corpId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'ww0123456789abcdef',
			description:
				'The ID of the company (企业ID), which WeChat Pay takes as the appid: admin console → My Company → Company Information, at the bottom',
		},
		{
			displayName: 'Merchant ID',
			name: 'merchantId',
			type: 'string',
			required: true,
			default: '',
			placeholder: '1900000109',
			description:
				'The number of the WeChat Pay merchant (商户号) that is bound to the company: admin console → Payment (企业支付)',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The APIv2 key (APIv2密钥) of the merchant, 32 letters and digits: WeChat Pay merchant platform → Account Center → API Security',
		},
		{
			displayName: 'Agent ID',
			name: 'agentId',
			type: 'string',
			default: '',
			placeholder: '1000002',
			description:
				'The AgentId of the app in whose name money goes out. Leave it empty where the secret is that of the old Payment app (企业支付).',
		},
		{
			displayName: 'App Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				"The Secret that stands beside that AgentId; WeCom's own signature (workwx_sign) is made with it. Needed to send red packets and to pay members.",
		},
		{
			displayName: 'Certificate',
			name: 'certificate',
			type: 'string',
			typeOptions: { password: true, rows: 4 },
			default: '',
			placeholder: '-----BEGIN CERTIFICATE-----',
			description:
				'The whole content of apiclient_cert.pem: WeChat Pay merchant platform → Account Center → API Security → API Certificate. Not needed to collect from members.',
		},
		{
			displayName: 'Private Key',
			name: 'privateKey',
			type: 'string',
			typeOptions: { password: true, rows: 4 },
			default: '',
			placeholder: '-----BEGIN PRIVATE KEY-----',
			description: 'The whole content of apiclient_key.pem, which comes with the certificate',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.mch.weixin.qq.com',
			description:
				"The address of WeChat Pay. Change it for WeChat Pay's second address, https://api2.mch.weixin.qq.com, or for a proxy of your own that holds the certificate.",
		},
	];
}
