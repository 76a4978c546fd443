const { createHash, randomUUID } = require('node:crypto');

/** What a bot may send over its long connection, and how WeCom answers it (page 101463). */

const CHUNK = 512 * 1024;
const CONTENT_BYTES = 20480;
const MOST_CHUNKS = 100;
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = {
	image: 10 * MEGABYTE,
	voice: 2 * MEGABYTE,
	video: 10 * MEGABYTE,
	file: 20 * MEGABYTE,
};

class Refusal extends Error {
	constructor(errcode, errmsg) {
		super(errmsg);
		this.errcode = errcode;
	}
}

const check = (condition, problem) => {
	if (!condition) throw new Refusal(40058, `invalid Request Parameter: ${problem}`);
};

const isText = (value) => typeof value === 'string' && value !== '';
const bytes = (text) => Buffer.byteLength(text, 'utf8');

const checkFile = (type) => (body, bot) =>
	check(bot.media.has(body[type]?.media_id), `${type}.media_id`);

const checkCard = ({ template_card: card }) => check(isText(card?.card_type), 'card_type');

/** @type {Record<string, (body: any, bot: any) => void>} */
const CONTENTS = {
	stream({ stream }) {
		check(isText(stream?.id), 'stream.id');
		check(bytes(stream.content ?? '') <= CONTENT_BYTES, 'stream.content');
	},
	markdown: ({ markdown }) =>
		check(isText(markdown?.content) && bytes(markdown.content) <= CONTENT_BYTES, 'content'),
	text: ({ text }) => check(isText(text?.content), 'text.content'),
	template_card: checkCard,
	image: checkFile('image'),
	voice: checkFile('voice'),
	video: checkFile('video'),
	file: checkFile('file'),
};

const UNASKED = ['markdown', 'template_card', 'image', 'voice', 'video', 'file'];
const REPLIES = [...UNASKED, 'stream'];
const WELCOMES = ['text', 'template_card'];

function checkContent(body, bot, allowed) {
	check(allowed.includes(body.msgtype), 'msgtype');
	CONTENTS[body.msgtype](body, bot);
}

const checkReply = (frame, bot, kinds) =>
	check(kinds.includes(bot.asked.get(frame.headers.req_id)), 'headers.req_id');

function refreshStream({ id, finish, content = '' }, bot) {
	const known = bot.streams.get(id);
	if (known?.finish) throw new Refusal(846608, 'stream message update expired');
	bot.streams.set(id, { content, finish: finish === true });
}

/** @type {Record<string, (frame: any, bot: any) => object | void>} */
const COMMANDS = {
	ping: () => {},
	aibot_respond_msg(frame, bot) {
		checkReply(frame, bot, ['message']);
		checkContent(frame.body, bot, REPLIES);
		if (frame.body.msgtype === 'stream') refreshStream(frame.body.stream, bot);
	},
	aibot_respond_welcome_msg(frame, bot) {
		checkReply(frame, bot, ['enter_chat']);
		checkContent(frame.body, bot, WELCOMES);
	},
	aibot_respond_update_msg(frame, bot) {
		checkReply(frame, bot, ['template_card_event']);
		check(frame.body.response_type === 'update_template_card', 'response_type');
		checkCard(frame.body);
	},
	aibot_send_msg({ body }, bot) {
		check(isText(body.chatid), 'chatid');
		check([undefined, 0, 1, 2].includes(body.chat_type), 'chat_type');
		checkContent(body, bot, UNASKED);
	},
	aibot_upload_media_init({ body }, bot) {
		const { type, total_size: size, total_chunks: chunks } = body;
		check(isText(body.filename), 'filename');
		check(size >= 5 && size <= MOST_BYTES[type], 'total_size');
		check(chunks >= 1 && chunks <= MOST_CHUNKS, 'total_chunks');
		const upload_id = randomUUID();
		bot.uploads.set(upload_id, { ...body, parts: new Map() });
		return { upload_id };
	},
	aibot_upload_media_chunk({ body }, bot) {
		const content = Buffer.from(body.base64_data, 'base64');
		check(bot.uploads.has(body.upload_id), 'upload_id');
		check(content.length <= CHUNK, 'base64_data');
		bot.uploads.get(body.upload_id).parts.set(Number(body.chunk_index), content);
	},
	aibot_upload_media_finish({ body }, bot) {
		const upload = bot.uploads.get(body.upload_id);
		check(upload, 'upload_id');
		const indices = [...upload.parts.keys()].sort((a, b) => a - b);
		const content = Buffer.concat(indices.map((index) => upload.parts.get(index)));
		check(indices.length === upload.total_chunks, 'total_chunks');
		check(content.length === upload.total_size, 'total_size');
		check(createHash('md5').update(content).digest('hex') === upload.md5, 'md5');
		const media_id = randomUUID();
		bot.media.set(media_id, { type: upload.type, filename: upload.filename, content });
		return { type: upload.type, media_id, created_at: String(Math.floor(Date.now() / 1000)) };
	},
};

/** @returns {object} the answer to a frame */
function answerFrame(frame, bot) {
	const { headers } = frame;
	try {
		check(COMMANDS[frame.cmd], 'cmd');
		const body = COMMANDS[frame.cmd](frame, bot);
		return { headers, ...(body && { body }), errcode: 0, errmsg: 'ok' };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { headers, errcode: error.errcode, errmsg: error.message };
	}
}

module.exports = { answerFrame };
