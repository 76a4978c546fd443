import type { IDataObject } from 'n8n-workflow';

import {
	smartSheetDocumentField,
	smartSheetField,
	smartSheetViewField,
} from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { results } from '../../../shared/operation/output';
import type { Column } from '../smartSheetTable/columns';
import { columnNamed, COLUMNS_READ, columnsOf, placeIn } from '../smartSheetTable/columns';
import { conditionOf, entriesOf, filterOf, orderOf } from '../smartSheetTable/conditions';
import { VIEW_UPDATES } from './fields';

const BY_FIELDS = ['colors', 'conditions', 'group', 'hidden', 'shown', 'sort'];

export const update: Operation = {
	value: 'update',
	name: 'Update',
	action: 'Update smart sheet view',
	description:
		'Change the title of a view, or what it shows: filter, order, groups, fields and colors. What is not given stays as it is.',
	doc: 99902,
	request: { method: 'POST', path: '/cgi-bin/wedoc/smartsheet/update_view' },
	fields: [smartSheetDocumentField, smartSheetField(), smartSheetViewField({ required: true })],
	updateFields: VIEW_UPDATES,
	anyOf: VIEW_UPDATES.map(({ name }) => name),
	sends: {
		'body.property.color_config': 'updateFields.colors',
		'body.property.field_visibility': 'updateFields.hidden',
		'body.property.filter_spec': 'updateFields.conditions',
		'body.property.group_spec': 'updateFields.group',
		'body.property.sort_spec': 'updateFields.sort',
	},
	alsoCalls: [COLUMNS_READ],
	output: { unwrap: 'view' },
	run: updateView,
};

async function updateView(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const given = (run.values.updateFields ?? {}) as IDataObject;
	const property = {
		...(body.property as IDataObject | undefined),
		...(await propertyByFields(run, given, body)),
	};
	const answer = await run.send({
		...payload,
		body: { ...body, ...(Object.keys(property).length > 0 && { property }) },
	});
	return results(update, answer);
}

/** What of a view names fields of the sheet. */
async function propertyByFields(
	run: OperationRun,
	given: IDataObject,
	body: IDataObject,
): Promise<IDataObject> {
	if (BY_FIELDS.every((name) => isEmpty(given[name]))) return {};
	const columns = await columnsOf(run, placeIn(body));
	const filter = filterOf(run, columns, given);
	const order = (name: string) =>
		orderOf(run, columns, given[name]).map(({ column, desc }) => ({
			field_id: column.field_id,
			desc,
		}));
	const [sort_infos, groups] = [order('sort'), order('group')];
	const colors = entriesOf(given.colors, 'rule');
	const visibility = { ...shown(run, columns, given, true), ...shown(run, columns, given, false) };
	return {
		...(filter && { filter_spec: filter }),
		...(sort_infos.length > 0 && { sort_spec: { sort_infos } }),
		...(groups.length > 0 && { group_spec: { groups } }),
		...(Object.keys(visibility).length > 0 && { field_visibility: visibility }),
		...(colors.length > 0 && {
			color_config: { conditions: colors.map((rule) => colorOf(run, columns, rule)) },
		}),
	};
}

function shown(
	run: OperationRun,
	columns: Column[],
	given: IDataObject,
	isShown: boolean,
): Record<string, boolean> {
	const name = isShown ? 'shown' : 'hidden';
	const field = VIEW_UPDATES.find((candidate) => candidate.name === name);
	if (!field || isEmpty(given[name])) return {};
	const names = run.encode(field, given[name]) as string[];
	return Object.fromEntries(
		names.map((entry) => [columnNamed(run, columns, entry).field_id, isShown]),
	);
}

function colorOf(
	run: OperationRun,
	columns: Column[],
	{ color, colored, ruleId, ...condition }: IDataObject,
): IDataObject {
	return {
		...(!isEmpty(ruleId) && { id: String(ruleId) }),
		type: colored ?? 'VIEW_COLOR_CONDITION_TYPE_ROW',
		color: color ?? 'accentBlueLighten_5',
		condition: conditionOf(run, columns, condition),
	};
}
