const { ACTIVE, putMember } = require('./members');
const { picture } = require('../picture');

/** What every run starts with. */

const START = 1_700_000_000;

/** Ids of seeded things, by what one does with them. */
const ids = Object.freeze({
	rootDepartment: 1,
	department: 2,
	childDepartment: 3,
	emptyDepartment: 4,
	member: 'zhangwei',
	secondMember: 'lina',
	thirdMember: 'wangfang',
	invisibleMember: 'hidden',
	mobile: '13800000001',
	email: 'zhangwei@example.com',
	bizMail: 'zhangwei@corp.example.com',
	tag: 1,
	secondTag: 2,
	message: 'msg-seeded',
	chat: 'seededchat',
	media: 'media-seeded-image',
	file: 'media-seeded-file',
	calendar: 'cal-seeded',
	schedule: 'schedule-seeded',
	repeatingSchedule: 'schedule-seeded-weekly',
	customer: 'wmCustomerLi',
	secondCustomer: 'wmCustomerZhao',
	wecomCustomer: 'woCustomerChen',
	customerGroup: 'wrGroupOne',
	secondCustomerGroup: 'wrGroupTwo',
	opengid: 'opengid-of-wrGroupOne',
	contactWay: 'contactway-seeded',
	secondContactWay: 'contactway-seeded-party',
	joinWay: 'joinway-seeded',
	student: 'student01',
	secondStudent: 'student02',
	parent: 'parent01',
	schoolDepartment: 11,
	schoolRoot: 1,
});

function seedDirectory(world) {
	const departments = [
		[ids.rootDepartment, '模拟企业', 0],
		[ids.department, '产品部', 1],
		[ids.childDepartment, '设计组', 2],
		[ids.emptyDepartment, '筹备组', 1],
	];
	for (const [id, name, parentid] of departments) {
		world.departments.set(id, { id, name, name_en: '', parentid, order: 100 - id });
	}
	const members = [
		{
			userid: ids.member,
			name: '张伟',
			mobile: ids.mobile,
			email: ids.email,
			biz_mail: ids.bizMail,
			gender: '1',
			position: '产品经理',
			department: [ids.department],
			is_leader_in_dept: [1],
		},
		{
			userid: ids.secondMember,
			name: '李娜',
			mobile: '13800000002',
			email: 'lina@example.com',
			gender: '2',
			department: [ids.department, ids.childDepartment],
		},
		{
			userid: ids.thirdMember,
			name: '王芳',
			mobile: '13800000003',
			email: 'wangfang@example.com',
			gender: '2',
			department: [ids.rootDepartment],
		},
		{
			userid: ids.invisibleMember,
			name: '赵强',
			mobile: '13800000004',
			email: 'hidden@example.com',
			department: [ids.childDepartment],
			invisible: true,
		},
	];
	for (const member of members) putMember(world, { status: ACTIVE, ...member });
}

function seedTags(world) {
	world.tags.set(ids.tag, {
		tagid: ids.tag,
		tagname: '值班',
		users: new Set([ids.member]),
		parties: new Set([ids.department]),
	});
	world.tags.set(ids.secondTag, {
		tagid: ids.secondTag,
		tagname: '新人',
		users: new Set(),
		parties: new Set(),
	});
}

function seedMessages(world, now) {
	world.media.set(ids.media, {
		media_id: ids.media,
		type: 'image',
		filename: '示例.png',
		contentType: 'image/png',
		content: picture(ids.media),
		at: now,
	});
	world.media.set(ids.file, {
		media_id: ids.file,
		type: 'file',
		filename: 'notes.txt',
		contentType: 'text/plain',
		content: Buffer.from('seeded file'),
		at: now,
	});
	world.messages.set(ids.message, {
		msgid: ids.message,
		body: {
			touser: ids.member,
			msgtype: 'text',
			agentid: world.corp.agentId,
			text: { content: 'seeded' },
		},
		at: now,
		repeats: 0,
		recalled: false,
	});
	world.chats.set(ids.chat, {
		chatid: ids.chat,
		name: '项目群',
		owner: ids.member,
		userlist: [ids.member, ids.secondMember, ids.thirdMember],
		chat_type: 0,
		messages: [],
	});
}

function seedCalendar(world) {
	world.calendars.set(ids.calendar, {
		cal_id: ids.calendar,
		admins: [ids.member],
		summary: '团队日历',
		color: '#0000FF',
		description: '',
		is_public: 0,
		is_corp_calendar: 0,
		shares: [{ userid: ids.member, permission: 1 }],
	});
	world.defaultCalendar = ids.calendar;
	const schedule = {
		admins: [],
		start_time: START,
		end_time: START + 3600,
		is_whole_day: 0,
		cal_id: ids.calendar,
		status: 0,
		description: '',
		location: '',
		attendees: [{ userid: ids.member, response_status: 0 }],
	};
	world.schedules.set(ids.schedule, {
		...schedule,
		schedule_id: ids.schedule,
		summary: '评审',
		reminders: { is_remind: 0, is_repeat: 0 },
		sequence: 1,
	});
	world.schedules.set(ids.repeatingSchedule, {
		...schedule,
		schedule_id: ids.repeatingSchedule,
		summary: '周会',
		reminders: {
			is_remind: 1,
			remind_before_event_secs: 900,
			is_repeat: 1,
			repeat_type: 1,
			timezone: 8,
		},
		sequence: 2,
	});
}

