import type { INodeProperties } from 'n8n-workflow';

import { ITEM_FIELDS, KINDS_FIELD } from '../shared/bot/trigger-fields';

const isStream = { show: { '/answerBy': ['stream'] } };

export const PROPERTIES: INodeProperties[] = [
	{
		displayName:
			'In WeCom: the AI bot (智能机器人) → API mode (API 模式) → URL callback (URL 回调). Enter the URL from above, and Token and EncodingAESKey of the credential, and save. WeCom asks the URL at once, so the workflow must be published for the production URL, or be listening for the test URL. Without a public URL use the WeCom Bot Trigger. Answer with the WeCom Bot node.',
		name: 'setupNotice',
		type: 'notice',
		default: '',
	},
	KINDS_FIELD,
	{
		displayName: 'Answer By',
		name: 'answerBy',
		type: 'options',
		options: [
			{
				name: 'Response URL',
				value: 'url',
				description:
					'One answer within an hour, sent to the address that comes with the message; works in queue mode too',
			},
			{
				name: 'Stream',
				value: 'stream',
				description:
					'An answer that grows while it is made, for up to six minutes; needs an n8n in regular mode',
			},
		],
		default: 'stream',
		description:
			'How the WeCom Bot node answers a message. Welcomes and updates of a card answer the callback itself, within 4.5 seconds, either way.',
	},
	...ITEM_FIELDS,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Collect Feedback',
				name: 'feedback',
				type: 'boolean',
				default: false,
				displayOptions: isStream,
				description:
					'Whether people can rate the answer; a rating comes as Feedback Event, with the requestId as feedbackId',
			},
			{
				displayName: 'First Text',
				name: 'firstText',
				type: 'string',
				default: '',
				displayOptions: isStream,
				description: 'What is shown at once, until the workflow has an answer',
			},
			{
				displayName: 'Give Up After',
				name: 'giveUpAfter',
				type: 'number',
				typeOptions: { minValue: 10, maxValue: 350 },
				default: 330,
				displayOptions: isStream,
				description:
					'After how many seconds an answer that is not finished is ended, 10 to 350; WeCom asks for it for six minutes',
			},
			{
				displayName: 'Text Without Answer',
				name: 'lastWords',
				type: 'string',
				default: '…',
				displayOptions: isStream,
				description: 'What is shown where the workflow gave no text by then',
			},
			{
				displayName: 'Timestamp Window',
				name: 'timestampWindow',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1440 },
				default: 5,
				description:
					"How many minutes the signed timestamp of a callback may differ from this server's clock; 0 takes any",
			},
		],
	},
];
