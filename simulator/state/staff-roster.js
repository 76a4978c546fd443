const { ApiError } = require('../api-error');
const { ids } = require('./seed');
const { memberOf } = require('./members');

/** The staff roster: the fields of the company, and what it holds of members. */

const DONE = 1;
const NOT_FOUND = 3;
const REQUIRED = 4;
const WRONG_TYPE = 5;

const GROUP_NAMES = { 1: '教育经历', 2: '工作经历', 3: '家庭成员', 4: '紧急联系人', 5: '合同信息' };
const RECKONED = [11006, 11012, 12004];

const VALUE_KEYS = {
	1: 'value_string',
	2: 'value_uint64',
	3: 'value_uint32',
	4: 'value_int64',
	5: 'value_mobile',
	6: 'value_file',
};

const field = (fieldid, field_name, field_type, value_type, more = {}) => ({
	fieldid,
	field_name,
	field_type,
	value_type,
	is_must: false,
	...more,
});

const choices = (...texts) => ({
	option_list: texts.map((value, index) => ({ id: index + 1, value })),
});

const GROUPS = [
	{
		group_id: 1001,
		group_name: '个人信息',
		field_list: [
			field(11001, '姓名', 1, 1, { is_must: true }),
			field(11003, '手机号', 1, 5),
			field(11004, '性别', 2, 3, choices('男', '女')),
			field(11005, '出生日期', 3, 4),
			field(11006, '年龄', 1, 3),
			field(11020, '籍贯', 1, 1),
		],
	},
	{
		group_id: 1002,
		group_name: '在职信息',
		field_list: [
			field(12004, '员工状态', 2, 3, choices('在职', '离职')),
			field(12010, '职位', 2, 3, choices('总经理', '秘书')),
			field(12011, '入职日期', 3, 2),
			field(12024, '工号', 1, 1),
		],
	},
	{
		group_id: 1003,
		group_name: '教育经历',
		field_list: [field(14001, '学校', 1, 1), field(14002, '学历', 2, 3, choices('本科', '硕士'))],
	},
	{
		group_id: 1004,
		group_name: '紧急联系人',
		field_list: [field(17001, '姓名', 1, 1, { is_must: true }), field(17003, '手机号', 1, 5)],
	},
	{
		group_id: 1005,
		group_name: '材料',
		field_list: [field(19001, '身份证照片', 6, 6)],
	},
];

const FIELDS = new Map(
	GROUPS.flatMap(({ group_name, field_list }) =>
		field_list.map((one) => [one.fieldid, { ...one, group_name }]),
	),
);

const isRepeated = ({ group_name }) => Object.values(GROUP_NAMES).includes(group_name);

const keyOf = (fieldid, sub_idx = 0) => `${fieldid}:${sub_idx}`;

const rosterOf = (world, userid) => {
	memberOf(world, userid);
	if (!world.staffRoster.has(userid)) world.staffRoster.set(userid, new Map());
	return world.staffRoster.get(userid);
};

const isEmpty = (value) =>
	value === undefined || value === '' || (typeof value === 'object' && !value.value_mobile);

function read({ body: { userid, get_all, fieldids = [] } }, world) {
	const roster = rosterOf(world, userid);
	if (!get_all && fieldids.length === 0) throw new ApiError(40058, 'fieldids is empty');
	const wanted = get_all
		? [...roster.keys()].map((key) => key.split(':').map(Number))
		: fieldids.map(({ fieldid, sub_idx = 0 }) => [fieldid, sub_idx]);
	const field_info = wanted.map(([fieldid, sub_idx]) => {
		const known = FIELDS.get(fieldid);
		const value = roster.get(keyOf(fieldid, sub_idx));
		if (!known || (isRepeated(known) && value === undefined)) {
			return { fieldid, sub_idx, result: NOT_FOUND };
		}
		const { value_type } = known;
		const key = VALUE_KEYS[value_type];
		return {
			fieldid,
			sub_idx,
			result: DONE,
			value_type,
			...(value !== undefined && { [key]: value }),
		};
	});
	return { field_info };
}

