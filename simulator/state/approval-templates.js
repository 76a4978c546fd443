const { ApiError } = require('../api-error');

const LEAVE_KINDS = ['Vacation', 'Attendance'];

const named = (text) => [{ text, lang: 'zh_CN' }];

const control = (kind, id, title, require = 0, config = {}) => ({
	property: {
		control: kind,
		id: `${kind}-${id}`,
		title: named(title),
		placeholder: named(''),
		require,
		un_print: 0,
	},
	config,
});

const options = (...names) =>
	names.map((name, index) => ({ key: `option-${index + 1}`, value: named(name) }));

const LEAVE_TYPES = [
	{ id: 1, name: '年假', time_attr: 0 },
	{ id: 2, name: '事假', time_attr: 1 },
	{ id: 3, name: '病假', time_attr: 0 },
];

/** One with a control of nearly every kind, one for leave and one for overtime. */
const TEMPLATES = [
	{
		template_id: 'template-purchase',
		name: '采购申请',
		controls: [
			control('Tips', 1, '说明'),
			control('Text', 2, '采购事由', 1),
			control('Selector', 3, '采购类别', 1, {
				selector: {
					type: 'single',
					options: options('办公用品', '设备', '其他'),
					op_relations: [
						{
							key: 'option-3',
							relation_list: [{ related_control_id: 'Textarea-4', action: 1 }],
						},
					],
				},
			}),
			control('Textarea', 4, '其他说明', 1),
			control('Money', 5, '预算'),
			control('Number', 6, '数量'),
			control('Date', 7, '交付日期', 0, { date: { type: 'day' } }),
			control('Date', 8, '会议时间', 0, { date: { type: 'hour' } }),
			control('Selector', 9, '标签', 0, {
				selector: { type: 'multi', options: options('紧急', '长期', '一次性') },
			}),
			control('Contact', 10, '采购人', 0, { contact: { type: 'multi', mode: 'user' } }),
			control('Contact', 11, '使用部门', 0, { contact: { type: 'single', mode: 'department' } }),
			control('File', 12, '附件'),
			control('Table', 13, '采购明细', 0, {
				table: {
					children: [
						control('Text', 14, '名称', 1),
						control('Number', 15, '件数'),
						control('Money', 16, '单价'),
					],
					stat_field: [],
				},
			}),
			control('Location', 17, '送货地点'),
			control('RelatedApproval', 18, '相关审批'),
			control('DateRange', 19, '使用时间', 0, { date_range: { type: 'halfday' } }),
			control('Formula', 20, '合计'),
			control('BankAccount', 21, '收款账户'),
			control('PhoneNumber', 22, '电话'),
		],
	},
	{
		template_id: 'template-leave',
		name: '请假',
		controls: [
			control('Vacation', 1, '请假', 1, {
				vacation_list: { item: LEAVE_TYPES.map(({ id, name }) => ({ id, name: named(name) })) },
			}),
			control('Textarea', 2, '请假事由', 1),
		],
	},
	{
		template_id: 'template-overtime',
		name: '加班',
		controls: [
			control('Attendance', 1, '加班', 1, {
				attendance: { type: 5, date_range: { type: 'hour' } },
			}),
			control('Text', 2, '加班原因'),
		],
	},
];

const templateOf = (world, id) => {
	const template = world.approvalTemplates.get(id);
	if (!template) throw new ApiError(301025, 'invalid template_id');
	return template;
};

const detail = ({ body }, world) => {
	const { name, controls } = templateOf(world, body.template_id);
	return { template_names: named(name), template_content: { controls } };
};

function checkTemplate(world, { template_name, template_content }, ownId) {
	const { controls } = template_content;
	const name = template_name[0].text;
	const taken = [...world.approvalTemplates.values()].some(
		(other) => other.name === name && other.template_id !== ownId,
	);
	const ids = controls.map(({ property }) => property.id);
	const titles = controls.map(({ property }) => property.title?.[0]?.text);
	const leave = controls.filter(({ property }) => LEAVE_KINDS.includes(property.control));
	const isBad =
		taken ||
		controls.length === 0 ||
		new Set(ids).size < ids.length ||
		new Set(titles).size < titles.length ||
		leave.length > 1;
	if (isBad) throw new ApiError(301086, 'invalid control');
	return { name, controls: controls.map(asAnswered) };
}

/** An option's value goes in as one text and comes out as a list. */
const asAnswered = ({ property, config = {} }) => ({
	property,
	config: config.selector
		? {
				selector: {
					...config.selector,
					options: config.selector.options.map(({ key, value }) => ({
						key,
						value: [value].flat(),
					})),
				},
			}
		: config,
});

function create({ body }, world) {
	const template_id = world.newId('template');
	world.approvalTemplates.set(template_id, { template_id, ...checkTemplate(world, body) });
	return { template_id };
}

function update({ body }, world) {
	const template = templateOf(world, body.template_id);
	Object.assign(template, checkTemplate(world, body, template.template_id));
	return {};
}

function seed(world) {
	world.approvalTemplates = new Map(
		TEMPLATES.map((template) => [template.template_id, structuredClone(template)]),
	);
}

const routes = {
	'/cgi-bin/oa/gettemplatedetail': detail,
	'/cgi-bin/oa/approval/create_template': create,
	'/cgi-bin/oa/approval/update_template': update,
};

module.exports = { routes, seed, templateOf, LEAVE_TYPES };
