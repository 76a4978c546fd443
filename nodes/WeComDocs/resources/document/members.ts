import type { IDataObject } from 'n8n-workflow';

import { documentField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';
import { rowOf, unsent } from '../../../shared/operation/rows';

const A_CALL = 100;
const PERSON = 1;

/** What somebody may do, by the field that names them. */
const RIGHTS = {
	readers: 1,
	editors: 2,
	administrators: 7,
	externalReaders: 1,
	externalEditors: 2,
	externalAdministrators: 7,
} as const;

const people = (displayName: string, name: string, description: string): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'zhangsan, lisi',
	description,
	send: `body.${name}`,
	as: 'texts',
});

const members = (displayName: string, name: string, what: string): Field =>
	people(
		displayName,
		name,
		`User IDs (账号) of members who ${what}, separated by commas or as a list; over 100 take several calls`,
	);

const outsiders = (displayName: string, name: string, what: string): Field => ({
	...people(
		displayName,
		name,
		`Temporary IDs (tmp_external_userid) of outsiders who ${what}, as Get Permissions or the answers of a form show them; each document has its own`,
	),
	placeholder: 'wo0ejWCwAAjKVVgR4',
});

const MEMBERS: Field[] = [
	members('Readers', 'readers', 'may read the document'),
	members('Editors', 'editors', 'may edit the document'),
	members('Administrators', 'administrators', 'manage the document'),
	members('Remove', 'remove', 'are no longer members of the document'),
];

const OUTSIDERS: Field[] = [
	outsiders('External Administrators', 'externalAdministrators', 'manage the document'),
	outsiders('External Editors', 'externalEditors', 'may edit the document'),
	outsiders('External Readers', 'externalReaders', 'may read the document'),
	outsiders('Remove Outsiders', 'removeOutsiders', 'are no longer members of the document'),
];

type Lists = Record<string, string[] | undefined>;

const NAMES = [...MEMBERS, ...OUTSIDERS].map(({ name }) => name);

export const updateMembers: Operation = {
	value: 'updateMembers',
	name: 'Update Members',
	action: 'Update members of a document',
	description:
		'Add members to a document (文档通知范围), give those it has other rights, or remove some. Others stay.',
	doc: 97781,
	request: { method: 'POST', path: '/cgi-bin/wedoc/mod_doc_member' },
	fields: [documentField(), ...unsent(MEMBERS)],
	additionalFields: unsent(OUTSIDERS),
	anyOf: NAMES,
	sends: {
		'body.update_file_member_list[].type': 'readers',
		'body.update_file_member_list[].auth': 'readers',
		'body.update_file_member_list[].userid': 'readers',
		'body.update_file_member_list[].tmp_external_userid': 'additionalFields.externalReaders',
		'body.del_file_member_list[].type': 'remove',
		'body.del_file_member_list[].userid': 'remove',
		'body.del_file_member_list[].tmp_external_userid': 'additionalFields.removeOutsiders',
	},
	run: update,
};

async function update(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const lists = (await rowOf(run, { fields: MEMBERS, additionalFields: OUTSIDERS })) as Lists;
	const added = Object.entries(RIGHTS).flatMap(([name, auth]) =>
		entriesOf(lists, name).map((entry) => ({ ...entry, auth })),
	);
	const removed = [...entriesOf(lists, 'remove'), ...entriesOf(lists, 'removeOutsiders')];
	const calls = Math.ceil(Math.max(added.length, removed.length) / A_CALL);
	const parts = Array.from({ length: calls }, (_, index) => {
		const from = index * A_CALL;
		const adds = added.slice(from, from + A_CALL);
		const removes = removed.slice(from, from + A_CALL);
		const body = {
			...payload.body,
			...(adds.length > 0 && { update_file_member_list: adds }),
			...(removes.length > 0 && { del_file_member_list: removes }),
		};
		return { ...payload, body };
	});
	await sendParts(run, parts);
	return { success: true };
}

const entriesOf = (lists: Lists, name: string): IDataObject[] => {
	const key =
		name.startsWith('external') || name === 'removeOutsiders' ? 'tmp_external_userid' : 'userid';
	return (lists[name] ?? []).map((id) => ({ type: PERSON, [key]: id }));
};
