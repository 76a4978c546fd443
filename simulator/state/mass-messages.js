const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const NOT_SENT = 0;
const SENT = 1;
const NOT_A_FRIEND = 2;
const LIMIT_REACHED = 3;
const TASK_DONE = 2;
const BY_COMPANY = 0;
const BY_MEMBER = 1;
const ANYONE = 2;
const MOST_REMINDERS = 3;

const GROUP = 'group';
const SEEDED = 'massmessage-seeded';
const SEEDED_OF_MEMBER = 'massmessage-seeded-member';
const SEEDED_FOR_GROUPS = 'massmessage-seeded-groups';

const seconds = (milliseconds) => Math.floor(milliseconds / 1000);

const messageOf = (world, msgid) => {
	const message = world.massMessages.get(msgid);
	if (!message) throw new ApiError(41047, 'invalid groupmsg msgid');
	return message;
};

/** Refuses media ids that no upload gave, in any of the attachments. */
function checkAttachments(world, attachments = []) {
	for (const { msgtype, [msgtype]: content } of attachments) {
		if (!content) throw new ApiError(40058, `attachment without ${msgtype}`);
		const id = content.media_id ?? content.pic_media_id;
		if (id) checkMedia(world, id);
	}
}

function checkContent(world, { text, attachments = [] }) {
	if (!text?.content && attachments.length === 0) throw new ApiError(44004, 'empty content');
	checkAttachments(world, attachments);
}

const hasTagOf = ({ follow_user }, { tag_list }) =>
	follow_user.some(({ tags }) => tags.some(({ tag_id }) => tag_list.includes(tag_id)));

/** Who is to get it, each with the member who is to send it. */
function customersFor(world, { external_userid, tag_filter, sender }) {
	const customers = [...world.customers.values()].filter(
		(customer) =>
			(external_userid?.includes(customer.external_contact.external_userid) ?? true) &&
			(external_userid || (tag_filter?.group_list ?? []).every((g) => hasTagOf(customer, g))),
	);
	return customers.flatMap(({ external_contact, follow_user }) => {
		const member = follow_user.find(({ userid }) => !sender || userid === sender);
		return member ? [[member.userid, { external_userid: external_contact.external_userid }]] : [];
	});
}

function tasksOf(world, body) {
	if (body.chat_type === GROUP) {
		const chats = (body.chat_id_list ?? []).filter((id) => world.customerGroups.has(id));
		return new Map([[body.sender, chats.map((chat_id) => ({ chat_id, status: NOT_SENT }))]]);
	}
	const tasks = new Map();
	for (const [userid, recipient] of customersFor(world, body)) {
		tasks.set(userid, [...(tasks.get(userid) ?? []), { ...recipient, status: NOT_SENT }]);
	}
	return tasks;
}

function add({ body, at }, world) {
	const { chat_type = 'single', sender, external_userid = [], chat_id_list = [] } = body;
	if (sender !== undefined && !isVisible(world, sender)) {
		throw new ApiError(40003, 'invalid userid');
	}
	if (chat_type === GROUP && !sender) throw new ApiError(40058, 'sender missing');
	checkContent(world, body);
	const fail_list = [
		...external_userid.filter((id) => !world.customers.has(id)),
		...chat_id_list.filter((id) => !world.customerGroups.has(id)),
	];
	const tasks = tasksOf(world, { ...body, chat_type });
	if (tasks.size === 0) throw new ApiError(41048, 'no customer to send');
	const msgid = world.newId('massmessage');
	const { text, attachments } = body;
	const created = { chat_type, create_type: BY_COMPANY, create_time: seconds(at) };
	world.massMessages.set(msgid, { msgid, ...created, text, attachments, tasks, reminders: 0 });
	return { fail_list, msgid };
}

function list({ body }, world) {
	const { chat_type, start_time, end_time, creator, filter_type = ANYONE } = body;
	const fitting = [...world.massMessages.values()].filter(
		(message) =>
			message.chat_type === chat_type &&
			message.create_time >= start_time &&
			message.create_time <= end_time &&
			(!creator || message.creator === creator) &&
			(filter_type === ANYONE || message.create_type === filter_type),
	);
	const { entries, next_cursor } = cursorPage(fitting, body, 50);
	return {
		group_msg_list: entries.map(({ chat_type: _type, tasks, reminders, ...shown }) => shown),
		next_cursor,
	};
}

