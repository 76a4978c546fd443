const { ApiError } = require('../api-error');
const { isVisible } = require('./members');

/** Spaces of the drive (微盘空间) and who may enter them. */

const MEMBER = 1;
const ADMINISTRATOR = 7;
const MOST_ADMINISTRATORS = 3;

function spaceOf(world, id) {
	const space = world.driveSpaces.get(id);
	if (!space) throw new ApiError(640001, 'space not exist');
	return space;
}

function checkPeople(world, people) {
	for (const { type, userid, departmentid, auth } of people) {
		if (type === MEMBER && !isVisible(world, userid)) throw new ApiError(640012, 'invalid userid');
		if (type !== MEMBER && !world.departments.has(departmentid)) {
			throw new ApiError(640013, 'invalid departmentid');
		}
		if (type !== MEMBER && auth === ADMINISTRATOR) throw new ApiError(640020, 'invalid auth');
	}
	if (people.filter(({ auth }) => auth === ADMINISTRATOR).length > MOST_ADMINISTRATORS) {
		throw new ApiError(640020, 'too many administrators');
	}
}

const isSame = (a, b) => a.userid === b.userid && a.departmentid === b.departmentid;

const without = (people, gone) =>
	people.filter((person) => !gone.some((other) => isSame(person, other)));

function create({ body: { space_name, auth_info = [] } }, world) {
	checkPeople(world, auth_info);
	const spaceid = `s.${world.corp.corpId}.${world.newId('')}`;
	world.driveSpaces.set(spaceid, { spaceid, space_name, people: auth_info, settings: {} });
	return { spaceid };
}

function dismiss({ body }, world) {
	const { spaceid } = spaceOf(world, body.spaceid);
	world.driveSpaces.delete(spaceid);
	for (const [id, entry] of world.driveFiles) {
		if (entry.spaceid === spaceid) world.driveFiles.delete(id);
	}
	return {};
}

const told = ({ spaceid, space_name, people }) => ({
	spaceid,
	space_name,
	auth_list: { auth_info: people, quit_userid: [] },
	space_sub_type: 0,
});

function addPeople({ body: { spaceid, auth_info } }, world) {
	const space = spaceOf(world, spaceid);
	const people = [...without(space.people, auth_info), ...auth_info];
	checkPeople(world, people);
	space.people = people;
	return {};
}

function removePeople({ body: { spaceid, auth_info } }, world) {
	const space = spaceOf(world, spaceid);
	space.people = without(space.people, auth_info);
	return {};
}

function changeSettings({ body: { spaceid, ...settings } }, world) {
	Object.assign(spaceOf(world, spaceid).settings, settings);
	return {};
}

const routes = {
	'/cgi-bin/wedrive/space_create': create,
	'/cgi-bin/wedrive/space_rename': ({ body: { spaceid, space_name } }, world) => {
		spaceOf(world, spaceid).space_name = space_name;
		return {};
	},
	'/cgi-bin/wedrive/space_dismiss': dismiss,
	'/cgi-bin/wedrive/space_info': ({ body }, world) => ({
		space_info: told(spaceOf(world, body.spaceid)),
	}),
	'/cgi-bin/wedrive/new_space_info': ({ body }, world) => {
		const space = spaceOf(world, body.spaceid);
		return { space_info: { ...told(space), secure_setting: space.settings } };
	},
	'/cgi-bin/wedrive/space_acl_add': addPeople,
	'/cgi-bin/wedrive/space_acl_del': removePeople,
	'/cgi-bin/wedrive/space_setting': changeSettings,
	'/cgi-bin/wedrive/space_share': ({ body, base }, world) => ({
		space_share_url: `${base}/s?space=${encodeURIComponent(spaceOf(world, body.spaceid).spaceid)}`,
	}),
};

function seed(world) {
	const spaceid = 's.wwsimulator00000001.100001AAA';
	world.driveSpaces = new Map([
		[
			spaceid,
			{
				spaceid,
				space_name: '月度报表',
				people: [{ type: MEMBER, userid: 'zhangwei', auth: ADMINISTRATOR }],
				settings: { enable_watermark: false, default_file_scope: 1 },
			},
		],
	]);
}

module.exports = { routes, seed, spaceOf };
