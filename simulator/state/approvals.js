const { ApiError } = require('../api-error');
const { positionOf, cursorText } = require('../answer-pages');
const { templateOf } = require('./approval-templates');
const { checkMedia } = require('./media');
const { memberOf } = require('./members');

const DAY = 86_400;
const LONGEST = 31 * DAY;
const SEEDED = 60;
const DAYS_BETWEEN = 2;
const PENDING = 1;

const SEEDED_CONTROLS = [
	['Text', 'Text-2', '采购事由'],
	['Selector', 'Selector-3', '采购类别'],
	['Money', 'Money-5', '预算'],
	['Date', 'Date-7', '交付日期'],
];

const STATUSES = [2, 2, 1, 3];

const RECORD_TYPES = { 'template-leave': 1, 'template-overtime': 5 };

const approvalOf = (world, number) => {
	const approval = world.approvals.get(number);
	if (!approval) throw new ApiError(301025, 'invalid sp_no');
	return approval;
};

const numberOf = (world, at) => {
	const date = new Date(at * 1000).toISOString().slice(0, 10).replaceAll('-', '');
	return `${date}${String(world.approvals.size + 1).padStart(4, '0')}`;
};

const FILTERS = {
	template_id: (approval, value) => approval.template_id === value,
	creator: (approval, value) => approval.applyer.userid === value,
	department: (approval, value) => approval.applyer.partyid === value,
	sp_status: (approval, value) => String(approval.sp_status) === value,
	record_type: (approval, value) => String(RECORD_TYPES[approval.template_id]) === value,
};

/** Filters of one key are alternatives, filters of several keys must all fit. */
const passes = (approval, filters) =>
	filters.every(({ key }) =>
		filters.some((filter) => filter.key === key && FILTERS[key](approval, filter.value)),
	);

function checkSpan(from, to) {
	if (!(to > from) || to - from > LONGEST) throw new ApiError(301025, 'invalid time range');
}

const between = (world, from, to) =>
	[...world.approvals.values()]
		.filter(({ apply_time }) => apply_time >= from && apply_time <= to)
		.sort((one, other) => one.apply_time - other.apply_time);

function list({ body }, world) {
	const { starttime, endtime, new_cursor: cursor, size, filters = [] } = body;
	checkSpan(Number(starttime), Number(endtime));
	const found = between(world, Number(starttime), Number(endtime)).filter((approval) =>
		passes(approval, filters),
	);
	const first = positionOf(cursor);
	const next = first + size;
	return {
		sp_no_list: found.slice(first, next).map(({ sp_no }) => sp_no),
		...(next < found.length && { new_next_cursor: cursorText(next) }),
	};
}

const emptyLists = {
	tips: [],
	members: [],
	departments: [],
	files: [],
	children: [],
	stat_field: [],
};

/** What was sent for a control, as it is answered: with the names of what was chosen. */
function answered({ property, config }, { value }) {
	const { control, id, title } = property;
	const choices = config?.selector?.options ?? [];
	const selector = value.selector && {
		...value.selector,
		options: value.selector.options.map(({ key }) => choices.find((choice) => choice.key === key)),
	};
	return { control, id, title, value: { ...emptyLists, ...value, ...(selector && { selector }) } };
}

function checkContents(world, controls, contents) {
	const byId = new Map(controls.map((control) => [control.property.id, control]));
	for (const { control, id, value } of contents) {
		if (byId.get(id)?.property.control !== control) throw new ApiError(301025, 'invalid control');
		for (const { file_id } of value.files ?? []) checkMedia(world, file_id);
		for (const { userid } of value.members ?? []) memberOf(world, userid);
	}
	const conditional = controls.flatMap(({ config }) =>
		(config?.selector?.op_relations ?? []).flatMap(({ relation_list }) =>
			relation_list.map(({ related_control_id }) => related_control_id),
		),
	);
	const missing = controls.some(
		({ property }) =>
			property.require === 1 &&
			!conditional.includes(property.id) &&
			!contents.some(({ id }) => id === property.id),
	);
	if (missing) throw new ApiError(301025, 'required control is empty');
}

function submit({ body, at }, world) {
	const { template_id, name, controls } = templateOf(world, body.template_id);
	const { userid, department } = memberOf(world, body.creator_userid);
	const { contents } = body.apply_data;
	if (body.use_template_approver !== 1 && !body.process && !body.approver) {
		throw new ApiError(301025, 'process is needed');
	}
	checkContents(world, controls, contents);
	const apply_time = Math.floor(at / 1000);
	const sp_no = numberOf(world, apply_time);
	const byId = new Map(controls.map((control) => [control.property.id, control]));
	world.approvals.set(sp_no, {
		sp_no,
		sp_name: name,
		sp_status: PENDING,
		template_id,
		apply_time,
		applyer: { userid, partyid: String(body.choose_department ?? department[0]) },
		apply_data: { contents: contents.map((content) => answered(byId.get(content.id), content)) },
		process_list: { node_list: (body.process?.node_list ?? []).map(asNode) },
		summary_list: body.summary_list,
	});
	return { sp_no };
}

const asNode = ({ type, apv_rel, userid }) => ({
	node_type: type,
	sp_status: PENDING,
	apv_rel,
	sub_node_list: userid.map((id) => ({ userid: id, speech: '', sp_yj: PENDING, sptime: 0 })),
});

function detail({ body }, world) {
	const { summary_list, ...info } = approvalOf(world, body.sp_no);
	return { info: { sp_record: [], notifyer: [], comments: [], ...info } };
}

/** A purchase every other day, until yesterday. */
function seed(world, now) {
	world.approvals = new Map();
	const yesterday = Math.floor(now / 1000) - DAY;
	for (let number = SEEDED; number > 0; number -= 1) {
		const apply_time = yesterday - number * DAYS_BETWEEN * DAY;
		const sp_no = numberOf(world, apply_time);
		const midnight = apply_time - (apply_time % DAY) - 8 * 3600;
		const values = [
			{ text: `第${number}次采购` },
			{
				selector: {
					type: 'single',
					options: [{ key: 'option-1', value: [{ text: '办公用品', lang: 'zh_CN' }] }],
				},
			},
			{ new_money: `${number}.50` },
			{ date: { type: 'day', s_timestamp: String(midnight) } },
		];
		world.approvals.set(sp_no, {
			sp_no,
			sp_name: '采购申请',
			sp_status: STATUSES[number % STATUSES.length],
			template_id: 'template-purchase',
			apply_time,
			applyer: { userid: number % 2 ? 'zhangwei' : 'lina', partyid: '2' },
			apply_data: {
				contents: SEEDED_CONTROLS.map(([control, id, title], index) => ({
					control,
					id,
					title: [{ text: title, lang: 'zh_CN' }],
					value: { ...emptyLists, ...values[index] },
				})),
			},
			process_list: { node_list: [] },
		});
	}
}

const routes = {
	'/cgi-bin/oa/applyevent': submit,
	'/cgi-bin/oa/getapprovalinfo': list,
	'/cgi-bin/oa/getapprovaldetail': detail,
};

module.exports = { routes, seed };
