import { createRequire } from 'node:module';
import { listOperations } from './list-operations.mjs';

const facts = createRequire(import.meta.url)('../../simulator/facts.json');

/** WeCom's own name of each product, by the node that offers it. */
const PRODUCTS = {
	weCom: '应用消息、群聊、素材、菜单、工作台、身份验证、JS-SDK',
	weComBot: '智能机器人',
	weComCalendar: '日程',
	weComCivic: '政民沟通',
	weComContacts: '通讯录、人事助手、互联企业、上下游',
	weComCustomers: '客户联系：客户、客户群、标签、继承',
	weComDocs: '文档、表格、智能表格、收集表',
	weComDrive: '微盘',
	weComFinance: '企业支付、对外收款、电子发票',
	weComLive: '直播、网络研讨会、Rooms 会议室、会议室连接器、会议布局',
	weComMail: '邮件',
	weComMeeting: '会议',
	weComOa: '审批、打卡、假期、汇报、会议室、公费电话',
	weComOutreach: '联系我、群发、朋友圈、欢迎语、获客助手',
	weComRobot: '消息推送（群机器人）',
	weComSchool: '家校沟通、健康上报',
	weComSecurity: '会话内容存档、数据与智能专区、安全管理',
	weComService: '微信客服',
};

/** What only old clients name: transfer_customer took its place, and no page has it. */
const REPLACED = new Set(['/cgi-bin/externalcontact/transfer']);

/** Products that no node offers, and why. */
const NOT_OFFERED = {
	weComDevice: ['硬件：打印、门禁、考勤机', 'for makers of hardware'],
	weComProvider: ['第三方应用、服务商代开发、接口许可', 'for service providers (ISV)'],
};

const endpoints = facts.filter(({ node, path }) => node !== 'credential' && !REPLACED.has(path));

/** The README's table: every product of the API, how many of its methods, and the node. */
export function coverageTable(tables) {
	const rows = tables.map(row);
	const operations = tables.reduce((sum, table) => sum + count(table), 0);
	const called = new Set(listOperations(tables).map(({ path }) => path));
	const covered = endpoints.filter(({ path }) => called.has(path)).length;
	return [
		`${operations} operations in ${tables.length} nodes call ${covered} of the ${endpoints.length} methods of the API:`,
		'',
		'| Node | Product | Methods | Operations on |',
		'| --- | --- | --- | --- |',
		...rows,
		...Object.entries(NOT_OFFERED).map(
			([node, [product, reason]]) => `| – | ${product} | 0 of ${ofNode(node).length} | ${reason} |`,
		),
		'',
	].join('\n');
}

function row(table) {
	const { name, description, resources } = table;
	const called = new Set(listOperations([table]).map(({ path }) => path));
	const own = ofNode(name);
	const covered = own.filter(({ path }) => called.has(path)).length;
	const methods = own.length > 0 ? `${covered} of ${own.length}` : '–';
	const link = `[${description.displayName}](docs/nodes/${name}.md)`;
	const on = resources.map((resource) => resource.name).join(', ');
	return `| ${link} | ${PRODUCTS[name] ?? ''} | ${methods} | ${on} |`;
}

function ofNode(name) {
	return endpoints.filter(({ node }) => node === name);
}

function count({ resources }) {
	return resources.reduce((sum, { operations }) => sum + operations.length, 0);
}
