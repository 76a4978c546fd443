import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

import { attachToken, ensureToken } from '../nodes/shared/api/token';
import type { WeComCredentials } from '../nodes/shared/api/types';

export class WeComApi implements ICredentialType {
	name = 'weComApi';

	displayName = 'WeCom API';

	documentationUrl =
		'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite#setting-up-the-credential';

	icon: Icon = { light: 'file:../icons/wecom.svg', dark: 'file:../icons/wecom.dark.svg' };

	properties: INodeProperties[] = [
		{
			// Stays empty for good: n8n then calls preAuthentication before every request and stores
			// nothing. The token itself lives in the process, shared by all executions.
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
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
				'The id of the company (企业ID): admin console → My Company → Company Information, at the bottom',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The secret decides what may be called. An app: App Management → the app → Secret. Writing the directory: Security and Management → Management Tools → Contacts Sync. Customers: Customer Contact → API.',
		},
		{
			displayName: 'Agent ID',
			name: 'agentId',
			type: 'string',
			default: '',
			placeholder: '1000002',
			description:
				'The AgentId of the app, a number that stands beside its secret. Only messages of the app need it; one under Options of a node comes first.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://qyapi.weixin.qq.com',
			description:
				'Change it for a private deployment of WeCom, or for a proxy whose fixed IP address is among the trusted IPs of the app',
		},
	];

	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		await ensureToken(this.helpers, credentials as unknown as WeComCredentials);
		return {};
	}

	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> =>
		attachToken(credentials as unknown as WeComCredentials, options);

	// Wrong ids, secrets and addresses fail in preAuthentication, in its words. The call itself shows
	// whether WeCom takes calls from this server.
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{ ($credentials.baseUrl || "https://qyapi.weixin.qq.com").trim().replace(/\\/+$/, "") }}',
			url: '/cgi-bin/agent/list',
		},
		rules: [
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'errcode',
					value: 60020,
					message:
						"The corp id and secret are right, but WeCom does not accept calls from this server's IP address. Add it to the trusted IPs of the app (admin console → App Management → the app → Company trusted IPs), or give a proxy with a trusted address as Base URL.",
				},
			},
			...[
				{
					value: 40014,
					message:
						'WeCom refused the access token it had just given. Check that the Base URL always leads to the same WeCom.',
				},
				{
					value: 42001,
					message:
						'WeCom says that the access token it had just given has expired. Check that the Base URL always leads to the same WeCom.',
				},
				{
					value: 41001,
					message:
						'The access token did not reach WeCom. Check that the proxy behind the Base URL keeps the query of a request.',
				},
				{
					value: 45009,
					message:
						'The corp id and secret are right, but WeCom limits the calls of this company at the moment. Test again later.',
				},
				{
					value: 50003,
					message:
						'The corp id and secret are right, but the app is disabled. Enable it in the admin console.',
				},
				{ value: -1, message: 'WeCom is busy and could not be asked. Test again in a moment.' },
			].map(({ value, message }) => ({
				type: 'responseSuccessBody' as const,
				properties: { key: 'errcode', value, message },
			})),
		],
	};
}
