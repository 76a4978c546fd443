const range = 'applicable_range';

/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	// Keywords or behavior: one of both is enough.
	'chatdata/keyword/create_rule': { optional: ['keyword'] },
	'chatdata/keyword/update_rule': {
		confirmed: [
			`${range}.session_type`,
			`${range}.exclude_bank_card`,
			`${range}.exclude_bank_card.bank_card_list`,
		],
		params: [
			{
				in: 'body',
				name: `${range}.session_type.session_type_list`,
				type: 'array',
				items: 'integer',
			},
		],
	},
	'chatdata/keyword/get_hit_msg_list': {
		params: [{ in: 'body', name: 'need_detail', type: 'integer' }],
	},
	// Only a single chat has two people, and only a group chat an ID.
	'chatdata/search_msg': {
		optional: ['chat_info.chat_type', 'chat_info.id_list'],
		params: [{ in: 'body', name: 'chat_info.chat_id', type: 'string' }],
	},
	// Apps with the data zone give the user ID, holders of the archive authorization the open one.
	'chatdata/get_hide_sensitiveinfo_config': {
		optional: ['open_userid'],
		params: [{ in: 'body', name: 'userid', type: 'string' }],
	},
	'chatdata/set_hide_sensitiveinfo_config': { optional: ['open_userid', 'userid'] },
};
