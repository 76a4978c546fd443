const { ApiError } = require('../api-error');
const { checkAttachments } = require('./mass-messages');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const WAITING = 1;
const DONE = 3;
const BY_COMPANY = 0;
const BY_MEMBER = 1;
const ANYONE = 2;
const SOME_CUSTOMERS = 0;
const PUBLIC = 1;
const MONTH = 30 * 86_400;

const SEEDED = 'moment-seeded';
const SEEDED_OF_MEMBER = 'moment-seeded-member';

const seconds = (milliseconds) => Math.floor(milliseconds / 1000);

const momentOf = (world, moment_id) => {
	const moment = world.moments.get(moment_id);
	if (!moment) throw new ApiError(41060, 'invalid moment_id');
	return moment;
};

/** What one member has posted of it. */
const postOf = (world, { moment_id, userid }) => {
	const post = momentOf(world, moment_id).posts.get(userid);
	if (!post) throw new ApiError(41061, 'moment not sent by this userid');
	if (!post.posted) throw new ApiError(41062, 'moment not published yet');
	return post;
};

const customersOf = (world, userid, tags) =>
	[...world.customers.values()]
		.filter(({ follow_user }) =>
			follow_user.some(
				(follow) =>
					follow.userid === userid &&
					(!tags || follow.tags.some(({ tag_id }) => tags.includes(tag_id))),
			),
		)
		.map(({ external_contact }) => external_contact.external_userid);

const knownTags = (world) =>
	new Set(
		[...world.customers.values()].flatMap(({ follow_user }) =>
			follow_user.flatMap(({ tags }) => tags.map(({ tag_id }) => tag_id)),
		),
	);

function senders(world, { user_list = [], department_list = [] } = {}) {
	const visible = [...world.members.values()].filter(({ userid }) => isVisible(world, userid));
	if (user_list.length + department_list.length === 0) return visible.map(({ userid }) => userid);
	return visible
		.filter(
			({ userid, department }) =>
				user_list.includes(userid) || department.some((id) => department_list.includes(id)),
		)
		.map(({ userid }) => userid);
}

function invalidIn(world, { sender_list = {}, external_contact_list = {} }) {
	const { user_list = [], department_list = [] } = sender_list;
	const tags = knownTags(world);
	return {
		invalid_sender_list: {
			user_list: user_list.filter((id) => !isVisible(world, id)),
			department_list: department_list.filter((id) => !world.departments.has(id)),
		},
		invalid_external_contact_list: {
			tag_list: (external_contact_list.tag_list ?? []).filter((id) => !tags.has(id)),
		},
	};
}

function checkKinds(attachments = []) {
	const kinds = new Set(attachments.map(({ msgtype }) => msgtype));
	if (kinds.size > 1) throw new ApiError(40058, 'invalid attachments msgtype');
	if (!kinds.has('image') && attachments.length > 1) {
		throw new ApiError(41064, 'invalid attachments size');
	}
}

/** The moment is made once its job has been asked for twice. */
function add({ body, at }, world) {
	const { text, attachments = [], visible_range = {} } = body;
	if (!text?.content && attachments.length === 0) throw new ApiError(41089, 'empty moment');
	checkKinds(attachments);
	checkAttachments(world, attachments);
	const tags = visible_range.external_contact_list?.tag_list;
	const posts = senders(world, visible_range.sender_list).map((userid) => [
		userid,
		{ posted: false, customers: customersOf(world, userid, tags), comments: [], likes: [] },
	]);
	const moment = {
		moment_id: world.newId('moment'),
		create_time: seconds(at),
		create_type: BY_COMPANY,
		visible_type: tags ? SOME_CUSTOMERS : PUBLIC,
		text,
		posts: new Map(posts),
	};
	const jobid = world.newId('momentjob');
	world.momentJobs.set(jobid, { asked: 0, moment, invalid: invalidIn(world, visible_range) });
	return { jobid };
}

