import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

export class WeComCallbackApi implements ICredentialType {
	name = 'weComCallbackApi';

	displayName = 'WeCom Callback API';

	documentationUrl =
		'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite/blob/main/docs/guides/callbacks.md';

	icon: Icon = { light: 'file:../icons/wecom.svg', dark: 'file:../icons/wecom.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The Token of the callback: admin console → App Management → the app → Receive Messages (接收消息) → Set API Receiving. Press Random there and copy it.',
		},
		{
			displayName: 'EncodingAESKey',
			name: 'aesKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'The EncodingAESKey of the same page: 43 letters and digits',
		},
		{
			displayName: 'Receiver ID',
			name: 'receiverId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'ww0123456789abcdef',
			description:
				"Who the callbacks are for. A company's own app: its corp ID (企业ID), at the bottom of My Company → Company Information. The command callback of a provider: the suite ID.",
		},
	];
}
