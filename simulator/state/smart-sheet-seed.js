const { ids } = require('./seed');
const { addAll } = require('./smart-sheet-records');
const { newSheet } = require('./smart-sheets');

const BY_ID = 'CELL_VALUE_KEY_TYPE_FIELD_ID';
const DOCUMENT = 'doc-seeded-smartsheet';

const field = (field_id, field_title, type, more = {}) => ({
	field_id,
	field_title,
	field_type: `FIELD_TYPE_${type}`,
	...more,
});

const options = (prefix, ...texts) => ({
	is_quick_add: true,
	options: texts.map((text, index) => ({ id: `${prefix}${index + 1}`, text, style: index + 1 })),
});

/** A field of nearly every type. */
const TASK_FIELDS = [
	field('fTask', '任务', 'TEXT'),
	field('fCount', '数量', 'NUMBER', {
		property_number: { decimal_places: -1, use_separate: false },
	}),
	field('fDone', '完成', 'CHECKBOX', { property_checkbox: { checked: false } }),
	field('fDue', '截止日期', 'DATE_TIME', { property_date_time: { format: 'yyyy-mm-dd' } }),
	field('fMeet', '会议时间', 'DATE_TIME', { property_date_time: { format: 'yyyy-mm-dd hh:mm' } }),
	field('fImage', '图片', 'IMAGE'),
	field('fFile', '附件', 'ATTACHMENT', {
		property_attachment: { display_mode: 'DISPLAY_MODE_LIST' },
	}),
	field('fTeam', '成员', 'USER', { property_user: { is_multiple: true, is_notified: false } }),
	field('fLead', '负责人', 'USER', { property_user: { is_multiple: false, is_notified: false } }),
	field('fLink', '链接', 'URL', { property_url: { type: 'LINK_TYPE_PURE_TEXT' } }),
	field('fTags', '标签', 'SELECT', { property_select: options('t', '紧急', '长期', '研发,测试') }),
	field('fDoneBy', '进度', 'PROGRESS', { property_progress: { decimal_places: 0 } }),
	field('fPhone', '电话', 'PHONE_NUMBER'),
	field('fMail', '邮箱', 'EMAIL'),
	field('fState', '状态', 'SINGLE_SELECT', {
		property_single_select: options('s', '待办', '进行中', '已完成'),
	}),
	field('fSee', '关联', 'REFERENCE', { property_reference: { sub_id: '', is_multiple: true } }),
	field('fPlace', '地点', 'LOCATION', {
		property_location: { input_type: 'LOCATION_INPUT_TYPE_MANUAL' },
	}),
	field('fBudget', '预算', 'CURRENCY', {
		property_currency: {
			currency_type: 'CURRENCY_TYPE_CNY',
			decimal_places: 2,
			use_separate: true,
		},
	}),
	field('fShare', '占比', 'PERCENTAGE', { property_percentage: { decimal_places: 0 } }),
	field('fCode', '条码', 'BARCODE', { property_barcode: { mobile_scan_only: false } }),
	field('fNumber', '编号', 'AUTONUMBER', { property_auto_number: { type: 'NUMBER_TYPE_INCR' } }),
	field('fMade', '创建时间', 'CREATED_TIME', {
		property_created_time: { format: 'yyyy-mm-dd hh:mm' },
	}),
	field('fMaker', '创建人', 'CREATED_USER'),
	field('fSum', '公式', 'FORMULA'),
	field('fGroup', '群', 'WWGROUP', { property_ww_group: { allow_multiple: false } }),
];

const text = (value) => [{ type: 'text', text: value }];

const task = (name, count, state, due, lead) => ({
	values: {
		fTask: text(name),
		fCount: count,
		fDone: state === 's3',
		fDue: String(Date.parse(`${due}T00:00:00+08:00`)),
		fLead: [{ user_id: lead }],
		fState: [{ id: state }],
	},
});

const TASKS = [
	task('写方案', 3, 's1', '2026-03-05', ids.member),
	task('做原型', 10, 's2', '2026-03-20', ids.secondMember),
	task('验收', 1, 's3', '2026-02-01', ids.member),
];

const SIGN_UP_FIELDS = [
	field('fName', '姓名', 'TEXT'),
	field('fMobile', '手机', 'PHONE_NUMBER'),
	field('fCity', '城市', 'SINGLE_SELECT', { property_single_select: options('c', '北京', '上海') }),
	field('fPeople', '人数', 'NUMBER', { property_number: { decimal_places: 0 } }),
	field('fDay', '日期', 'DATE_TIME', { property_date_time: { format: 'yyyy-mm-dd' } }),
];

const SIGN_UPS = [
	{ values: { fName: text('张三'), fMobile: '13900000001', fCity: [{ id: 'c1' }], fPeople: 2 } },
];

/** For the answers of the seeded form. */
const ANSWER_FIELDS = [
	field('fAnswer', '答卷', 'TEXT'),
	field('fPerson', '填写人', 'TEXT'),
	field('fGiven', '提交时间', 'DATE_TIME', { property_date_time: { format: 'yyyy-mm-dd hh:mm' } }),
	field('fOpinion', '意见', 'TEXT'),
	field('fLunch', '午餐', 'SINGLE_SELECT', {
		property_single_select: options('l', '面条', '米饭'),
	}),
	field('fDays', '日子', 'SELECT', { property_select: options('d', '周一', '周二', '周三') }),
	field('fMates', '同事', 'USER', { property_user: { is_multiple: true, is_notified: false } }),
];

const OPEN_TASKS = {
	conjunction: 'CONJUNCTION_AND',
	conditions: [
		{
			field_id: 'fState',
			field_type: 'FIELD_TYPE_SINGLE_SELECT',
			operator: 'OPERATOR_IS_NOT',
			string_value: { value: ['s3'] },
		},
	],
};

const view = (view_id, view_title, property = {}) => ({
	view_id,
	view_title,
	view_type: 'VIEW_TYPE_GRID',
	property,
});

function seed(world, now) {
	const tasks = {
		...newSheet('sheet-tasks', '任务'),
		fields: structuredClone(TASK_FIELDS),
		views: [view('view-all', '全部'), view('view-open', '未完成', { filter_spec: OPEN_TASKS })],
		groups: [
			{ field_group_id: 'group-basics', name: '基本', children: [{ field_id: 'fTask' }] },
			{ field_group_id: 'group-money', name: '费用', children: [{ field_id: 'fBudget' }] },
		],
	};
	const signUps = {
		...newSheet('sheet-signups', '报名'),
		fields: structuredClone(SIGN_UP_FIELDS),
	};
	const answers = {
		...newSheet('sheet-answers', '午餐调查'),
		fields: structuredClone(ANSWER_FIELDS),
	};
	const board = { ...newSheet('sheet-board', '仪表盘'), type: 'dashboard' };
	world.smartSheets = new Map([[DOCUMENT, [tasks, signUps, answers, board]]]);
	world.smartSheetWebhooks = new Map([
		['webhook-key-of-signups', { docid: DOCUMENT, sheet_id: signUps.sheet_id }],
	]);
	addAll(world, tasks, TASKS, BY_ID, now);
	addAll(world, signUps, SIGN_UPS, BY_ID, now);
	for (const [index, record] of tasks.records.entries())
		record.record_id = `record-task-${index + 1}`;
	signUps.records[0].record_id = 'record-signup-1';
}

module.exports = { seed };
