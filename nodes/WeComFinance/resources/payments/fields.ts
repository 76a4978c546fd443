import type { Field } from '../../../shared/operation';

/** The receiver or payer, as WeChat Pay knows a member. */
export function openIdField(send: string, what: string, chars: number): Field {
	return {
		displayName: 'OpenID',
		name: 'openId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
		description: `${what}, by the ID that WeChat Pay knows them by: WeCom Contacts → ID Conversion → Member to OpenID gives it`,
		send,
		limits: { chars },
	};
}

const LETTERS_AND_DIGITS = {
	regex: /^[0-9a-zA-Z]+$/,
	hint: 'may hold only letters and digits',
};

/** The number by which WeChat Pay knows that an order comes again, and does not pay it twice. */
export function newOrderNumberField(send: string, chars: number): Field {
	return {
		displayName: 'Order Number',
		name: 'orderNumber',
		type: 'string',
		default: '',
		placeholder: 'Expense20260301000017',
		description: `A number of your own that stands for this payment: up to ${chars} letters and digits, best 28 at most. WeChat Pay pays a number only once, however often it is sent, so give one that belongs to the matter, such as that of the claim. Without it one is made from the execution and the item: Retry On Fail repeats the same payment, while another execution pays anew.`,
		send,
		limits: { chars, pattern: LETTERS_AND_DIGITS },
	};
}

export function knownOrderNumberField(send: string, from: string): Field {
	return {
		displayName: 'Order Number',
		name: 'orderNumber',
		type: 'string',
		required: true,
		default: '',
		description: `The number that ${from} was given, or answered`,
		send,
		limits: { chars: 28, pattern: LETTERS_AND_DIGITS },
	};
}

/** The app in whose name money goes out, where it is not the credential's. */
export const AGENT_ID: Field = {
	displayName: 'Agent ID',
	name: 'agentId',
	type: 'string',
	default: '',
	placeholder: '1000002',
	description:
		"The AgentId of the app in whose name the money goes out. Without it, that of the payment credential; the credential's secret must be the one of this app.",
	send: 'body.agentid',
	as: 'integer',
};
