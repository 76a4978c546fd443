/** @type {Record<string, import('.').Supplement>} */
module.exports = {
	'kf/knowledge/add_intent': { optional: ['answers[].attachments'] },
};
