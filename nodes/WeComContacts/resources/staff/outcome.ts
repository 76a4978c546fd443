import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import type { RosterField } from './definitions';
import { REPEATABLE } from './definitions';
import { DONE, RESULTS } from './words';

/** What became of each change; an error where none was made. */
export function outcome(
	run: OperationRun,
	fields: RosterField[],
	answer: IDataObject,
): IDataObject {
	const userid = run.value('userId');
	const results: Record<string, IDataObject[]> = {
		update_results: list(answer.update_results),
		remove_results: list(answer.remove_results),
		// The sample of page 99133 has the one name, its table the other.
		insert_results: list(answer.insert_results ?? answer.insert_result),
	};
	const named = Object.entries(results)
		.filter(([, entries]) => entries.length > 0)
		.map(([key, entries]) => [key, entries.map((entry) => namedResult(entry, fields))] as const);
	const all = named.flatMap(([, entries]) => entries);
	const failed = all.filter(({ result }) => Number(result) !== DONE);
	if (failed.length > 0 && failed.length === all.length) {
		throw run.error(
			`WeCom made none of the changes for ${String(userid)}`,
			`${failed.map(inWords).join('; ')}.`,
		);
	}
	return {
		userid,
		...Object.fromEntries(named),
		...(failed.length > 0 && { failed_changes: failed.map(inWords) }),
	};
}

const list = (value: unknown): IDataObject[] => (value ?? []) as IDataObject[];

function namedResult(entry: IDataObject, fields: RosterField[]): IDataObject {
	const field = fields.find(({ id }) => id === Number(entry.fieldid));
	const group = REPEATABLE[Number(entry.group_type)];
	return withNames(
		{
			...entry,
			...(field && { field_name: field.name }),
			...(group && { group_name: group }),
		},
		RESULTS,
	);
}

function inWords(entry: IDataObject): string {
	const { field_name, group_name, fieldid, group_type, sub_idx, idx } = entry;
	const what = field_name ?? group_name ?? fieldid ?? group_type;
	const number = Number(sub_idx ?? idx ?? 0);
	const which = number > 0 ? ` ${number}` : '';
	return `${String(what)}${which}: ${String(entry.result_name ?? entry.result).toLowerCase()}`;
}