function tasks({ body }, world) {
	const { tasks: all } = messageOf(world, body.msgid);
	const shown = [...all].map(([userid, recipients]) => {
		const sent = recipients.find(({ status }) => status === SENT);
		return sent
			? { userid, status: TASK_DONE, send_time: sent.send_time }
			: { userid, status: NOT_SENT };
	});
	const { entries, next_cursor } = cursorPage(shown, body, 500);
	return { task_list: entries, next_cursor };
}

/** Of groups only those that got it are told: the owner has chosen no others yet. */
function results({ body }, world) {
	const { tasks: all, chat_type } = messageOf(world, body.msgid);
	const recipients = (all.get(body.userid) ?? []).filter(
		({ status }) => chat_type !== GROUP || status === SENT,
	);
	const { entries, next_cursor } = cursorPage(recipients, body, 500);
	return { send_list: entries.map((entry) => ({ ...entry, userid: body.userid })), next_cursor };
}

const goingOn = (world, msgid) => {
	const message = messageOf(world, msgid);
	if (message.stopped) throw new ApiError(41093, 'groupmsg canceled');
	return message;
};

function remind({ body }, world) {
	const message = goingOn(world, body.msgid);
	if (message.reminders >= MOST_REMINDERS) throw new ApiError(41094, 'remind too often');
	message.reminders += 1;
	return {};
}

const routes = {
	'/cgi-bin/externalcontact/add_msg_template': add,
	'/cgi-bin/externalcontact/get_groupmsg_list_v2': list,
	'/cgi-bin/externalcontact/get_groupmsg_task': tasks,
	'/cgi-bin/externalcontact/get_groupmsg_send_result': results,
	'/cgi-bin/externalcontact/remind_groupmsg_send': remind,
	'/cgi-bin/externalcontact/cancel_groupmsg_send': ({ body }, world) => {
		goingOn(world, body.msgid).stopped = true;
		return {};
	},
};

function seed(world, now) {
	const yesterday = seconds(now) - 86_400;
	const sent = { status: SENT, send_time: yesterday + 600 };
	const common = { create_type: BY_COMPANY, create_time: yesterday, reminders: 0 };
	world.massMessages = new Map([
		[
			SEEDED,
			{
				...common,
				msgid: SEEDED,
				chat_type: 'single',
				text: { content: '新品上市' },
				attachments: [],
				tasks: new Map([
					[
						'zhangwei',
						[
							{ external_userid: 'wmCustomerLi', ...sent },
							{ external_userid: 'wmCustomerZhao', status: LIMIT_REACHED },
							{ external_userid: 'woCustomerChen', status: NOT_A_FRIEND },
						],
					],
					['lina', [{ external_userid: 'wmCustomerLi', status: NOT_SENT }]],
				]),
			},
		],
		[
			SEEDED_OF_MEMBER,
			{
				...common,
				msgid: SEEDED_OF_MEMBER,
				creator: 'lina',
				create_type: BY_MEMBER,
				chat_type: 'single',
				text: { content: '节日快乐' },
				attachments: [],
				tasks: new Map([['lina', [{ external_userid: 'wmCustomerLi', ...sent }]]]),
			},
		],
		[
			SEEDED_FOR_GROUPS,
			{
				...common,
				msgid: SEEDED_FOR_GROUPS,
				chat_type: GROUP,
				text: { content: '群公告' },
				attachments: [],
				tasks: new Map([
					[
						'zhangwei',
						[
							{ chat_id: 'wrGroupOne', ...sent },
							{ chat_id: 'wrGroupTwo', ...sent },
						],
					],
					['lina', [{ chat_id: 'wrGroupThree', status: NOT_SENT }]],
				]),
			},
		],
	]);
}

module.exports = { routes, seed, checkContent, checkAttachments };
