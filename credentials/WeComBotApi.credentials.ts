import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

export class WeComBotApi implements ICredentialType {
	name = 'weComBotApi';

	displayName = 'WeCom Bot API';

	documentationUrl =
		'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite/blob/main/docs/guides/bot.md';

	icon: Icon = { light: 'file:../icons/wecom.svg', dark: 'file:../icons/wecom.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName:
				'Testing connects for a moment. WeCom gives a bot one connection at a time: one that another program holds is cut off. A connection that this n8n process holds is used instead.',
			name: 'notice',
			type: 'notice',
			default: '',
			displayOptions: { show: { way: ['connection'], testConnects: [true] } },
		},
		{
			displayName: 'Reached By',
			name: 'way',
			type: 'options',
			options: [
				{
					name: 'Callback',
					value: 'callback',
					description: 'WeCom calls a public URL of this n8n (URL 回调)',
				},
				{
					name: 'Long Connection',
					value: 'connection',
					description: 'This n8n opens a connection to WeCom; no public URL is needed (长连接)',
				},
			],
			default: 'connection',
			description: 'How the bot is set up in WeCom, under API mode (API 模式)',
		},
		{
			displayName: 'Bot ID',
			name: 'botId',
			type: 'string',
			required: true,
			default: '',
			displayOptions: { show: { way: ['connection'] } },
			description:
				'The BotID of the AI bot (智能机器人): WeCom → the bot → API mode (API 模式) → long connection (长连接)',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			displayOptions: { show: { way: ['connection'] } },
			description:
				'The Secret that stands beside the BotID. The token and EncodingAESKey of the callback way are others.',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: 'wss://openws.work.weixin.qq.com',
			displayOptions: { show: { way: ['connection'] } },
			description: 'Where the long connection is opened; change it for a private deployment only',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://qyapi.weixin.qq.com',
			displayOptions: { show: { way: ['callback'] } },
			description:
				"The address of WeCom's API; change it for a private deployment only. Answers by Response URL go to WeCom's hosts or here, and nowhere else.",
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			displayOptions: { show: { way: ['callback'] } },
			description:
				"The Token of the bot's callback: make one up or press Random, and enter the same in WeCom",
		},
		{
			displayName: 'EncodingAESKey',
			name: 'aesKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			displayOptions: { show: { way: ['callback'] } },
			description: 'The EncodingAESKey beside the Token: 43 letters and digits',
		},
		{
			displayName: 'Test by Connecting',
			name: 'testConnects',
			type: 'boolean',
			default: true,
			displayOptions: { show: { way: ['connection'] } },
			description:
				'Whether the test of this credential connects, which is the only way to know that the Secret is right. Turn it off where another program, or another process of this n8n, holds the connection.',
		},
	];
}
