const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');

/** What every kind of message needs beyond the types of its parameters. */

const INTERACTIVE = ['button_interaction', 'vote_interaction', 'multiple_interaction'];

const need = (present, errcode, name) => {
	if (!present) throw new ApiError(errcode, `Template_Card.${name} missing or invalid`);
};

function checkCard(card) {
	const interactive = INTERACTIVE.includes(card.card_type);
	need(card.task_id || (!interactive && !card.action_menu), 42014, 'task_id');
	if (card.card_type === 'text_notice') {
		need(card.main_title?.title || card.sub_title_text, 42033, 'main_title.title');
	}
	if (card.card_type.endsWith('_notice')) need(card.card_action?.type, 42045, 'card_action');
	if (card.card_type === 'news_notice') {
		need(card.card_image || card.image_text_area, 42044, 'card_image.url');
	}
	if (card.card_type === 'button_interaction')
		need(card.button_list?.length, 42038, 'button_list.text');
	if (card.card_type === 'vote_interaction') need(card.checkbox, 42043, 'checkbox.question_key');
	if (card.card_type === 'multiple_interaction')
		need(card.select_list?.length, 42047, 'select_list');
	if (/^(vote|multiple)/.test(card.card_type)) need(card.submit_button, 42046, 'submit_button.key');
}

const mediaIn = ({ msgtype, [msgtype]: content }) => [
	content.media_id,
	content.thumb_media_id,
	...(msgtype === 'mpnews' ? content.articles.map((article) => article.thumb_media_id) : []),
];

/** @param {Record<string, any>} message */
function checkContent(message, world) {
	const { msgtype } = message;
	if (!message[msgtype] && msgtype === 'text') throw new ApiError(44004, 'empty content');
	if (!message[msgtype]) throw new ApiError(40063, `some parameters are empty: ${msgtype}`);
	if (msgtype === 'text' && message.text.content === '') throw new ApiError(44004, 'empty content');
	if (msgtype === 'template_card') checkCard(message.template_card);
	for (const id of mediaIn(message)) {
		if (id !== undefined) checkMedia(world, id);
	}
}

module.exports = { checkContent, INTERACTIVE };
