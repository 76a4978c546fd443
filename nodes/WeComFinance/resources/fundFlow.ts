import { defineResource } from '../../shared/operation';
import { pagesOfSpan, spanFields } from './span';

const LONGEST = 31 * 86_400;

export const fundFlow = defineResource({
	value: 'fundFlow',
	name: 'Fund Flow',
	description: 'Movements on the accounts of the merchants (资金流水)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many fund flows of merchants',
			description:
				'List the movements on the accounts of merchants over a time span of any length (资金流水), from December 2022 on and for three years; those of a day come after 11:00 on the next, amounts in fen',
			doc: 98100,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalpay/get_fund_flow' },
			fields: spanFields('when the money moved', '31 days'),
			filters: [
				{
					displayName: 'Merchant ID',
					name: 'merchantId',
					type: 'string',
					default: '',
					placeholder: '1900000109',
					description: 'Only the movements of this merchant (商户号)',
					send: 'body.mch_id',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 200 },
				items: 'fund_flow_list',
			},
			run: async (run) => await pagesOfSpan(run, LONGEST),
		},
	],
});
