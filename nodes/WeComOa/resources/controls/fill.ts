import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { mapped } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { contentOf } from './encode';
import type { Filling } from './given';
import { fieldsOf, namesOf } from './parts';
import type { Control } from './template';
import { titleOf } from './template';

const MOST_FILES = 6;

/**
 * The contents of a form: every control that is given, and an error for one that must be and is not.
 *
 * @param name the resource mapper of the operation
 */
export async function filledForm(
	run: OperationRun,
	controls: Control[],
	name: string,
): Promise<IDataObject[]> {
	const { automatic, values } = mapped(run, name);
	if (!automatic) refuseUnknown(run, controls, values);
	const filling: Filling = { run, uploads: [] };
	const contents: IDataObject[] = [];
	for (const control of controls) {
		const content = await contentOf(filling, control, values);
		if (content) contents.push(content);
	}
	requireAll(run, controls, contents);
	refuseManyFiles(run, contents);
	for (const upload of filling.uploads) await upload();
	return contents;
}

/** The template has changed since its fields were mapped: what no longer has a place would be lost. */
function refuseUnknown(run: OperationRun, controls: Control[], values: IDataObject): void {
	const known = new Set(controls.flatMap(namesOf));
	const unknown = Object.keys(values).filter((key) => !known.has(key) && !isEmpty(values[key]));
	if (unknown.length === 0) return;
	throw run.error(
		`The template has no control ${unknown.map((key) => `"${key}"`).join(', ')}`,
		'It was changed since its fields were chosen: refresh the list of controls in the node, and fill them again. Nothing was sent for this item.',
	);
}

function requireAll(run: OperationRun, controls: Control[], contents: IDataObject[]): void {
	const filled = new Set(contents.map(({ id }) => id));
	const missing = controls.filter(
		(control) =>
			control.property.require === 1 &&
			fieldsOf(control).some(({ required }) => required) &&
			!filled.has(control.property.id) &&
			isShown(control, controls, contents),
	);
	if (missing.length === 0) return;
	const titles = missing.map((control) => `"${titleOf(control)}"`).join(', ');
	throw run.error(
		`The template requires ${titles}`,
		'Give a value for each under Controls and run it again. Nothing was sent for this item.',
	);
}

/** Some controls only show once an option of another is chosen. */
function isShown({ property }: Control, controls: Control[], contents: IDataObject[]): boolean {
	const conditions = controls.flatMap((control) =>
		(control.config?.selector?.op_relations ?? [])
			.filter(({ relation_list: list }) =>
				list.some(({ related_control_id: id }) => id === property.id),
			)
			.map(({ key }) => ({ id: control.property.id, key })),
	);
	if (conditions.length === 0) return true;
	return conditions.some(({ id, key }) => chosenKeys(contents, id).includes(key));
}

function chosenKeys(contents: IDataObject[], id: string): unknown[] {
	const value = contents.find((content) => content.id === id)?.value as IDataObject | undefined;
	const { options } = (value?.selector ?? {}) as IDataObject;
	return ((options ?? []) as IDataObject[]).map(({ key }) => key);
}

function refuseManyFiles(run: OperationRun, contents: IDataObject[]): void {
	const count = countFiles(contents);
	if (count > MOST_FILES) {
		throw run.error(`The form has ${count} files, at most ${MOST_FILES} are possible`);
	}
}

function countFiles(contents: IDataObject[]): number {
	return contents.reduce((sum, { value }) => {
		const { files = [], children = [] } = value as { files?: unknown[]; children?: IDataObject[] };
		const inRows = children.map(({ list }) => countFiles(list as IDataObject[]));
		return sum + files.length + inRows.reduce((all, rowCount) => all + rowCount, 0);
	}, 0);
}