const follow = (userid, remark) => ({
	userid,
	remark,
	description: '',
	createtime: START,
	tags: [{ group_name: '来源', tag_name: '展会', type: 1, tag_id: 'etTagFair' }],
	remark_mobiles: [],
	add_way: 1,
	oper_userid: userid,
	state: '',
});

function seedCustomers(world) {
	const customers = [
		[ids.customer, '李先生', 1, [follow(ids.member, '老客户'), follow(ids.secondMember, '李')]],
		[ids.secondCustomer, '赵女士', 1, [follow(ids.member, '')]],
		[ids.wecomCustomer, '陈经理', 2, [follow(ids.member, '')]],
	];
	for (const [external_userid, name, type, follow_user] of customers) {
		const external_contact = { external_userid, name, type, gender: 0, avatar: '' };
		world.customers.set(external_userid, { external_contact, follow_user });
	}
	const memberEntry = (userid, name) => ({
		userid,
		type: 1,
		join_time: START,
		join_scene: 1,
		name,
	});
	const groups = [
		[ids.customerGroup, '老客户群', ids.member, 0],
		[ids.secondCustomerGroup, '新客户群', ids.member, 0],
		['wrGroupThree', '体验群', ids.secondMember, 0],
	];
	for (const [chat_id, name, owner, status] of groups) {
		world.customerGroups.set(chat_id, {
			chat_id,
			name,
			owner,
			status,
			opengid: `opengid-of-${chat_id}`,
			create_time: START,
			notice: '',
			member_list: [
				memberEntry(owner, owner === ids.member ? '张伟' : '李娜'),
				{ userid: ids.customer, type: 2, join_time: START, join_scene: 3, name: '李先生' },
			],
			admin_list: [{ userid: owner }],
			member_version: 'version-1',
		});
	}
}

function seedWays(world, base) {
	const qrCode = (id) => `${base}/simulator/qr/${id}.png`;
	const way = { scene: 2, style: 1, remark: '', skip_verify: true, state: 'seed', is_temp: false };
	const ways = [
		{ ...way, config_id: ids.contactWay, type: 1, user: [ids.member], party: [] },
		{ ...way, config_id: ids.secondContactWay, type: 2, user: [], party: [ids.department] },
	];
	for (const entry of ways) {
		world.contactWays.set(entry.config_id, { ...entry, qr_code: qrCode(entry.config_id) });
	}
	world.joinWays.set(ids.joinWay, {
		config_id: ids.joinWay,
		scene: 2,
		remark: '',
		auto_create_room: 1,
		room_base_name: '客户群',
		room_base_id: 1,
		chat_id_list: [ids.customerGroup],
		qr_code: qrCode(ids.joinWay),
		state: 'seed',
		mark_source: true,
	});
}

function seedSchool(world) {
	const departments = [
		{ id: ids.schoolRoot, name: '模拟学校', type: 5, parentid: 0 },
		{
			id: 10,
			name: '一年级',
			type: 2,
			parentid: ids.schoolRoot,
			standard_grade: 1,
			register_year: 2024,
			is_graduated: 0,
		},
		{
			id: ids.schoolDepartment,
			name: '一班',
			type: 1,
			parentid: 10,
			open_group_chat: 0,
			department_admins: [{ userid: ids.member, type: 3, subject: '数学' }],
		},
	];
	for (const department of departments) world.schoolDepartments.set(department.id, department);
	for (const [student_userid, name] of [
		[ids.student, '小明'],
		[ids.secondStudent, '小红'],
	]) {
		world.students.set(student_userid, {
			student_userid,
			name,
			department: [ids.schoolDepartment],
		});
	}
	world.parents.set(ids.parent, {
		parent_userid: ids.parent,
		mobile: '13900000001',
		is_subscribe: 1,
		external_userid: ids.customer,
		children: [{ student_userid: ids.student, relation: '妈妈' }],
	});
	world.parents.set('parent02', {
		parent_userid: 'parent02',
		mobile: '13900000002',
		is_subscribe: 0,
		children: [{ student_userid: ids.secondStudent, relation: '爸爸' }],
	});
}

function seedRobot(world) {
	world.robots.set(world.corp.robotKey, { messages: [], media: new Set() });
}

function seedAll(world, base, now) {
	seedDirectory(world);
	seedTags(world);
	seedMessages(world, now);
	seedCalendar(world);
	seedCustomers(world);
	seedWays(world, base);
	seedSchool(world);
	seedRobot(world);
}

module.exports = { seedAll, ids };
