import type { Field } from '../../shared/operation';

/** Fields that the ways to a member and the ways into a group have in common. */

export const MINI_PROGRAM_BUTTON = 1;
export const QR_CODE = 2;

export const SCENE: Field = {
	displayName: 'Shown As',
	name: 'scene',
	type: 'options',
	options: [
		{
			name: 'Mini Program Button',
			value: MINI_PROGRAM_BUTTON,
			description: 'A button of the WeCom plug-in in your mini program (小程序插件)',
		},
		{ name: 'QR Code', value: QR_CODE, description: 'A code to scan (二维码)' },
	],
	default: QR_CODE,
	required: true,
	description: 'What the customer taps or scans',
	send: 'body.scene',
};

export const REMARK: Field = {
	displayName: 'Remark',
	name: 'remark',
	type: 'string',
	default: '',
	description: 'A note for yourself, 30 characters at most; customers do not see it',
	send: 'body.remark',
	limits: { chars: 30 },
};

export const STATE: Field = {
	displayName: 'State',
	name: 'state',
	type: 'string',
	default: '',
	placeholder: 'spring-fair',
	description:
		'A word of your own for the channel (渠道参数), 30 characters at most, which WeCom gives back with each customer who comes this way',
	send: 'body.state',
	limits: { chars: 30 },
};

export const MARK_SOURCE: Field = {
	displayName: 'Mark Source',
	name: 'markSource',
	type: 'boolean',
	default: true,
	description:
		'Whether WeCom marks the customers as won by this app; it counts for apps of the kind 营销获客 only',
	send: 'body.mark_source',
};
