const { ApiError } = require('../api-error');
const { ADMIN, documentOf } = require('./documents');
const { isVisible } = require('./members');

function permissions({ body }, world) {
	const { access_rule, secure_setting, doc_member_list, co_auth_list } = documentOf(
		world,
		body.docid,
	);
	return { access_rule, secure_setting, doc_member_list, co_auth_list };
}

function setAccess({ body }, world) {
	const { docid, update_co_auth_list, co_auth_list, ...rule } = body;
	const document = documentOf(world, docid);
	const wanted = { ...document.access_rule, ...rule };
	const adminsNeeded =
		rule.corp_internal_approve_only_by_admin || rule.corp_external_approve_only_by_admin;
	if (adminsNeeded && !document.doc_member_list.some(({ auth }) => auth === ADMIN)) {
		throw new ApiError(640027, 'the document has no administrator');
	}
	if (!wanted.enable_corp_internal && !wanted.corp_internal_approve_only_by_admin) {
		throw new ApiError(640027, 'corp_internal_approve_only_by_admin must be true');
	}
	document.access_rule = wanted;
	if (update_co_auth_list) document.co_auth_list = co_auth_list ?? [];
	return {};
}

function setSecurity({ body: { docid, watermark = {}, ...rest } }, world) {
	const document = documentOf(world, docid);
	const { secure_setting: before } = document;
	const marks = { ...before.watermark, ...watermark };
	document.secure_setting = { ...before, ...rest, watermark: marks };
	return {};
}

const isSame = (one, other) =>
	one.userid === other.userid && one.tmp_external_userid === other.tmp_external_userid;

function setMembers({ body }, world) {
	const document = documentOf(world, body.docid);
	const { update_file_member_list: updated = [], del_file_member_list: deleted = [] } = body;
	if (updated.some(({ userid }) => userid && !isVisible(world, userid))) {
		throw new ApiError(640012, 'invalid userid');
	}
	if (deleted.some((gone) => !document.doc_member_list.some((member) => isSame(member, gone)))) {
		throw new ApiError(640056, 'no member of the document');
	}
	const replaced = [...updated, ...deleted];
	document.doc_member_list = [
		...document.doc_member_list.filter((old) => !replaced.some((entry) => isSame(old, entry))),
		...updated,
	];
	return {};
}

const routes = {
	'/cgi-bin/wedoc/doc_get_auth': permissions,
	'/cgi-bin/wedoc/mod_doc_join_rule': setAccess,
	'/cgi-bin/wedoc/mod_doc_safty_setting': setSecurity,
	'/cgi-bin/wedoc/mod_doc_member': setMembers,
};

module.exports = { routes };
