/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'appchat/send': {
		params: [{ in: 'body', name: 'text.mentioned_list', type: 'array', items: 'string' }],
	},
	'message/send': {
		optional: ['miniprogram_notice.page', 'template_card.select_list[].title'],
		values: { msgtype: ['interactive_taskcard', 'template_msg'] },
	},
};
