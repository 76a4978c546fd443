import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { mapped } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import type { RosterField } from './definitions';
import { fieldNamed, rosterFields, singleFields } from './definitions';
import { formFields } from './form';
import { outcome } from './outcome';
import { CLEARED, ENTRY, FIELD, GROUP } from './updateFields';
import { emptied, encoded } from './values';

type Entries = { one?: IDataObject[] } | undefined;

/** One member on the way: what is given, and the fields that there are. */
interface Update {
	run: OperationRun;
	fields: RosterField[];
}

export async function updateStaff(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const update: Update = { run, fields: await rosterFields(run) };
	const changes: Record<string, IDataObject[]> = {
		update_items: [...mappedItems(update), ...clearedItems(update), ...changedEntries(update)],
		remove_items: entriesOf(run.values.removedEntries).map(({ group, entry }) => ({
			group_type: run.encode(GROUP, group),
			sub_idx: run.encode(ENTRY, entry),
		})),
		insert_items: newEntries(update),
	};
	const wanted = Object.entries(changes).filter(([, items]) => items.length > 0);
	if (wanted.length === 0) {
		throw run.error(
			'There is nothing to change',
			`Item ${run.itemIndex}: fill in a field, or add a change of entries.`,
		);
	}
	const body = { ...payload.body, ...Object.fromEntries(wanted) };
	return outcome(run, update.fields, await run.send({ ...payload, body }));
}

const entriesOf = (value: unknown): IDataObject[] => (value as Entries)?.one ?? [];

function mappedItems({ run, fields }: Update): IDataObject[] {
	const shown = formFields(fields);
	const { automatic, values } = mapped(run, 'fields');
	const filled = Object.entries(values).filter(([, value]) => !isEmpty(value));
	const named = filled.map(([key, value]) => ({ key, field: fieldNamed(shown, key), value }));
	const unknown = named.filter(({ field }) => !field).map(({ key }) => `"${key}"`);
	if (!automatic && unknown.length > 0) {
		throw run.error(
			`The staff roster has no field ${unknown.join(', ')}`,
			'It was changed since its fields were chosen: refresh the list of fields in the node, and fill them again. Nothing was sent for this item.',
		);
	}
	return named.flatMap(({ field, value }) =>
		field ? [{ fieldid: field.id, sub_idx: 0, ...encoded(run, field, value) }] : [],
	);
}

function clearedItems({ run, fields }: Update): IDataObject[] {
	if (isEmpty(run.values.clearedFields)) return [];
	const single = singleFields(fields);
	const names = run.encode(CLEARED, run.values.clearedFields) as string[];
	return names.map((name) => {
		const field = fieldNamed(single, name);
		if (!field) return run.reject(CLEARED, `names no field of the staff roster: "${name}"`);
		return { fieldid: field.id, sub_idx: 0, ...emptied(run, field) };
	});
}

function changedEntries(update: Update): IDataObject[] {
	return entriesOf(update.run.values.entryChanges).map(({ fieldId, entry, value }) => ({
		...withValue(update, fieldId, value),
		sub_idx: update.run.encode(ENTRY, entry),
	}));
}

function newEntries(update: Update): IDataObject[] {
	return entriesOf(update.run.values.newEntries).map(({ group, values }) => ({
		group_type: update.run.encode(GROUP, group),
		item: entriesOf(values)
			.filter(({ value }) => !isEmpty(value))
			.map(({ fieldId, value }) => withValue(update, fieldId, value)),
	}));
}

function withValue({ run, fields }: Update, locator: unknown, value: unknown): IDataObject {
	const id = run.encode(FIELD, locator);
	const field = fields.find((one) => one.id === id);
	if (!field) throw run.error(`The staff roster has no field with the ID ${String(id)}`);
	const written = isEmpty(value) ? emptied(run, field) : encoded(run, field, value);
	return { fieldid: field.id, ...written };
}
