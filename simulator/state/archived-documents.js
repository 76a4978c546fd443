const { ApiError } = require('../api-error');
const { ids } = require('./seed');

const RUNNING = 0;
const DONE = 1;
const FAILED = 2;

/** What each type of document can become. */
const FORMATS = { 3: ['docx', 'pdf'], 4: ['xlsx'], 6: ['pptx', 'pdf'], 7: ['xmind'], 10: ['xlsx'] };

function start({ body }, world) {
	const document = world.archivedDocuments.get(body.docid);
	if (!document) throw new ApiError(40058, 'invalid docid');
	const jobid = world.newId('docjob');
	const fits = FORMATS[document.doc_type].includes(body.export_format);
	world.documentJobs.set(jobid, { asked: 0, status: fits ? DONE : FAILED });
	return { jobid };
}

/** A job is found running once before it is done. */
function result({ body, base }, world) {
	const job = world.documentJobs.get(body.jobid);
	if (!job) throw new ApiError(40058, 'invalid jobid');
	job.asked += 1;
	if (job.asked === 1) return { status: RUNNING };
	if (job.status === FAILED) return { status: FAILED };
	return { status: DONE, download_url: `${base}/simulator/media/${ids.file}` };
}

const routes = {
	'/cgi-bin/security/doc/export': start,
	'/cgi-bin/security/doc/get_export_result': result,
};

function seed(world) {
	const document = {
		docid: 'doc-archived',
		doc_name: '一季度计划',
		userid: ids.member,
		doc_type: 3,
	};
	world.archivedDocuments = new Map([[document.docid, document]]);
	world.documentJobs = new Map();
}

module.exports = { routes, seed };
