const { createCipheriv, randomBytes, randomUUID } = require('node:crypto');

/** What WeCom pushes over a bot's long connection (pages 101463, 100719 and 101027). */

const BLOCK = 32;

const padded = (content) => {
	const size = BLOCK - (content.length % BLOCK);
	return Buffer.concat([content, Buffer.alloc(size, size)]);
};

/** @param {Buffer} content */
function encrypted(content) {
	const key = randomBytes(32);
	const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
	return {
		aeskey: key.toString('base64'),
		content: Buffer.concat([cipher.update(padded(content)), cipher.final()]),
	};
}

const place = ({ user = 'zhangwei', group }) => ({
	...(group && { chatid: group }),
	chattype: group ? 'group' : 'single',
	from: { userid: user },
});

const frame = (cmd, botId, { requestId = randomUUID(), messageId = randomUUID() }, body) => ({
	cmd,
	headers: { req_id: requestId },
	body: { msgid: messageId, aibotid: botId, ...body },
});

/**
 * @param {string} botId
 * @param {{ msgtype: string, [content: string]: unknown }} content
 * @param {{ user?: string, group?: string, requestId?: string, messageId?: string }} options
 */
const messageFrame = (botId, content, options) =>
	frame('aibot_msg_callback', botId, options, { ...place(options), ...content });

const eventFrame = (botId, eventtype, content, options) =>
	frame('aibot_event_callback', botId, options, {
		create_time: Math.floor(Date.now() / 1000),
		...place(options),
		msgtype: 'event',
		event: { eventtype, ...(content && { [eventtype]: content }) },
	});

module.exports = { encrypted, messageFrame, eventFrame };
