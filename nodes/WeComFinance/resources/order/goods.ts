import type { Field } from '../../../shared/operation';
import { yuanField } from '../merchantFields';

export const GOODS: Field = {
	displayName: 'Goods',
	name: 'goods',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	placeholder: 'Add Goods',
	description: 'What is bought, for offers that hold for single goods (单品优惠)',
	options: [
		{
			displayName: 'Goods',
			name: 'item',
			send: 'body.detail.goods_detail[]',
			values: [
				{
					displayName: 'Goods ID',
					name: 'goodsId',
					type: 'string',
					required: true,
					default: '',
					description: 'Your own code: up to 32 letters, digits, hyphens and underscores',
					send: 'merchant_goods_id',
					limits: {
						chars: 32,
						pattern: {
							regex: /^[0-9a-zA-Z_-]+$/,
							hint: 'may hold only letters, digits, hyphens and underscores',
						},
					},
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					description: 'What the goods are called, 256 characters at most',
					send: 'goods_name',
					limits: { chars: 256 },
				},
				{
					displayName: 'Quantity',
					name: 'quantity',
					type: 'number',
					typeOptions: { minValue: 1 },
					required: true,
					default: 1,
					description: 'How many are bought',
					send: 'quantity',
					limits: { min: 1 },
				},
				yuanField({
					displayName: 'Unit Price',
					name: 'unitPrice',
					required: true,
					send: 'unit_price',
					description: 'The price of one, in yuan with two decimals at most',
				}),
				{
					displayName: 'WeChat Pay Goods ID',
					name: 'wechatGoodsId',
					type: 'string',
					default: '',
					description: "WeChat Pay's own code of the goods, where there is one",
					send: 'wechatpay_goods_id',
					limits: { chars: 32 },
				},
			],
		},
	],
};
