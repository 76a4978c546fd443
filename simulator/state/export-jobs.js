const { createCipheriv, createHash } = require('node:crypto');
const { ApiError } = require('../api-error');
const departments = require('./departments');
const tags = require('./tags');

/** Exports as encrypted files: told of as done from the second time someone asks. */

const RUNNING = 1;
const DONE = 2;
const PADDED_TO = 32;
const USUAL_BLOCK = 1_000_000;
const LIFETIME = 2 * 3600 * 1000;

/** An export that any run starts with, and the key of its file. */
const SEEDED = 'jobid_seeded';
const SEEDED_KEY = 'IJUiXNpvGbODwKEBSEsAeOAPAhkqHqNCF6g19t9wfg2';

function encrypted(aesKey, content) {
	const key = Buffer.from(`${aesKey}=`, 'base64');
	const plain = Buffer.from(JSON.stringify(content));
	const size = PADDED_TO - (plain.length % PADDED_TO);
	const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
	return Buffer.concat([
		cipher.update(plain),
		cipher.update(Buffer.alloc(size, size)),
		cipher.final(),
	]);
}

const blocks = (list, size) =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);

const visible = (world) => [...world.members.values()].filter(({ invisible }) => !invisible);

const simple = ({ userid, name, department, open_userid }) => ({
	userid,
	name,
	department,
	open_userid,
});

const MAKERS = {
	simple_user: (world, size) =>
		blocks(visible(world).map(simple), size).map((userlist) => ({ userlist })),
	user: (world, size) => blocks(visible(world), size).map((userlist) => ({ userlist })),
	department: (world, size) =>
		blocks(
			departments.routes['/cgi-bin/department/list']({ query: {} }, world).department,
			size,
		).map((department) => ({ department })),
	taguser: (world, size, { tagid }) => {
		const { tagname, userlist, partylist } = tags.routes['/cgi-bin/tag/get'](
			{ query: { tagid } },
			world,
		);
		return [{ tagname, userlist, partylist }];
	},
};

function keep(world, jobid, contents, aesKey, at) {
	const files = contents.map((content) => {
		const media_id = world.newId('export');
		const closed = encrypted(aesKey, content);
		world.media.set(media_id, { media_id, type: 'file', at, content: closed });
		return { media_id, size: closed.length, md5: createHash('md5').update(closed).digest('hex') };
	});
	world.exportJobs.set(jobid, { files, at, asked: 0 });
}

const start =
	(kind) =>
	({ body, at }, world) => {
		const contents = MAKERS[kind](world, body.block_size ?? USUAL_BLOCK, body);
		const jobid = `jobid_${world.newId('export')}`;
		keep(world, jobid, contents, body.encoding_aeskey, at);
		return { jobid };
	};

function getResult({ query, at, base }, world) {
	const job = world.exportJobs.get(query.jobid);
	if (!job) throw new ApiError(40088, 'jobid not found');
	if (job.at < at - LIFETIME) throw new ApiError(40089, 'the result of the job is gone');
	job.asked += 1;
	if (job.asked === 1) return { status: RUNNING };
	return {
		status: DONE,
		data_list: job.files.map(({ media_id, size, md5 }) => ({
			url: `${base}/simulator/media/${media_id}`,
			size,
			md5,
		})),
	};
}

const routes = {
	'/cgi-bin/export/simple_user': start('simple_user'),
	'/cgi-bin/export/user': start('user'),
	'/cgi-bin/export/department': start('department'),
	'/cgi-bin/export/taguser': start('taguser'),
	'/cgi-bin/export/get_result': getResult,
};

function seed(world, now) {
	world.exportJobs = new Map();
	keep(world, SEEDED, MAKERS.simple_user(world, USUAL_BLOCK, {}), SEEDED_KEY, now);
}

module.exports = { routes, seed };