function updated(roster, { fieldid, sub_idx = 0, ...values }) {
	const known = FIELDS.get(fieldid);
	const outcome = (result) => ({ fieldid, sub_idx, result });
	if (!known || (isRepeated(known) && !hasEntry(roster, known.group_name, sub_idx))) {
		return outcome(NOT_FOUND);
	}
	if (known.value_type === 6 || RECKONED.includes(fieldid)) return outcome(WRONG_TYPE);
	const value = values[VALUE_KEYS[known.value_type]];
	if (isEmpty(value) && known.is_must) return outcome(REQUIRED);
	if (isEmpty(value)) roster.delete(keyOf(fieldid, sub_idx));
	else roster.set(keyOf(fieldid, sub_idx), value);
	return outcome(DONE);
}

const entryKeys = (roster, group_name, sub_idx) =>
	[...roster.keys()].filter((key) => {
		const [fieldid, entry] = key.split(':').map(Number);
		return FIELDS.get(fieldid).group_name === group_name && entry === sub_idx;
	});

const hasEntry = (roster, group_name, sub_idx) => entryKeys(roster, group_name, sub_idx).length > 0;

function removed(roster, { group_type, sub_idx }) {
	const keys = entryKeys(roster, GROUP_NAMES[group_type], sub_idx);
	for (const key of keys) roster.delete(key);
	return { group_type, sub_idx, result: keys.length > 0 ? DONE : NOT_FOUND };
}

function inserted(roster, { group_type, item = [] }, idx) {
	const name = GROUP_NAMES[group_type];
	const own = item.filter(({ fieldid }) => FIELDS.get(fieldid)?.group_name === name);
	const values = new Map(
		own.map(({ fieldid, ...rest }) => [fieldid, rest[VALUE_KEYS[FIELDS.get(fieldid).value_type]]]),
	);
	const missing = [...FIELDS.values()].some(
		({ fieldid, group_name, is_must }) =>
			group_name === name && is_must && isEmpty(values.get(fieldid)),
	);
	if (missing) return { group_type, idx, result: REQUIRED };
	let entry = 1;
	while (hasEntry(roster, name, entry)) entry += 1;
	for (const [fieldid, value] of values) roster.set(keyOf(fieldid, entry), value);
	return { group_type, idx, result: DONE };
}

function update({ body }, world) {
	const roster = rosterOf(world, body.userid);
	const { update_items = [], remove_items = [], insert_items = [] } = body;
	if (update_items.length + remove_items.length + insert_items.length === 0) {
		throw new ApiError(40058, 'invalid Request Parameter: nothing to update');
	}
	return {
		update_results: update_items.map((item) => updated(roster, item)),
		remove_results: remove_items.map((item) => removed(roster, item)),
		insert_result: insert_items.map((item, index) => inserted(roster, item, index)),
	};
}

const routes = {
	'/cgi-bin/hr/get_fields': () => ({ group_list: GROUPS }),
	'/cgi-bin/hr/get_staff_info': read,
	'/cgi-bin/hr/update_staff_info': update,
};

function seed(world) {
	world.staffRoster = new Map([
		[
			ids.member,
			new Map([
				[keyOf(11001), '张伟'],
				[keyOf(11003), { value_country_code: '86', value_mobile: '13800000001' }],
				[keyOf(11004), 1],
				[keyOf(11005), Date.parse('1968-05-04T00:00:00+08:00') / 1000],
				[keyOf(11020), '湖南'],
				[keyOf(12010), 2],
				[keyOf(12011), Date.parse('2020-03-01T00:00:00+08:00') / 1000],
				[keyOf(14001, 1), '湖南大学'],
				[keyOf(14002, 1), 1],
				[keyOf(14001, 2), '北京大学'],
				[keyOf(19001), { media_id: ['media-id-card'] }],
			]),
		],
	]);
}

module.exports = { routes, seed };
