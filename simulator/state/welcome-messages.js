const { ApiError } = require('../api-error');
const { checkAttachments, checkContent } = require('./mass-messages');

const MOST_TEMPLATES = 100;
const KINDS = ['image', 'link', 'miniprogram', 'file', 'video'];

/** Any code greets once; one that begins with `expired` is older than its 20 seconds. */
function send({ body, at }, world) {
	if (body.welcome_code.startsWith('expired')) throw new ApiError(41050, 'invalid welcome_code');
	if (world.welcomeMessages.has(body.welcome_code)) {
		throw new ApiError(41051, 'externaluser has started chatting');
	}
	checkContent(world, body);
	world.welcomeMessages.set(body.welcome_code, { ...body, at });
	return {};
}

const templateOf = (world, template_id) => {
	const template = world.groupWelcomes.get(template_id);
	if (!template) throw new ApiError(41058, 'invalid template_id');
	return template;
};

/** Of several attachments WeCom takes the first in this order. */
function contentOf(world, body) {
	const kind = KINDS.find((name) => body[name]);
	if (!kind && !body.text?.content) throw new ApiError(44004, 'empty content');
	if (kind) checkAttachments(world, [{ msgtype: kind, [kind]: body[kind] }]);
	return { ...(body.text && { text: body.text }), ...(kind && { [kind]: body[kind] }) };
}

function addTemplate({ body }, world) {
	if (world.groupWelcomes.size >= MOST_TEMPLATES) throw new ApiError(41055, 'too many templates');
	const template_id = world.newId('groupwelcome');
	world.groupWelcomes.set(template_id, contentOf(world, body));
	return { template_id };
}

const routes = {
	'/cgi-bin/externalcontact/send_welcome_msg': send,
	'/cgi-bin/externalcontact/group_welcome_template/add': addTemplate,
	'/cgi-bin/externalcontact/group_welcome_template/get': ({ body }, world) =>
		templateOf(world, body.template_id),
	'/cgi-bin/externalcontact/group_welcome_template/edit': ({ body }, world) => {
		templateOf(world, body.template_id);
		world.groupWelcomes.set(body.template_id, contentOf(world, body));
		return {};
	},
	'/cgi-bin/externalcontact/group_welcome_template/del': ({ body }, world) => {
		templateOf(world, body.template_id);
		world.groupWelcomes.delete(body.template_id);
		return {};
	},
};

function seed(world) {
	world.welcomeMessages = new Map();
	world.groupWelcomes = new Map([['groupwelcome-seeded', { text: { content: '你好%NICKNAME%' } }]]);
}

module.exports = { routes, seed };
