import { appField, mediaAlternatives, WEB_ADDRESS } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

const THIS_APP = appField({
	displayName: 'Agent ID',
	name: 'agentId',
	send: 'query.agentid',
	fallback: 'agentId',
	description:
		'The app (应用), one that the credential belongs to. Left empty: the Agent ID of the credential.',
});

export const app = defineResource({
	value: 'app',
	name: 'App',
	description: 'The settings of an app (应用)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get app settings',
			description: 'Read the name, the logo, who sees the app and its other settings',
			doc: 90227,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/agent/get' },
			fields: [THIS_APP],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many apps',
			description: 'List the apps that the credential reaches',
			doc: 90227,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/agent/list' },
			output: { items: 'agentlist' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update app settings',
			description:
				"Change the name, the logo and other settings of a company's own app; what is left out stays",
			doc: 90228,
			request: { method: 'POST', path: '/cgi-bin/agent/set' },
			fields: [{ ...THIS_APP, send: 'body.agentid' }],
			updateFields: [
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
					description: 'What the app is for, 4 to 120 characters',
					send: 'body.description',
					limits: { minChars: 4, chars: 120 },
				},
				{
					displayName: 'Home Page URL',
					name: 'homeUrl',
					type: 'string',
					default: '',
					placeholder: 'https://example.com',
					description: 'The page that opens the app (应用主页), with http:// or https://',
					send: 'body.home_url',
					limits: { pattern: WEB_ADDRESS },
				},
				...mediaAlternatives({
					displayName: 'Logo',
					name: 'logo',
					send: 'body.logo_mediaid',
					upload: 'image',
				}),
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					description: 'The name of the app, 32 characters at most',
					send: 'body.name',
					limits: { chars: 32 },
				},
				{
					displayName: 'Report Entering',
					name: 'reportsEntering',
					type: 'boolean',
					default: true,
					description: 'Whether the callback URL hears of members who open the app (进入应用事件)',
					send: 'body.isreportenter',
					as: 'flag',
				},
				{
					displayName: 'Report Location',
					name: 'reportsLocation',
					type: 'boolean',
					default: true,
					description:
						'Whether the callback URL gets the location of members when they open the chat (地理位置上报)',
					send: 'body.report_location_flag',
					as: 'flag',
				},
				{
					displayName: 'Trusted Domain',
					name: 'trustedDomain',
					type: 'string',
					default: '',
					placeholder: 'app.example.com',
					description:
						'The domain of the web pages of the app (可信域名). One whose owner was not verified limits the JS-SDK (error 85005).',
					send: 'body.redirect_domain',
				},
			],
			alsoCalls: [
				{
					method: 'POST',
					path: '/cgi-bin/media/upload',
					doc: 90253,
					sends: {
						'query.type': 'updateFields.logoBinary',
						'file.media': 'updateFields.logoBinary',
					},
				},
			],
		},
	],
});
