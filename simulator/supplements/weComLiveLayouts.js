/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	// An empty ID means the default, and counts as none here.
	'meeting/advanced_layout/apply': { optional: ['layout_id'] },
	'meeting/layout/set_default': { optional: ['selected_layout_id'] },
	'meeting/layout/set_default_background': { optional: ['selected_background_id'] },
	// Its page leaves out what that of adding asks for.
	'meeting/advanced_layout/update': {
		params: [
			{
				in: 'body',
				name: 'page_list[].user_seat_list[].user_list[].nick_name',
				type: 'string',
			},
		],
	},
};
