/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'agent/batch_set_workbench_data': {
		confirmed: [
			'data.image',
			'data.image.jump_url',
			'data.image.pagepath',
			'data.list',
			'data.list.items[].jump_url',
			'data.list.items[].pagepath',
			'data.webview',
			'data.webview.jump_url',
			'data.webview.pagepath',
		],
	},
	'appchat/send': {
		params: [{ in: 'body', name: 'text.mentioned_list', type: 'array', items: 'string' }],
	},
	'linkedcorp/message/send': {
		optional: ['miniprogram_notice.page'],
	},
	'message/send': {
		optional: ['miniprogram_notice.page', 'template_card.select_list[].title'],
		values: { msgtype: ['interactive_taskcard', 'template_msg'] },
	},
};
