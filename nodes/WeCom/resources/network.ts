import { defineResource } from '../../shared/operation';

export const network = defineResource({
	value: 'network',
	name: 'Network',
	description: 'The addresses of WeCom, for the rules of a firewall (IP 段)',
	operations: [
		{
			value: 'getApiIps',
			name: 'Get API IPs',
			action: 'Get IP addresses of the API',
			description:
				'List the addresses of qyapi.weixin.qq.com, to which calls go out. They change: read them once a day.',
			doc: 92520,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/get_api_domain_ip' },
			output: { items: 'ip_list', itemKey: 'ip' },
		},
		{
			value: 'getCallbackIps',
			name: 'Get Callback IPs',
			action: 'Get IP addresses of callbacks',
			description:
				'List the addresses from which WeCom calls a callback URL. They change: read them once a day.',
			doc: 92521,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/getcallbackip' },
			output: { items: 'ip_list', itemKey: 'ip' },
		},
	],
});
