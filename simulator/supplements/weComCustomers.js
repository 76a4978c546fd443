/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'externalcontact/customer_strategy/create': {
		optional: ['privilege'],
		params: [
			{
				in: 'body',
				name: 'privilege.oper_resign_group',
				type: 'boolean',
				unconfirmed: undefined,
			},
		],
	},
};
