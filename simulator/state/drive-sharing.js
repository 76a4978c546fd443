const { ApiError } = require('../api-error');
const { DOCUMENT, entryOf } = require('./drive-files');

/** Who may open a file of the drive (微盘文件权限). */

const COMPANY = [2, 4];
const ANYONE = [3, 5];
const NONE = 255;

function addPeople({ body: { fileid, auth_info } }, world) {
	const { people } = entryOf(world, fileid);
	for (const person of auth_info) {
		removePerson(people, person);
		people.push(person);
	}
	return {};
}

function removePeople({ body: { fileid, auth_info } }, world) {
	const { people } = entryOf(world, fileid);
	for (const person of auth_info) removePerson(people, person);
	return {};
}

function removePerson(people, { userid, departmentid }) {
	const known = people.findIndex(
		(person) => person.userid === userid && person.departmentid === departmentid,
	);
	if (known >= 0) people.splice(known, 1);
}

function share({ body: { fileid, ...setting } }, world) {
	Object.assign(entryOf(world, fileid).share, setting);
	return {};
}

function permissions({ body: { fileid } }, world) {
	const { people, share: setting, watermark = {} } = entryOf(world, fileid);
	const outside = ANYONE.includes(setting.auth_scope);
	const inside = outside || COMPANY.includes(setting.auth_scope);
	return {
		share_range: {
			enable_corp_internal: inside,
			corp_internal_auth: inside ? setting.auth : NONE,
			enable_corp_external: outside,
			corp_external_auth: outside ? setting.auth : NONE,
		},
		secure_setting: {
			enable_readonly_copy: true,
			modify_only_by_admin: true,
			enable_readonly_comment: false,
			ban_share_external: false,
		},
		inherit_father_auth: { auth_list: [], inherit: true },
		file_member_list: people,
		watermark,
	};
}

function setWatermark({ body: { fileid, watermark } }, world) {
	const entry = entryOf(world, fileid);
	if (entry.file_type < DOCUMENT) throw new ApiError(640016, 'watermark not supported');
	entry.watermark = { ...entry.watermark, ...watermark };
	return {};
}

const routes = {
	'/cgi-bin/wedrive/file_acl_add': addPeople,
	'/cgi-bin/wedrive/file_acl_del': removePeople,
	'/cgi-bin/wedrive/file_setting': share,
	'/cgi-bin/wedrive/file_share': ({ body, base }, world) => ({
		share_url: `${base}/s?k=${encodeURIComponent(entryOf(world, body.fileid).fileid)}`,
	}),
	'/cgi-bin/wedrive/get_file_permission': permissions,
	'/cgi-bin/wedrive/file_secure_setting': setWatermark,
};

module.exports = { routes };
