const { ApiError } = require('../api-error');
const { findMember } = require('./members');
const { cursorPage } = require('./pages');

/** Supply chains, their groups and companies, the rules between them, and imports of contacts. */

const CHAIN = 'chain-seeded';
const NEW_COMPANY_GROUP = 1;
const RUNNING = 2;
const DONE = 3;
const ALL_IMPORTED = 1;
const SOME_IMPORTED = 2;
const NONE_IMPORTED = 3;
const VERIFIED = 2;

const MEMBER = 1;
const HEAD = 2;
const MOBILE = /^(1\d{10}|\+\d{8,15})$/;

const chainOf = (world, { chain_id }) => {
	const chain = world.chains.get(chain_id);
	if (!chain) throw new ApiError(40058, 'invalid Request Parameter: chain_id');
	return chain;
};

const ruleOf = (world, body) => {
	const rule = chainOf(world, body).rules.get(body.rule_id);
	if (!rule) throw new ApiError(40058, 'invalid Request Parameter: rule_id');
	return rule;
};

const indexOf = ({ companies }, { corpid, pending_corpid }) => {
	const found = companies.findIndex((company) =>
		corpid ? company.corpid === corpid : company.pending_corpid === pending_corpid,
	);
	if (found < 0) throw new ApiError(40058, 'invalid Request Parameter: corpid');
	return found;
};

function groups({ body }, world) {
	const list = chainOf(world, body).groups;
	return { groups: list.filter(({ groupid }) => !body.groupid || groupid === body.groupid) };
}

function companies({ body }, world) {
	const { groupid = 1, need_pending = false, cursor, limit } = body;
	const list = chainOf(world, body).companies.filter(
		(company) => company.groupid === groupid && (need_pending || company.is_joined === 1),
	);
	if (!limit) return { group_corps: list, has_more: false, next_cursor: '' };
	const { entries, next_cursor } = cursorPage(list, { cursor, limit }, limit);
	return { group_corps: entries, has_more: next_cursor !== '', next_cursor };
}

function company({ body }, world) {
	const chain = chainOf(world, body);
	const { corp_name, custom_id, groupid, is_joined } = chain.companies[indexOf(chain, body)];
	return {
		corp_name,
		custom_id,
		groupid,
		is_joined: is_joined === 1,
		...(is_joined === 1 && { qualification_status: VERIFIED }),
	};
}

function removeCompany({ body }, world) {
	const chain = chainOf(world, body);
	chain.companies.splice(indexOf(chain, body), 1);
	return {};
}

function checkRule({ owner_corp_range: own, member_corp_range: theirs }, world) {
	if (!own.userids?.length && !own.departmentids?.length) {
		throw new ApiError(40058, 'owner_corp_range is empty');
	}
	if (!theirs.groupids?.length && !theirs.corpids?.length) {
		throw new ApiError(40058, 'member_corp_range is empty');
	}
	const unknown = own.userids?.some((userid) => !findMember(world, userid));
	if (unknown) throw new ApiError(60111, 'userid not found');
}

function addRule({ body }, world) {
	const { rules } = chainOf(world, body);
	checkRule(body.rule_info, world);
	const rule_id = Math.max(0, ...rules.keys()) + 1;
	rules.set(rule_id, body.rule_info);
	return { rule_id };
}

function modifyRule({ body }, world) {
	ruleOf(world, body);
	checkRule(body.rule_info, world);
	chainOf(world, body).rules.set(body.rule_id, body.rule_info);
	return {};
}

const contactProblem = ({ mobile, identity_type }) => {
	if (![MEMBER, HEAD].includes(identity_type)) return [670016, 'invalid contact identity'];
	return MOBILE.test(mobile) ? undefined : [60103, 'invalid mobile'];
};

/** One contact that fails keeps back all of its company. */
function importCompany(chain, { corp_name, custom_id = '', contact_info_list }, newId) {
	const failed = contact_info_list
		.map(({ mobile, identity_type }) => [mobile, contactProblem({ mobile, identity_type })])
		.filter(([, problem]) => problem)
		.map(([mobile, [errcode, errmsg]]) => ({ mobile, errcode, errmsg }));
	if (failed.length > 0) {
		const { errcode, errmsg } = failed[0];
		return [{ corp_name, custom_id, errcode, errmsg, contact_info_list: failed }];
	}
	chain.companies.push({
		groupid: NEW_COMPANY_GROUP,
		corp_name,
		custom_id,
		pending_corpid: newId('wwpending'),
		is_joined: 0,
	});
	return [];
}

