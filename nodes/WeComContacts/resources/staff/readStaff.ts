import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import type { RosterField } from './definitions';
import { isRepeated, rosterFields, singleFields } from './definitions';
import { plain } from './values';
import { DONE, FIELD_WORDS, RESULTS } from './words';

/** One item a field. */
export async function listFields(run: OperationRun): Promise<IDataObject[]> {
	const fields = await rosterFields(run);
	return fields.map(({ raw, id }) => withNames({ ...raw, fieldid: id }, FIELD_WORDS));
}

export async function getStaff(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const fields = await rosterFields(run);
	const answer = await run.send(payload);
	// SDKs know the list by another name than the page does.
	const entries = (answer.field_info ?? answer.fieldinfo ?? []) as IDataObject[];
	const byId = new Map(fields.map((field) => [field.id, field]));
	const named = entries.map((entry) => namedEntry(entry, byId.get(Number(entry.fieldid))));
	const found = named.filter(({ result }) => Number(result) === DONE);
	const missing = named.filter(({ result }) => Number(result) !== DONE);
	return {
		userid: payload.body.userid,
		fields: inForm(run, found, fields),
		...(missing.length > 0 && { missing_fields: missing }),
		field_info: named,
	};
}

function namedEntry(entry: IDataObject, field: RosterField | undefined): IDataObject {
	const names = field && { field_name: field.name, group_name: field.group };
	return withNames({ ...entry, ...names }, RESULTS);
}

/** Values under the names of their fields; entries of a group that repeats as a list under its name. */
function inForm(run: OperationRun, entries: IDataObject[], fields: RosterField[]): IDataObject {
	const byId = new Map(fields.map((field) => [field.id, field]));
	const labels = new Map(singleFields(fields).map(({ field, label }) => [field.id, label]));
	const form: IDataObject = {};
	for (const entry of entries) {
		const id = Number(entry.fieldid);
		const field = byId.get(id);
		const value = plain(entry, field, run.timezone);
		if (field && isRepeated(field)) {
			rowOf(form, field.group, Number(entry.sub_idx))[field.name] = value;
		} else {
			form[labels.get(id) ?? `Field ${id}`] = value;
		}
	}
	return form;
}

function rowOf(form: IDataObject, group: string, number: number): IDataObject {
	const rows = (form[group] ??= []) as IDataObject[];
	const known = rows.find(({ entry }) => entry === number);
	if (known) return known;
	const row: IDataObject = { entry: number };
	rows.push(row);
	return row;
}
