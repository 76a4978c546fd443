const { ApiError } = require('../api-error');
const { checkMedia } = require('./media');

/** Exports, analyses and jobs of the zone: each is found at work once before it is done. */

const MOST_MESSAGES = 1000;
const SUMMARY = 3;

const firstTime = (job) => {
	job.asked += 1;
	return job.asked === 1;
};

function jobOf({ body }, jobs) {
	const job = jobs.get(body.jobid);
	if (!job) throw new ApiError(790000, 'invalid jobid');
	return job;
}

const duplicate = ({ msgid }) => ({ msgid, errcode: 710613, errmsg: 'duplicate msgid' });

function analysisFor({ body }, { analyses }, world) {
	if (body.jobid) return jobOf({ body }, analyses);
	const jobid = world.newId('analysis');
	const analysis = { jobid, task: body.analyze_task, messages: new Map(), asked: 0 };
	analyses.set(jobid, analysis);
	return analysis;
}

function addToAnalysis(request, world) {
	const { analyze_task: task, msg_list: given } = request.body;
	const analysis = analysisFor(request, world.zoneJobs, world);
	if (analysis.submitted) throw new ApiError(710617, 'the analysis was submitted');
	if (analysis.task !== task) throw new ApiError(710616, 'another type of analysis');
	if (analysis.messages.size + given.length > MOST_MESSAGES) {
		throw new ApiError(710623, 'too many messages');
	}
	const fail_list = [];
	for (const message of given) {
		if (analysis.messages.has(message.msgid)) fail_list.push(duplicate(message));
		else analysis.messages.set(message.msgid, message);
	}
	return { jobid: analysis.jobid, ...(fail_list.length > 0 && { fail_list }) };
}

function submitAnalysis(request, world) {
	const analysis = jobOf(request, world.zoneJobs.analyses);
	if (analysis.submitted) throw new ApiError(710617, 'the analysis was submitted');
	analysis.submitted = true;
	return {};
}

/** A key `wrong` does not open its message; alone, it fails the whole. */
function analysisResult(request, world) {
	const analysis = jobOf(request, world.zoneJobs.analyses);
	if (!analysis.submitted) throw new ApiError(710618, 'the analysis was not submitted');
	if (firstTime(analysis)) return { status: 0 };
	const messages = [...analysis.messages.values()];
	const isWrong = ({ encrypt_info: { secret_key: key } }) => key === 'wrong';
	if (messages.every(isWrong)) return { status: 2 };
	if (analysis.task === SUMMARY) return { status: 1, analyze_result: { result_id: 'summary-1' } };
	const key = analysis.task === 1 ? 'sentiment_result' : 'spam_result';
	return {
		status: 1,
		analyze_result_list: messages.map((message) => ({
			msgid: message.msgid,
			...(isWrong(message)
				? { errcode: 710603, errmsg: 'invalid secret key' }
				: { errcode: 0, errmsg: 'ok', [key]: 2 }),
		})),
	};
}

function createExport({ body }, world) {
	const { usedCodes, exports } = world.zoneJobs;
	if (usedCodes.has(body.code)) throw new ApiError(42022, 'code has been used');
	checkMedia(world, body.media_id);
	usedCodes.add(body.code);
	const jobid = world.newId('export');
	exports.set(jobid, { fails: body.code === 'fail', asked: 0 });
	return { jobid };
}

function exportStatus(request, world) {
	const job = jobOf(request, world.zoneJobs.exports);
	if (firstTime(job)) return { status: 2 };
	return job.fails
		? { status: 3, result_errcode: 710629, result_errmsg: 'too many messages' }
		: { status: 3, result_id: 'result-1', result_errcode: 0, result_errmsg: 'ok' };
}

/** A job `stuck` is one whose program failed. */
function createJob({ body }, world) {
	const { customIds, jobs } = world.zoneJobs;
	if (customIds.has(body.custom_id)) throw new ApiError(710626, 'custom_id exists');
	customIds.add(body.custom_id);
	const jobid = world.newId('specjob');
	const count = body.msg_filter?.msg_list.length ?? 0;
	jobs.set(jobid, { count, stuck: body.custom_data === 'stuck', asked: 0 });
	return { jobid };
}

function jobResult(request, world) {
	const job = jobOf(request, world.zoneJobs.jobs);
	if (firstTime(job) || job.stuck) return { status: 1, dispatch_time: 1_700_000_000, progress: 40 };
	return {
		status: 2,
		dispatch_time: 1_700_000_000,
		progress: 100,
		result: { job_type: 'count', data: JSON.stringify({ messages: job.count }) },
	};
}

const routes = {
	'/cgi-bin/chatdata/analyze_task_add': addToAnalysis,
	'/cgi-bin/chatdata/analyze_task_submit': submitAnalysis,
	'/cgi-bin/chatdata/analyze_task_result': analysisResult,
	'/cgi-bin/chatdata/export/create_job': createExport,
	'/cgi-bin/chatdata/export/get_job_status': exportStatus,
	'/cgi-bin/chatdata/specapi/create_job': createJob,
	'/cgi-bin/chatdata/specapi/get_job_result': jobResult,
};

function seed(world) {
	world.zoneJobs = {
		analyses: new Map(),
		exports: new Map(),
		usedCodes: new Set(),
		jobs: new Map(),
		customIds: new Set(),
	};
}

module.exports = { routes, seed };
