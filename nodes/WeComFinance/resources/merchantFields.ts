import type { Field } from '../../shared/operation';

/** The merchant of an order: WeCom spells it `mchid` there. */
export const ORDER_MERCHANT: Field = {
	displayName: 'Merchant ID',
	name: 'merchantId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '1900000109',
	description:
		'The number of the collecting merchant (商户号) that WeCom gave; Merchant Application → Get shows it as sub_mchid',
	send: 'body.mchid',
	limits: { chars: 32 },
};

export const APP_ID: Field = {
	displayName: 'Mini Program App ID',
	name: 'appId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wx8888888888888888',
	description: 'The AppID of the mini program (小程序) that the customer pays in',
	send: 'body.appid',
	limits: { chars: 32 },
};

/** The order in the merchant's own books. */
export function orderNumberField(description: string): Field {
	return {
		displayName: 'Order Number',
		name: 'orderNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: '20260301000017',
		description,
		send: 'body.out_trade_no',
		limits: {
			chars: 32,
			minChars: 6,
			pattern: {
				regex: /^[0-9a-zA-Z_|*-]+$/,
				hint: 'may hold only letters, digits and the signs _ - | *',
			},
		},
	};
}

export function refundNumberField(description: string): Field {
	return {
		displayName: 'Refund Number',
		name: 'refundNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'R20260301000017',
		description,
		send: 'body.out_refund_no',
		limits: {
			chars: 64,
			pattern: {
				regex: /^[0-9a-zA-Z_|*@-]+$/,
				hint: 'may hold only letters, digits and the signs _ - | * @',
			},
		},
	};
}

/** An amount in yuan, sent as fen. Text, since nothing is to be rounded or sent that nobody typed. */
export function yuanField(field: Partial<Field> & Pick<Field, 'name' | 'send'>): Field {
	return {
		displayName: 'Amount',
		type: 'string',
		default: '',
		placeholder: '12.50',
		as: 'fen',
		...field,
	};
}