function jobResult({ query }, world) {
	const job = world.momentJobs.get(query.jobid);
	if (!job) throw new ApiError(40058, 'invalid jobid');
	job.asked += 1;
	if (job.asked === 1) return { status: WAITING, type: 'add_moment_task' };
	world.moments.set(job.moment.moment_id, job.moment);
	return {
		status: DONE,
		type: 'add_moment_task',
		result: {
			errcode: 0,
			errmsg: 'ok',
			moment_id: job.moment.moment_id,
			...job.invalid,
		},
	};
}

/** Both ends of the period are left out, as WeCom does. */
function list({ body }, world) {
	const { start_time, end_time, creator, filter_type = ANYONE } = body;
	if (end_time - start_time > MONTH) throw new ApiError(40058, 'period of over 30 days');
	const fitting = [...world.moments.values()].filter(
		(moment) =>
			moment.create_time > start_time &&
			moment.create_time < end_time &&
			(!creator || moment.creator === creator) &&
			(filter_type === ANYONE || moment.create_type === filter_type),
	);
	const { entries, next_cursor } = cursorPage(fitting, body, 20);
	return { moment_list: entries.map(({ posts, stopped, ...shown }) => shown), next_cursor };
}

function tasks({ body }, world) {
	const moment = momentOf(world, body.moment_id);
	if (moment.create_type !== BY_COMPANY) throw new ApiError(41067, 'invalid moment_id type');
	const all = [...moment.posts].map(([userid, { posted }]) => ({
		userid,
		publish_status: Number(posted),
	}));
	const { entries, next_cursor } = cursorPage(all, body, 500);
	return { task_list: entries, next_cursor };
}

function customers({ body }, world) {
	const { entries, next_cursor } = cursorPage(postOf(world, body).customers, body, 500);
	const entry = (external_userid) => ({ userid: body.userid, external_userid });
	return { customer_list: entries.map(entry), next_cursor };
}

function reached({ body }, world) {
	const { entries, next_cursor } = cursorPage(postOf(world, body).customers, body, 3000);
	return { customer_list: entries.map((external_userid) => ({ external_userid })), next_cursor };
}

const routes = {
	'/cgi-bin/externalcontact/add_moment_task': add,
	'/cgi-bin/externalcontact/get_moment_task_result': jobResult,
	'/cgi-bin/externalcontact/get_moment_list': list,
	'/cgi-bin/externalcontact/get_moment_task': tasks,
	'/cgi-bin/externalcontact/get_moment_customer_list': customers,
	'/cgi-bin/externalcontact/get_moment_send_result': reached,
	'/cgi-bin/externalcontact/get_moment_comments': ({ body }, world) => {
		const { comments, likes } = postOf(world, body);
		return { comment_list: comments, like_list: likes };
	},
	'/cgi-bin/externalcontact/cancel_moment_task': ({ body }, world) => {
		momentOf(world, body.moment_id).stopped = true;
		return {};
	},
};

function seed(world, now) {
	const create_time = seconds(now) - 2 * 86_400;
	const later = { create_time: create_time + 3600 };
	world.momentJobs = new Map();
	world.moments = new Map([
		[
			SEEDED,
			{
				moment_id: SEEDED,
				create_time,
				create_type: BY_COMPANY,
				visible_type: PUBLIC,
				text: { content: '周末活动' },
				posts: new Map([
					[
						'zhangwei',
						{
							posted: true,
							customers: ['wmCustomerLi', 'wmCustomerZhao'],
							comments: [
								{ external_userid: 'wmCustomerLi', ...later },
								{ userid: 'zhangwei', ...later },
								{ external_userid: 'wmCustomerLi', ...later },
							],
							likes: [{ external_userid: 'wmCustomerLi', ...later }],
						},
					],
					['lina', { posted: false, customers: ['wmCustomerLi'], comments: [], likes: [] }],
				]),
			},
		],
		[
			SEEDED_OF_MEMBER,
			{
				moment_id: SEEDED_OF_MEMBER,
				creator: 'lina',
				create_time,
				create_type: BY_MEMBER,
				visible_type: PUBLIC,
				text: { content: '午餐' },
				posts: new Map([
					['lina', { posted: true, customers: ['wmCustomerLi'], comments: [], likes: [] }],
				]),
			},
		],
	]);
}

module.exports = { routes, seed };
