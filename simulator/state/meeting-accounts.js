const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { isVisible } = require('./members');
const { cursorPage } = require('./pages');

const start =
	(kind) =>
	({ body }, world) => {
		const known = body.userid_list.filter((userid) => isVisible(world, userid));
		const jobid = world.newId('accountjob');
		world.accountJobs.set(jobid, { kind, userids: [...new Set(known)], asked: 0 });
		return {
			jobid,
			invalid_userid_list: body.userid_list.filter((userid) => !isVisible(world, userid)),
		};
	};

const OUTCOMES = {
	/** The company has bought two accounts. */
	assign(accounts, userid) {
		if (accounts.size >= 2 && !accounts.has(userid)) return false;
		accounts.add(userid);
		return true;
	},
	revoke: (accounts, userid) => accounts.delete(userid),
};

/** A job has done nothing yet when it is first asked for. */
const result =
	(kind) =>
	({ body }, world) => {
		const job = world.accountJobs.get(body.jobid);
		if (job?.kind !== kind) throw new ApiError(40088, 'jobid not found');
		job.asked += 1;
		if (job.asked === 1) return { job_result: { succ_userid_list: [], fail_userid_list: [] } };
		job.done ??= job.userids.filter((userid) => OUTCOMES[kind](world.meetingAccounts, userid));
		return {
			job_result: {
				succ_userid_list: job.done,
				fail_userid_list: job.userids.filter((userid) => !job.done.includes(userid)),
			},
		};
	};

const VIP = '/cgi-bin/meeting/vip';

const routes = {
	[`${VIP}/submit_batch_add_job`]: start('assign'),
	[`${VIP}/batch_add_job_result`]: result('assign'),
	[`${VIP}/submit_batch_del_job`]: start('revoke'),
	[`${VIP}/batch_del_job_result`]: result('revoke'),
	[`${VIP}/list`]: ({ body }, world) => {
		const { entries, next_cursor } = cursorPage([...world.meetingAccounts], body, 100);
		return { userid_list: entries, has_more: next_cursor !== '', next_cursor };
	},
};

function seed(world) {
	world.meetingAccounts = new Set([ids.member, ids.secondMember]);
	world.accountJobs = new Map();
}

module.exports = { routes, seed };
