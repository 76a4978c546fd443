/**
 * Where WeCom's own pages say more than the generated facts, by endpoint: parameters they lack, ones that
 * may be left out, and values that old clients still send.
 *
 * @type {Record<string, { params?: import('./facts').ParamFact[], optional?: string[], values?: Record<string, string[]> }>}
 */
const supplements = {
	'appchat/send': {
		params: [{ in: 'body', name: 'text.mentioned_list', type: 'array', items: 'string' }],
	},
	'message/send': {
		optional: ['miniprogram_notice.page', 'template_card.select_list[].title'],
		values: { msgtype: ['interactive_taskcard', 'template_msg'] },
	},
};

/** @param {import('./facts').Endpoint} endpoint */
function supplemented(endpoint) {
	const { params = [], optional = [], values = {} } = supplements[endpoint.id] ?? {};
	const known = endpoint.params.map((param) => ({
		...param,
		...(optional.includes(param.name) && { required: undefined }),
		...(values[param.name] && param.enum && { enum: [...param.enum, ...values[param.name]] }),
	}));
	return { ...endpoint, params: [...known, ...params] };
}

module.exports = { supplemented };
