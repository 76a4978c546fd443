import type {
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
	ITriggerResponse,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { weComBotTest } from '../shared/bot/credential';
import { ITEM_FIELDS, KINDS_FIELD } from '../shared/bot/trigger-fields';
import { startListening } from './listening';

export class WeComBotTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WeCom Bot Trigger',
		name: 'weComBotTrigger',
		icon: { light: 'file:../../icons/wecom.svg', dark: 'file:../../icons/wecom.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["kinds"].join(", ") }}',
		description:
			'Talk with people in WeCom through an AI bot (企业微信智能机器人), without a public URL',
		defaults: { name: 'WeCom Bot Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'weComBotApi', required: true, testedBy: 'weComBotTest' }],
		properties: [
			{
				displayName:
					'The bot is reached over a connection that n8n opens: no public URL and no trusted IP is needed. Answer with the WeCom Bot node.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			KINDS_FIELD,
			...ITEM_FIELDS,
		],
	};

	methods = { credentialTest: { weComBotTest } };

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await startListening(this);
	}
}
