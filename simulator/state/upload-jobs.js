const { ApiError } = require('../api-error');
const { keep } = require('./media');

const RUNNING = 1;
const DONE = 2;
const FAILED = 3;

/** Stands for a file whose sum is another than the one that was given. */
const WRONG_SUM = /^0+$/;

function start({ body }, world) {
	const jobid = world.newId('uploadjob');
	world.uploadJobs.set(jobid, { ...body, asked: 0 });
	return { jobid };
}

function outcome({ type, filename, url, md5 }, at, world) {
	if (WRONG_SUM.test(md5)) {
		return { status: FAILED, detail: { errcode: 301019, errmsg: 'file md5 not match' } };
	}
	const content = Buffer.from(`The file at ${url}`);
	const { media_id, created_at } = keep(
		world,
		type,
		{ filename, content, size: content.length },
		at,
	);
	return { status: DONE, detail: { errcode: 0, errmsg: 'ok', media_id, created_at } };
}

/** A job is found running once before it is done. */
function result({ body, at }, world) {
	const job = world.uploadJobs.get(body.jobid);
	if (!job) throw new ApiError(40058, 'invalid jobid');
	job.asked += 1;
	if (job.asked === 1) return { status: RUNNING, detail: { errcode: 0, errmsg: 'ok' } };
	job.outcome ??= outcome(job, at, world);
	return job.outcome;
}

const routes = {
	'/cgi-bin/media/upload_by_url': start,
	'/cgi-bin/media/get_upload_by_url_result': result,
};

function seed(world) {
	const file = { type: 'file', filename: 'a.pdf', url: 'https://example.com/a.pdf', md5: 'f' };
	world.uploadJobs = new Map([['uploadjob-seeded', { ...file, asked: 1 }]]);
}

module.exports = { routes, seed };
