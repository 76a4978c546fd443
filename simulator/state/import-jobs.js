const { ApiError } = require('../api-error');
const departments = require('./departments');
const { checkMedia } = require('./media');
const members = require('./members');

/** Imports of a CSV: done as they start, and told of as done from the second time someone asks. */

const RUNNING = 2;
const DONE = 3;
const ROOT = 1;
const SEEDED = 'import-seeded';
/** Where departments go that a file of members names and nobody made. */
const OTHERS = '其他（待设置部门）';

const CREATED = 1;
const RENAMED = 2;
const MOVED = 4;
const REORDERED = 8;

const call = ({ routes }, path, body, world) => routes[`/cgi-bin/${path}`]({ body }, world);

/** @param {string} text */
function cellsOf(text) {
	const rows = [[]];
	for (const [, quoted, plain, end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
	)) {
		rows.at(-1).push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
		if (end === '') break;
		if (end !== ',') rows.push([]);
	}
	return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}

/** The rows by heading, without empty cells. */
function rowsOf(world, { media_id }) {
	checkMedia(world, media_id);
	const [headings = [], ...rows] = cellsOf(world.media.get(media_id).content.toString('utf8'));
	return rows.map((cells) =>
		Object.fromEntries(
			cells.map((cell, index) => [headings[index], cell]).filter(([, cell]) => cell !== ''),
		),
	);
}

const numbers = (cell) => cell?.split(';').map(Number);

const memberIn = (row) => {
	const enable = row.禁用 === undefined ? undefined : Number(row.禁用 === '0');
	const gender = { 男: '1', 女: '2' }[row.性别];
	const member = {
		userid: row.帐号,
		name: row.姓名,
		mobile: row.手机号,
		email: row.邮箱,
		department: numbers(row.所在部门),
		position: row.职位,
		gender,
		is_leader_in_dept: numbers(row.是否部门内领导),
		order: numbers(row.排序),
		alias: row.别名,
		address: row.地址,
		telephone: row.座机,
		enable,
	};
	return Object.fromEntries(Object.entries(member).filter(([, value]) => value !== undefined));
};

function makeDepartments(world, ids = []) {
	for (const id of ids.filter((wanted) => !world.departments.has(wanted))) {
		const [others] = [...world.departments.values()].filter(({ name }) => name === OTHERS);
		const parentid =
			others?.id ??
			call(departments, 'department/create', { name: OTHERS, parentid: ROOT }, world).id;
		call(departments, 'department/create', { id, name: `部门${id}`, parentid }, world);
	}
}

const outcomeOf = (key, work) => {
	try {
		return { ...key, ...work(), errcode: 0, errmsg: 'ok' };
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return { ...key, errcode: error.errcode, errmsg: error.message };
	}
};

const importMember = (world, row) =>
	outcomeOf({ userid: row.帐号 }, () => {
		const member = memberIn(row);
		if (!member.userid || !member.name) throw new ApiError(40058, 'missing userid or name');
		makeDepartments(world, member.department);
		const known = members.findMember(world, member.userid);
		call(members, known ? 'user/update' : 'user/create', member, world);
	});

const syncMembers = (world, rows) => rows.map((row) => importMember(world, row));

/** WeCom stops where too many would go. */
function replaceMembers(world, rows) {
	const named = new Set(rows.map((row) => String(row.帐号).toLowerCase()));
	const all = [...world.members.values()].filter(({ invisible }) => !invisible);
	const gone = all.filter(({ userid }) => !named.has(userid.toLowerCase()));
	if (gone.length / all.length > (gone.length > 50 ? 0.2 : 0.8)) {
		return gone.map(({ userid }) => ({
			userid,
			errcode: 40092,
			errmsg: 'too many members would be deleted',
		}));
	}
	const done = syncMembers(world, rows);
	const removed = gone.map(({ userid }) =>
		outcomeOf(
			{ userid },
			() => void members.routes['/cgi-bin/user/delete']({ query: { userid } }, world),
		),
	);
	return [...done, ...removed];
}

function importDepartment(world, { 部门名称: name, 部门ID: id, 父部门ID: parent, 排序: order }) {
	const department = {
		id: Number(id),
		name,
		parentid: Number(parent),
		...(Number(order) > 0 && { order: Number(order) }),
	};
	return outcomeOf({ partyid: department.id }, () => {
		const known = world.departments.get(department.id);
		if (!known) {
			call(departments, 'department/create', department, world);
			return { action: CREATED };
		}
		const action =
			(known.name === name ? 0 : RENAMED) |
			(known.parentid === department.parentid ? 0 : MOVED) |
			(department.order === undefined || known.order === department.order ? 0 : REORDERED);
		if (action !== 0) call(departments, 'department/update', department, world);
		return { action };
	});
}

/** Departments that are named no more go where nobody and nothing is in them. */
function replaceDepartments(world, rows) {
	const done = rows.map((row) => importDepartment(world, row));
	const named = new Set([ROOT, ...rows.map((row) => Number(row.部门ID))]);
	for (const id of [...world.departments.keys()].reverse()) {
		if (named.has(id)) continue;
		outcomeOf(
			{},
			() => void departments.routes['/cgi-bin/department/delete']({ query: { id } }, world),
		);
	}
	return done;
}

const start =
	(type, work) =>
	({ body }, world) => {
		const result = work(world, rowsOf(world, body));
		const jobid = world.newId('import');
		world.importJobs.set(jobid, { type, result, asked: 0 });
		return { jobid };
	};

function getResult({ query }, world) {
	const job = world.importJobs.get(query.jobid);
	if (!job) throw new ApiError(40088, 'jobid not found');
	const { type, result } = job;
	job.asked += 1;
	return job.asked > 1
		? { status: DONE, type, total: result.length, percentage: 100, result }
		: { status: RUNNING, type, total: result.length, percentage: 50, result: [] };
}

const routes = {
	'/cgi-bin/batch/syncuser': start('sync_user', syncMembers),
	'/cgi-bin/batch/replaceuser': start('replace_user', replaceMembers),
	'/cgi-bin/batch/replaceparty': start('replace_party', replaceDepartments),
	'/cgi-bin/batch/getresult': getResult,
};

function seed(world) {
	const result = [{ userid: 'zhangwei', errcode: 0, errmsg: 'ok' }];
	world.importJobs = new Map([[SEEDED, { type: 'sync_user', result, asked: 0 }]]);
}

module.exports = { routes, seed };
