import { departmentsField, membersField, tagsField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const MERCHANT: Field = {
	displayName: 'Merchant ID',
	name: 'merchantId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '1900000109',
	description:
		'The number of the WeChat Pay merchant (商户号), 32 bytes at most: admin console → External Payment (对外收款)',
	send: 'body.mch_id',
	limits: { bytes: 32 },
};

export const merchant = defineResource({
	value: 'merchant',
	name: 'Merchant',
	description: 'Merchants that collect from customers (商户号)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get a merchant',
			description: 'Get the name of a merchant, whether it is bound, and who may collect with it',
			doc: 93666,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalpay/getmerchant' },
			fields: [MERCHANT],
		},
		{
			value: 'setScope',
			name: 'Set Scope',
			action: 'Set who may collect with a merchant',
			description:
				'Say which members, departments and tags may collect with a bound merchant; those who are not named lose it',
			doc: 93666,
			request: { method: 'POST', path: '/cgi-bin/externalpay/set_mch_use_scope' },
			fields: [
				MERCHANT,
				membersField({ name: 'members', send: 'body.allow_use_scope.user' }),
				departmentsField({ name: 'departments', send: 'body.allow_use_scope.partyid' }),
				tagsField({ name: 'tags', send: 'body.allow_use_scope.tagid' }),
			],
			anyOf: ['members', 'departments', 'tags'],
		},
		{
			value: 'add',
			name: 'Add',
			action: 'Add a merchant',
			description:
				'Ask to bind a WeChat Pay merchant to the company. WeCom no longer documents this method, and may refuse it.',
			doc: 93666,
			request: { method: 'POST', path: '/cgi-bin/externalpay/addmerchant' },
			fields: [
				MERCHANT,
				{
					displayName: 'Merchant Name',
					name: 'merchantName',
					type: 'string',
					required: true,
					default: '',
					description:
						'The full name of the merchant as WeChat Pay has it (商户号全称), 50 bytes at most',
					send: 'body.merchant_name',
					limits: { bytes: 50 },
				},
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete a merchant',
			description:
				'Take a merchant away from the company, for good. WeCom no longer documents this method, and may refuse it.',
			doc: 93666,
			request: { method: 'POST', path: '/cgi-bin/externalpay/delmerchant' },
			fields: [MERCHANT],
			output: { deleted: true },
		},
	],
});
