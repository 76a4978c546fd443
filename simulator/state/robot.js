const { createHash } = require('node:crypto');
const { ApiError } = require('../api-error');
const { keep } = require('./media');
const { checkContent } = require('./message-content');

/** A group robot: whoever has its key may post, twenty times a minute. */

const MOST_MESSAGES = 20;
const MINUTE = 60_000;
const MOST_IMAGE_BYTES = 2 * 1024 * 1024;
const KINDS = [
	'text',
	'markdown',
	'markdown_v2',
	'image',
	'news',
	'file',
	'voice',
	'template_card',
];
const CARDS = ['text_notice', 'news_notice'];

const robotOf = (world, key) => {
	const robot = world.robots.get(key);
	if (!robot) throw new ApiError(93000, 'invalid webhook url');
	return robot;
};

const checkPace = ({ messages }, at) => {
	const lately = messages.filter((sent) => sent.at > at - MINUTE);
	if (lately.length >= MOST_MESSAGES) throw new ApiError(45009, 'api freq out of limit');
};

function checkImage({ base64, md5 }) {
	const content = Buffer.from(base64, 'base64');
	if (content.length === 0 || content.length > MOST_IMAGE_BYTES) {
		throw new ApiError(40009, 'invalid image size');
	}
	if (createHash('md5').update(content).digest('hex') !== md5) {
		throw new ApiError(40058, 'invalid Request Parameter: image.md5');
	}
}

const mediaIn = ({ msgtype, [msgtype]: content }) => [
	content.media_id,
	...(content.horizontal_content_list ?? []).map((line) => line.media_id),
];

function checkMessage(body, robot, world) {
	if (!KINDS.includes(body.msgtype)) throw new ApiError(40008, 'invalid message type');
	if (body.msgtype === 'template_card' && !CARDS.includes(body.template_card?.card_type)) {
		throw new ApiError(40058, 'invalid Request Parameter: template_card.card_type');
	}
	checkContent(body, world);
	if (body.msgtype === 'image') checkImage(body.image);
	for (const id of mediaIn(body)) {
		if (id !== undefined && !robot.media.has(id)) throw new ApiError(40007, 'invalid media_id');
	}
}

function send({ query, body, at }, world) {
	const robot = robotOf(world, query.key);
	checkPace(robot, at);
	checkMessage(body, robot, world);
	robot.messages.push({ body, at });
	return {};
}

function upload({ query, files, at }, world) {
	const robot = robotOf(world, query.key);
	const stored = keep(world, query.type, files[0], at);
	robot.media.add(stored.media_id);
	return stored;
}

const routes = {
	'/cgi-bin/webhook/send': send,
	'/cgi-bin/webhook/upload_media': upload,
};

module.exports = { routes };
