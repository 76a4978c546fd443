const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { cursorPage } = require('./pages');

/** What members ask for of advanced features, and where the approval in another system stands. */

const USUAL_PAGE = 100;
const SEEDED = 5;
const DRIVE = 3;
const BY_API = 2;
const FILTERS = [
	() => true,
	(request) => request.approval_type === BY_API,
	(request) => request.approval_type !== BY_API,
];

/** The states of an approval, as a request shows them. */
const STATUS = { 1: 1, 2: 2, 3: 3, 101: 0 };

const requestOf = (world, { apply_id }) => {
	const request = world.featureRequests.get(apply_id);
	if (!request) throw new ApiError(40058, 'invalid Request Parameter: apply_id');
	return request;
};

/** A page may hold less than asked for, and more may come. */
function list({ body }, world) {
	const { business_type, userid, req_type = 0, cursor, limit = USUAL_PAGE } = body;
	const all = [...world.featureRequests.values()]
		.filter((request) => request.business_type === business_type && request.applicant === userid)
		.filter(FILTERS[req_type])
		.map(({ apply_id }) => apply_id);
	const { entries, next_cursor } = cursorPage(
		all,
		{ cursor, limit: Math.min(limit, 2) },
		USUAL_PAGE,
	);
	return { apply_id_list: entries, next_cursor, has_more: next_cursor !== '' };
}

function setApproval({ body }, world) {
	const request = requestOf(world, body);
	const { approval_id, approval_status, approval_url } = body;
	if (request.approval_id && request.approval_id !== approval_id) {
		throw new ApiError(40058, 'invalid Request Parameter: approval_id');
	}
	const approval_type = BY_API;
	Object.assign(request, { approval_id, approval_type, approval_url });
	request.approval_status = STATUS[approval_status];
	return {};
}

const routes = {
	'/cgi-bin/advanced_feature/get_apply_id_list': list,
	'/cgi-bin/advanced_feature/get_approval_info': ({ body }, world) => ({
		approval_info: requestOf(world, body),
	}),
	'/cgi-bin/advanced_feature/set_approval_detail': setApproval,
};

function seed(world, now) {
	world.featureRequests = new Map(
		Array.from({ length: SEEDED }, (_, index) => {
			const apply_id = `apply-${index + 1}`;
			return [
				apply_id,
				{
					apply_id,
					applicant: ids.member,
					create_time: Math.floor(now / 1000) - index * 86_400,
					business_type: DRIVE,
					approval_id: '',
					approval_url: '',
					approval_status: 1,
					approval_type: index % 2 === 0 ? BY_API : 0,
					request_reason: '需要更多微盘空间',
				},
			];
		}),
	);
}

module.exports = { routes, seed };
