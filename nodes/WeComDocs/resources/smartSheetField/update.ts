import type { IDataObject } from 'n8n-workflow';

import {
	smartSheetDocumentField,
	smartSheetField,
	smartSheetFieldField,
} from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { rowOf } from '../../../shared/operation/rows';
import type { Column, Option } from '../smartSheetTable/columns';
import {
	columnNamed,
	COLUMNS_READ,
	columnsOf,
	optionOf,
	optionsOf,
	placeIn,
	propertyName,
} from '../smartSheetTable/columns';
import { locatorValue } from '../smartSheetTable/conditions';
import { KNOWN_CHOICES } from './choices';
import { propertiesSent } from './create';
import { typeName, withoutPlaces } from './form';
import { SETTINGS } from './properties';

const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'What the field is called; another than now',
	send: 'body.field_title',
};

const KEEP_OPTIONS: Field = {
	displayName: 'Keep Other Options',
	name: 'keepOthers',
	type: 'boolean',
	default: true,
	description:
		'Whether options that are there and not among those given here stay. Otherwise they go, also where records hold them.',
	send: 'body.keepOthers',
};

const settings: Field[] = SETTINGS.map(({ field }) =>
	field.name === KNOWN_CHOICES.name ? KNOWN_CHOICES : field,
);

const UPDATES: Field[] = [KEEP_OPTIONS, TITLE, ...settings];

export const update: Operation = {
	value: 'update',
	name: 'Update',
	action: 'Update smart sheet field',
	description:
		'Give a field another title or other settings. What is not given stays as it is; the type cannot be changed.',
	doc: 99906,
	request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/update_fields' },
	fields: [smartSheetDocumentField, smartSheetField(), smartSheetFieldField({ required: true })],
	updateFields: withoutPlaces(UPDATES),
	anyOf: [TITLE, ...settings].map(({ name }) => name),
	sends: {
		'body.fields': 'fieldId',
		'body.fields[].field_id': 'fieldId',
		'body.fields[].field_title': 'updateFields.title',
		'body.fields[].field_type': 'fieldId',
		...propertiesSent('updateFields'),
	},
	alsoCalls: [COLUMNS_READ],
	run: updateField,
};

async function updateField(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const columns = await columnsOf(run, placeIn(payload.body));
	const column = columnNamed(run, columns, locatorValue(run.values.fieldId));
	const given = (run.values.updateFields ?? {}) as IDataObject;
	const unfit = unfitting(column, given);
	tellLeftOut(run, column, unfit);
	const added = UPDATES.filter((field) => field.name in given && !unfit.has(field.name));
	const row = await rowOf(run, { fields: added }, given);
	const { field_id, field_title, field_type } = column;
	const name = propertyName(field_type);
	const property = changed(column, (row.property ?? {}) as IDataObject, row.keepOthers !== false);
	const title = row.field_title !== undefined && row.field_title !== field_title;
	const field = {
		field_id,
		field_type,
		...(title && { field_title: row.field_title }),
		[name]: property,
	};
	const { fields } = await run.send({ ...payload, body: { ...payload.body, fields: [field] } });
	const [answer] = (fields ?? []) as IDataObject[];
	return answer ?? { field_id, field_title: row.field_title ?? field_title, field_type };
}

/** Settings that fields of this type do not have, by name, with their titles. */
function unfitting({ field_type: type }: Column, given: IDataObject): Map<string, string> {
	const unfit = SETTINGS.filter(
		({ types, field }) => field.name in given && !types.map(typeName).includes(type),
	);
	return new Map(unfit.map(({ field }) => [field.name, field.displayName]));
}

function tellLeftOut(
	{ context }: OperationRun,
	{ field_title: title, field_type: type }: Column,
	unfit: Map<string, string>,
): void {
	if (unfit.size === 0) return;
	context.addExecutionHints({
		message: `"${title}" is of the type ${type}, which has no ${[...unfit.values()].join(', ')}. This was left out.`,
		type: 'warning',
		location: 'outputPane',
	});
}

/** The settings that there are, with those that are given in their place. */
function changed(column: Column, given: IDataObject, keepsOthers: boolean): IDataObject {
	const present = (column[propertyName(column.field_type)] ?? {}) as IDataObject;
	const { options, ...others } = given;
	return {
		...present,
		...others,
		...(options !== undefined && {
			options: mergedOptions(optionsOf(column), options as Option[], keepsOthers) as IDataObject[],
		}),
	};
}

function mergedOptions(present: Option[], given: Option[], keepsOthers: boolean): Option[] {
	const known = given.map((option) => {
		const found = optionOf(present, option.id ?? option.text);
		return { ...found, ...option, ...(found?.id !== undefined && { id: found.id }) };
	});
	if (!keepsOthers) return known;
	const named = new Map(known.map((option) => [option.id, option]));
	return [
		...present.map((option) => named.get(option.id) ?? option),
		...known.filter(({ id }) => !present.some((option) => option.id === id)),
	];
}