function importContacts({ body }, world) {
	const chain = chainOf(world, body);
	const fail_list = body.contact_list.flatMap((entry) => importCompany(chain, entry, world.newId));
	const all = body.contact_list.length;
	const import_status =
		fail_list.length === 0 ? ALL_IMPORTED : fail_list.length < all ? SOME_IMPORTED : NONE_IMPORTED;
	const jobid = world.newId('chainimport');
	const result = { chain_id: body.chain_id, import_status, fail_list };
	world.chainImports.set(jobid, { result, asked: 0 });
	return { jobid };
}

function importResult({ query }, world) {
	const job = world.chainImports.get(query.jobid);
	if (!job) throw new ApiError(40088, 'jobid not found');
	job.asked += 1;
	return job.asked > 1 ? { status: DONE, result: job.result } : { status: RUNNING };
}

/** A token of the other company, which alone its calls take. */
function downstreamToken({ body, at }, world) {
	const token = `downstream-token-of-${body.corpid}`;
	world.tokens.issued.set(token, { expiresAt: at + 7200 * 1000 });
	return { access_token: token, expires_in: 7200 };
}

function transferSession({ body, token }) {
	if (!token.startsWith('downstream-token-of-')) {
		throw new ApiError(40014, 'invalid access_token: not of a downstream corp');
	}
	return { userid: `user-of-${body.userid}`, session_key: 'ZG93bnN0cmVhbS1zZXNzaW9u' };
}

const chainList = (world, wanted = () => true) => ({
	chains: [...world.chains]
		.filter(([, chain]) => wanted(chain))
		.map(([chain_id, { chain_name }]) => ({ chain_id, chain_name })),
});

const routes = {
	'/cgi-bin/corpgroup/corp/get_chain_list': (_request, world) => chainList(world),
	'/cgi-bin/corpgroup/get_corp_shared_chain_list': ({ body: { corpid } }, world) =>
		chainList(world, ({ companies: all }) => all.some((company) => company.corpid === corpid)),
	'/cgi-bin/corpgroup/corp/get_chain_group': groups,
	'/cgi-bin/corpgroup/corp/get_chain_corpinfo_list': companies,
	'/cgi-bin/corpgroup/corp/get_chain_corpinfo': company,
	'/cgi-bin/corpgroup/corp/remove_corp': removeCompany,
	'/cgi-bin/corpgroup/corp/gettoken': downstreamToken,
	'/cgi-bin/miniprogram/transfer_session': transferSession,
	'/cgi-bin/corpgroup/import_chain_contact': importContacts,
	'/cgi-bin/corpgroup/getresult': importResult,
	'/cgi-bin/corpgroup/rule/list_ids': ({ body }, world) => ({
		rule_ids: [...chainOf(world, body).rules.keys()],
	}),
	'/cgi-bin/corpgroup/rule/get_rule_info': ({ body }, world) => ({
		rule_info: ruleOf(world, body),
	}),
	'/cgi-bin/corpgroup/rule/add_rule': addRule,
	'/cgi-bin/corpgroup/rule/modify_rule': modifyRule,
	'/cgi-bin/corpgroup/rule/delete_rule': ({ body }, world) => {
		ruleOf(world, body);
		chainOf(world, body).rules.delete(body.rule_id);
		return {};
	},
};

function seed(world) {
	const joined = (groupid, corpid, corp_name) => ({
		groupid,
		corpid,
		corp_name,
		custom_id: '',
		is_joined: 1,
	});
	world.chains = new Map([
		[
			CHAIN,
			{
				chain_name: '原材料供应链',
				groups: [
					{ groupid: 2, group_name: '一级经销商', parentid: 1, order: 2 },
					{ groupid: 3, group_name: '二级经销商', parentid: 2, order: 1 },
					{ groupid: 4, group_name: '门店', parentid: 1, order: 1 },
				],
				companies: [
					joined(1, 'wwrootcorp', '总代理'),
					joined(2, 'wwfirstcorp', '美馨粮油公司'),
					joined(3, 'wwsecondcorp', '华北粮油'),
					joined(4, 'wwshopcorp', '城东门店'),
					{
						groupid: 2,
						pending_corpid: 'wwpendingcorp',
						corp_name: '待加入公司',
						custom_id: 'c100',
						is_joined: 0,
					},
				],
				rules: new Map([
					[
						1,
						{
							owner_corp_range: { userids: ['zhangwei'], departmentids: [] },
							member_corp_range: { groupids: [2], corpids: [] },
						},
					],
				]),
			},
		],
	]);
	world.chainImports = new Map();
}

module.exports = { routes, seed };
