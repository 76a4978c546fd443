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
			displayOptions: { show: { testConnects: [true] } },
		},
		{
			displayName: 'Bot ID',
			name: 'botId',
			type: 'string',
			required: true,
			default: '',
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
			description:
				'The Secret that stands beside the BotID. The token and EncodingAESKey of the callback way are others.',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: 'wss://openws.work.weixin.qq.com',
			description: 'Where the long connection is opened; change it for a private deployment only',
		},
		{
			displayName: 'Test by Connecting',
			name: 'testConnects',
			type: 'boolean',
			default: true,
			description:
				'Whether the test of this credential connects, which is the only way to know that the Secret is right. Turn it off where another program, or another process of this n8n, holds the connection.',
		},
	];
}
