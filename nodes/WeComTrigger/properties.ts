import type { INodeProperties } from 'n8n-workflow';

import { LISTENING } from './listening';

const GUIDE =
	'https://github.com/n8n-nodes-wecom-suite/n8n-nodes-wecom-suite/blob/main/docs/guides/callbacks.md';

export const PROPERTIES: INodeProperties[] = [
	{
		displayName: `In WeCom's admin console (管理后台): App Management → the app → Receive Messages (接收消息) → Set API Receiving. Enter the URL from above, Token and EncodingAESKey of the credential, and save. WeCom asks this address at once, so the workflow must be published for the production URL, or be listening for the test URL. <a href="${GUIDE}" target="_blank">Step by step</a>.`,
		name: 'setupNotice',
		type: 'notice',
		default: '',
	},
	...LISTENING,
	{
		displayName: 'Respond',
		name: 'respond',
		type: 'options',
		options: [
			{
				name: 'Immediately',
				value: 'immediately',
				description: 'Acknowledge at once, then run the workflow',
			},
			{
				name: 'Using Reply',
				value: 'reply',
				description: 'A WeCom node with the resource Reply answers within 4.5 seconds (被动回复)',
			},
		],
		default: 'immediately',
		description: 'How WeCom gets its answer',
	},
	{
		displayName: 'Also Fetch',
		name: 'fetch',
		type: 'multiOptions',
		options: [
			{
				name: 'Customer Service Messages',
				value: 'service',
				description:
					'WeCom only says that a customer service account has something new (kf_msg_or_event): get the messages themselves, one item each',
			},
			{
				name: 'Media Files',
				value: 'media',
				description:
					'Download the image, voice, video or file of a message into the binary field "data"',
			},
		],
		default: [],
		description:
			'What to get from WeCom before the workflow starts, with the secret of the app that receives the messages. A file that cannot be had is told in mediaError.',
	},
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description:
			"Whether to add plain fields (event, from, text, createdAt) beside WeCom's own names. A fetched customer service message then stands in the field message.",
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Answer Waiting Cards',
				name: 'answerWaitingCards',
				type: 'boolean',
				default: true,
				description:
					'Whether a click on a card of WeCom Send and Wait (Native Card Buttons) goes to the execution that waits for it, and starts none here. It goes to this n8n alone, and counts for the member who was asked.',
			},
			{
				displayName: 'Earlier Messages',
				name: 'earlierMessages',
				type: 'boolean',
				default: false,
				displayOptions: { show: { '/fetch': ['service'] } },
				description:
					'Whether the first callback of a customer service account also gives what came in the three days before. Otherwise it gives what is not older than five minutes. After it, nothing is left out either way.',
			},
			{
				displayName: 'Ignore Repeats',
				name: 'ignoreRepeats',
				type: 'boolean',
				default: true,
				description:
					'Whether a message that WeCom delivers again starts no second execution. The test URL takes repeats in any case.',
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
