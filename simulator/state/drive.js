const { ApiError } = require('../api-error');
const { FileAnswer } = require('../file-answer');
const {
	addEntry,
	contentOf,
	DELETED,
	DOCUMENT,
	entryOf,
	FILE,
	FOLDER,
	folderOf,
	freeName,
	inFolder,
	living,
	placeOf,
	refuse,
	shown,
} = require('./drive-files');

/** Files and folders of the drive (微盘): what is where, and what is in it. */

const MOST_AT_ONCE = 10 * 1024 * 1024;

const SORTED = {
	1: (a, b) => a.file_name.localeCompare(b.file_name),
	2: (a, b) => b.file_name.localeCompare(a.file_name),
	3: (a, b) => a.file_size - b.file_size,
	4: (a, b) => b.file_size - a.file_size,
	5: (a, b) => a.mtime - b.mtime,
	6: (a, b) => b.mtime - a.mtime,
};

function list({ body: { spaceid, fatherid, sort_type, start, limit } }, world) {
	placeOf({ spaceid, fatherid }, world);
	const all = inFolder(world, fatherid).sort(SORTED[sort_type]);
	const next_start = Math.min(start + limit, all.length);
	return {
		has_more: next_start < all.length,
		next_start,
		file_list: { item: all.slice(start, next_start).map(shown) },
	};
}

function create({ body: { spaceid, fatherid, file_type, file_name }, at, base }, world) {
	placeOf({ spaceid, fatherid }, world);
	const { fileid } = addEntry(world, { fatherid, file_name, file_type }, at);
	if (file_type === FOLDER) return { fileid };
	const url = `${base}/doc/${fileid}`;
	world.driveFiles.get(fileid).url = url;
	return { fileid, url };
}

function upload({ body, at }, world) {
	const content = contentOf(body.file_base64_content);
	if (content.length > MOST_AT_ONCE) refuse('file too large, upload it in blocks');
	const fatherid = placeOf(body, world);
	return { fileid: addEntry(world, { fatherid, file_name: body.file_name, content }, at).fileid };
}

/** The address works with the cookie alone. */
function download({ body: { fileid, selected_ticket: ticket }, base }, world) {
	if (Boolean(ticket) === Boolean(fileid)) refuse('fileid or a ticket');
	const chosen = [...world.driveFiles.values()].find(({ file_type }) => file_type === FILE);
	const entry = ticket ? chosen : entryOf(world, fileid);
	if (entry.file_type !== FILE) throw new ApiError(640029, 'only ordinary files can be downloaded');
	const key = world.newId('cookie');
	world.driveDownloads.set(entry.fileid, key);
	return {
		download_url: `${base}/simulator/drive/${entry.fileid}`,
		cookie_name: 'drive_key',
		cookie_value: key,
	};
}

/** What stands behind the address of a download; an error where the cookie is not the one that goes with it. */
function downloaded(world, path, cookie) {
	const fileid = path.replace('/simulator/drive/', '');
	const key = world.driveDownloads.get(fileid);
	if (!key) return undefined;
	if (cookie !== `drive_key=${key}`) return { status: 403 };
	return new FileAnswer({ content: world.driveFiles.get(fileid).content });
}

function rename({ body: { fileid, new_name } }, world) {
	const entry = entryOf(world, fileid);
	entry.file_name =
		new_name === entry.file_name ? new_name : freeName(world, entry.fatherid, new_name);
	return { file: shown(entry) };
}

function move({ body: { fileid: ids, fatherid, replace } }, world) {
	const { spaceid } = folderOf(world, fatherid);
	const entries = ids.map((id) => entryOf(world, id));
	for (const entry of entries) {
		const same = living(world, fatherid).find(({ file_name }) => file_name === entry.file_name);
		if (replace && same && same !== entry) remove(world, same);
		const file_name = same === entry ? entry.file_name : freeName(world, fatherid, entry.file_name);
		Object.assign(entry, { spaceid, fatherid, file_name });
	}
	return { file_list: { item: entries.map(shown) } };
}

function remove(world, entry) {
	entry.file_status = DELETED;
	for (const inner of living(world, entry.fileid)) remove(world, inner);
}

function removeAll({ body: { fileid } }, world) {
	for (const entry of fileid.map((id) => entryOf(world, id))) remove(world, entry);
	return {};
}

const routes = {
	'/cgi-bin/wedrive/file_list': list,
	'/cgi-bin/wedrive/file_create': create,
	'/cgi-bin/wedrive/file_upload': upload,
	'/cgi-bin/wedrive/file_download': download,
	'/cgi-bin/wedrive/file_info': ({ body }, world) => ({
		file_info: shown(entryOf(world, body.fileid)),
	}),
	'/cgi-bin/wedrive/file_rename': rename,
	'/cgi-bin/wedrive/file_move': move,
	'/cgi-bin/wedrive/file_delete': removeAll,
};

const SPACE = 's.wwsimulator00000001.100001AAA';

function seed(world, now) {
	Object.assign(world, {
		driveFiles: new Map(),
		driveDownloads: new Map(),
		driveDownload: (path, cookie) => downloaded(world, path, cookie),
	});
	const text = (words) => ({ content: Buffer.from(words) });
	const things = [
		['_d.200001AAA', SPACE, '报表', { file_type: FOLDER }],
		['_d.200002AAA', `${SPACE}_d.200001AAA`, '2026', { file_type: FOLDER }],
		['_f.300001AAA', `${SPACE}_d.200002AAA`, '一月.txt', text('一月的报表')],
		['_f.300002AAA', SPACE, '说明.txt', text('这里放报表。')],
		[
			'_f.300003AAA',
			SPACE,
			'纪要',
			{ file_type: DOCUMENT, url: 'https://doc.weixin.qq.com/doc/a' },
		],
		['_f.300004AAA', SPACE, '旧报表.txt', text('不要了')],
	];
	for (const [id, fatherid, file_name, rest] of things) {
		addEntry(world, { fileid: `${SPACE}${id}`, fatherid, file_name, ...rest }, now);
	}
	world.driveFiles.get(`${SPACE}_f.300004AAA`).file_status = DELETED;
}

module.exports = { routes, seed };
