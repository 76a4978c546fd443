const { createHash } = require('node:crypto');
const { ApiError } = require('../api-error');
const { spaceOf } = require('./drive-spaces');

/** What the calls about files of the drive (微盘) have in common. */

const FOLDER = 1;
const FILE = 2;
const DOCUMENT = 3;
const NORMAL = 1;
const DELETED = 2;
const VIEW = 1;

const refuse = (detail) => {
	throw new ApiError(640027, `invalid parameter: ${detail}`);
};

const seconds = (at) => Math.floor(at / 1000);

function entryOf(world, id) {
	const entry = world.driveFiles.get(id);
	if (!entry) throw new ApiError(640002, 'file not exist');
	if (entry.file_status === DELETED) throw new ApiError(640003, 'file deleted');
	return entry;
}

/** The space that a folder belongs to, which may be the space's own root. */
function folderOf(world, id) {
	if (world.driveSpaces.has(id)) return spaceOf(world, id);
	const folder = world.driveFiles.get(id);
	if (folder?.file_type !== FOLDER || folder.file_status !== NORMAL) {
		throw new ApiError(640021, 'invalid fatherid');
	}
	return spaceOf(world, folder.spaceid);
}

const inFolder = (world, id) =>
	[...world.driveFiles.values()].filter(({ fatherid }) => fatherid === id);

const living = (world, id) =>
	inFolder(world, id).filter(({ file_status }) => file_status === NORMAL);

/** `a.txt` becomes `a(1).txt` where the folder has one. */
function freeName(world, fatherid, wanted) {
	const taken = new Set(living(world, fatherid).map(({ file_name }) => file_name));
	const [, stem, ending] = /^(.*?)(\.[^.]*)?$/s.exec(wanted);
	let name = wanted;
	for (let number = 1; taken.has(name); number++) name = `${stem}(${number})${ending ?? ''}`;
	return name;
}

/** @param {{ fatherid: string, file_name: string, file_type?: number, content?: Buffer }} given */
function addEntry(world, { fatherid, file_name, file_type = FILE, content, ...rest }, at) {
	const { spaceid } = folderOf(world, fatherid);
	const letter = file_type === FOLDER ? 'd' : 'f';
	const fileid = rest.fileid ?? `${spaceid}_${letter}.${world.newId('')}`;
	world.driveFiles.set(fileid, {
		file_size: content?.length ?? 0,
		sha: content ? createHash('sha1').update(content).digest('hex') : '',
		md5: content ? createHash('md5').update(content).digest('hex') : '',
		content,
		...rest,
		fileid,
		file_name: freeName(world, fatherid, file_name),
		spaceid,
		fatherid,
		file_type,
		file_status: NORMAL,
		ctime: seconds(at),
		mtime: seconds(at),
		people: [],
		share: { auth_scope: 1, auth: VIEW },
	});
	return world.driveFiles.get(fileid);
}

/** Where an upload goes: a folder of a space, or the place behind a ticket of the picker. */
function placeOf({ spaceid, fatherid, selected_ticket: ticket }, world) {
	if (Boolean(ticket) === Boolean(spaceid && fatherid)) refuse('spaceid and fatherid, or a ticket');
	if (ticket) return [...world.driveSpaces.keys()][0];
	if (folderOf(world, fatherid) !== spaceOf(world, spaceid)) {
		throw new ApiError(640021, 'invalid fatherid');
	}
	return fatherid;
}

const shown = ({ content, people, share, watermark, url, ...entry }) => ({
	...entry,
	...(url && { url }),
});

function contentOf(base64) {
	if (!/^[0-9A-Za-z+/]+={0,2}$/.test(base64)) throw new ApiError(640022, 'invalid base64 content');
	return Buffer.from(base64, 'base64');
}

module.exports = {
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
};
