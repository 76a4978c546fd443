const { ApiError } = require('../api-error');
const { checkContent } = require('./message-content');
const { checkAgent, repeatOf } = require('./messages');
const { customerOf } = require('./customers');

const STUDENT = 1;
const PARENT = 2;
const WECOM_CONTACT = 'wo';

const departmentOf = (world, id) => {
	const found = world.schoolDepartments.get(id);
	if (!found) throw new ApiError(60003, 'department not found');
	return found;
};

const parentsOf = (world, studentId) =>
	[...world.parents.values()].flatMap(({ children, ...parent }) =>
		children
			.filter((child) => child.student_userid === studentId)
			.map(({ relation }) => ({ ...parent, relation })),
	);

const shownStudent = (world, student) => ({
	...student,
	parents: parentsOf(world, student.student_userid),
});

const shownParent = (world, parent) => ({
	...parent,
	children: parent.children.map((child) => ({
		...child,
		name: world.students.get(child.student_userid)?.name ?? '',
	})),
});

function getUser({ query }, world) {
	const student = world.students.get(query.userid);
	if (student) return { user_type: STUDENT, student: shownStudent(world, student) };
	const parent = world.parents.get(query.userid);
	if (parent) return { user_type: PARENT, parent: shownParent(world, parent) };
	throw new ApiError(60111, 'userid not found');
}

const studentsIn = (world, id) => {
	departmentOf(world, id);
	return [...world.students.values()].filter((student) => student.department.includes(id));
};

function parentsIn({ query }, world) {
	const students = new Set(studentsIn(world, query.department_id).map((s) => s.student_userid));
	return {
		parents: [...world.parents.values()]
			.filter(({ children }) => children.some((child) => students.has(child.student_userid)))
			.map((parent) => shownParent(world, parent)),
	};
}

function listDepartments({ query }, world) {
	if (query.id === undefined) return { departments: [...world.schoolDepartments.values()] };
	const found = [departmentOf(world, query.id)];
	for (let index = 0; index < found.length; index++) {
		const below = [...world.schoolDepartments.values()].filter(
			(d) => d.parentid === found[index].id,
		);
		found.push(...below);
	}
	return { departments: found };
}

function invalidReceivers(body, world) {
	if (body.toall === 1) return {};
	const { to_parent_userid = [], to_student_userid = [], to_party = [] } = body;
	const invalid = {
		invalid_parent_userid: to_parent_userid.filter((id) => !world.parents.has(id)),
		invalid_student_userid: to_student_userid.filter((id) => !world.students.has(id)),
		invalid_party: to_party.filter((id) => !world.schoolDepartments.has(id)),
	};
	const asked = to_parent_userid.length + to_student_userid.length + to_party.length;
	if (asked === 0) throw new ApiError(82001, 'no receiver');
	if (Object.values(invalid).flat().length === asked)
		throw new ApiError(81013, 'receivers all invalid');
	return Object.fromEntries(Object.entries(invalid).filter(([, list]) => list.length));
}

function sendNotice({ body, at }, world) {
	checkAgent(body.agentid, world);
	const invalid = invalidReceivers(body, world);
	checkContent(body, world);
	const repeat = repeatOf(world.schoolMessages, body, at);
	if (repeat) repeat.repeats += 1;
	else world.schoolMessages.set(world.newId('notice'), { body, at, repeats: 0 });
	return invalid;
}

function toOpenid({ body }, world) {
	if (body.external_userid.startsWith(WECOM_CONTACT)) {
		throw new ApiError(41056, 'external userid of a wrong type');
	}
	customerOf(world, body.external_userid);
	return { openid: `openid-of-${body.external_userid}` };
}

const qrCodes = ({ base }) => ({
	qrcode_big: `${base}/simulator/qr/subscribe-big.png`,
	qrcode_middle: `${base}/simulator/qr/subscribe-middle.png`,
	qrcode_thumb: `${base}/simulator/qr/subscribe-thumb.png`,
});

function allowScope({ query }, world) {
	checkAgent(query.agentid, world);
	return {
		allow_scope: {
			students: { userid: [...world.students.keys()] },
			departments: { partyid: [...world.schoolDepartments.keys()] },
		},
	};
}

const routes = {
	'/cgi-bin/externalcontact/message/send': sendNotice,
	'/cgi-bin/externalcontact/get_subscribe_qr_code': qrCodes,
	'/cgi-bin/externalcontact/set_subscribe_mode': ({ body }, world) => {
		world.school.subscribe_mode = body.subscribe_mode;
		return {};
	},
	'/cgi-bin/externalcontact/get_subscribe_mode': (_request, world) => ({
		subscribe_mode: world.school.subscribe_mode,
	}),
	'/cgi-bin/externalcontact/convert_to_openid': toOpenid,
	'/cgi-bin/school/agent/get_allow_scope': allowScope,
	'/cgi-bin/school/user/get': getUser,
	'/cgi-bin/school/user/list': ({ query }, world) => ({
		students: studentsIn(world, query.department_id).map((student) => shownStudent(world, student)),
	}),
	'/cgi-bin/school/user/list_parent': parentsIn,
	'/cgi-bin/school/department/list': listDepartments,
};

module.exports = { routes, departmentOf };
