import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

export const network = defineResource({
	value: 'network',
	name: 'Network',
	description: 'The domains and addresses that the clients of WeCom need (域名IP)',
	operations: [
		{
			value: 'getServers',
			name: 'Get Servers',
			action: 'Get domains and IP addresses of the client',
			description:
				'List domains, then IP addresses, with ports and what they are for, for the rules of a firewall',
			doc: 100079,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/security/get_server_domain_ip' },
			run: async (run: OperationRun) => {
				const [payload] = await run.payloads();
				const { domain_list: domains, ip_list: ips } = await run.send(payload);
				return [...((domains ?? []) as IDataObject[]), ...((ips ?? []) as IDataObject[])];
			},
		},
	],
});
