const { ApiError } = require('../api-error');
const { ids } = require('./seed');

const TEXT = 3;
const SPREADSHEET = 4;
const SMART_SHEET = 10;
const SMART_DOCUMENT = 11;
const ADMIN = 7;

/**
 * @param {object} world
 * @param {string} docid
 * @param {number} [type] what it must be
 */
function documentOf(world, docid, type) {
	const document = world.documents.get(docid);
	if (!document) throw new ApiError(301085, 'invalid docid');
	if (type !== undefined && document.doc_type !== type) {
		throw new ApiError(640054, 'invalid doc type');
	}
	return document;
}

const formOf = (world, formid) => {
	const form = world.forms.get(formid);
	if (!form) throw new ApiError(301085, 'invalid formid');
	return form;
};

/** Exactly one of the two ids is given. */
function fileOf(world, { docid, formid }) {
	if (Boolean(docid) === Boolean(formid)) throw new ApiError(40058, 'give docid or formid');
	return docid ? documentOf(world, docid) : formOf(world, formid);
}

const addressOf = (id) => `https://doc.weixin.qq.com/doc/w3_${id}`;

const access = () => ({
	enable_corp_internal: true,
	corp_internal_auth: 1,
	enable_corp_external: false,
	corp_external_auth: 1,
	corp_internal_approve_only_by_admin: false,
	corp_external_approve_only_by_admin: true,
	ban_share_external: false,
});

const security = () => ({
	enable_readonly_copy: false,
	watermark: { margin_type: 1, show_visitor_name: false, show_text: false, text: '' },
	enable_readonly_comment: false,
});

function newDocument(docid, doc_type, doc_name, seconds, admins = []) {
	return {
		docid,
		doc_type,
		doc_name,
		create_time: seconds,
		modify_time: seconds,
		access_rule: access(),
		secure_setting: security(),
		doc_member_list: admins.map((userid) => ({ type: 1, userid, auth: ADMIN })),
		co_auth_list: [],
		version: 1,
		text: '',
		sheets: new Map(),
		pages: [],
	};
}

function create({ body, at }, world) {
	const { spaceid, fatherid, doc_type, doc_name, admin_users } = body;
	if (Boolean(spaceid) !== Boolean(fatherid)) {
		throw new ApiError(40058, 'spaceid and fatherid go together');
	}
	const docid = world.newId('doc');
	const document = newDocument(docid, doc_type, doc_name, Math.floor(at / 1000), admin_users);
	if (doc_type === SPREADSHEET) addFirstSheet(document, world.newId('sheet'));
	world.documents.set(docid, document);
	return { docid, url: addressOf(docid) };
}

const addFirstSheet = (document, sheet_id) =>
	document.sheets.set(sheet_id, {
		sheet_id,
		title: '工作表1',
		row_count: 200,
		column_count: 20,
		cells: new Map(),
	});

function rename({ body }, world) {
	const file = fileOf(world, body);
	if (body.docid) file.doc_name = body.new_name;
	else file.form_title = body.new_name;
	return {};
}

function remove({ body }, world) {
	fileOf(world, body);
	world.documents.delete(body.docid);
	world.forms.delete(body.formid);
	return {};
}

function info({ body }, world) {
	const { docid, doc_name, create_time, modify_time, doc_type } = documentOf(world, body.docid);
	return { doc_base_info: { docid, doc_name, create_time, modify_time, doc_type } };
}

const routes = {
	'/cgi-bin/wedoc/create_doc': create,
	'/cgi-bin/wedoc/rename_doc': rename,
	'/cgi-bin/wedoc/del_doc': remove,
	'/cgi-bin/wedoc/get_doc_base_info': info,
	'/cgi-bin/wedoc/doc_share': ({ body }, world) => {
		fileOf(world, body);
		return { share_url: addressOf(body.docid ?? body.formid) };
	},
};

const cell = (text) => ({ cell_value: { text } });

function seed(world, now) {
	const seconds = Math.floor(now / 1000);
	world.documents = new Map();
	world.forms = new Map();
	const make = (docid, type, name) => {
		const document = newDocument(docid, type, name, seconds, [ids.member]);
		world.documents.set(docid, document);
		return document;
	};
	make('doc-seeded', TEXT, '会议纪要').text = '会议纪要\n大家好';
	const sheet = {
		sheet_id: 'sheet-seeded',
		title: '名单',
		row_count: 200,
		column_count: 20,
		cells: new Map(),
	};
	const rows = [
		['姓名', '金额', '编号'],
		['张三', '12.5', '007'],
		['李四', '8', '008'],
	];
	for (const [row, values] of rows.entries()) {
		for (const [column, text] of values.entries()) sheet.cells.set(`${row},${column}`, cell(text));
	}
	make('doc-seeded-sheet', SPREADSHEET, '报销').sheets.set(sheet.sheet_id, sheet);
	make('doc-seeded-smartsheet', SMART_SHEET, '项目');
	make('doc-seeded-smart', SMART_DOCUMENT, '手册').pages = [
		{ page_id: 'page-seeded', parent_id: '', title: '首页', layout_mode: 1, blocks: [] },
		{
			page_id: 'page-seeded-text',
			parent_id: 'page-seeded',
			title: '第一章',
			layout_mode: 1,
			blocks: ['你好', '再见'].map((title, index) => ({
				id: `block-seeded-${index + 1}`,
				type: 'BLOCK_TYPE_TEXT',
				title,
				parent_id: '',
				children: [],
				props: {},
			})),
		},
	];
}

module.exports = {
	routes,
	seed,
	documentOf,
	formOf,
	TEXT,
	SPREADSHEET,
	SMART_SHEET,
	SMART_DOCUMENT,
	ADMIN,
};
