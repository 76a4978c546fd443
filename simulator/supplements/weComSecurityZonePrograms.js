/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'chatdata/specapi/create_job': { optional: ['msg_filter', 'msg_filter.msg_list'] },
};
