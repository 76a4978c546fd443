import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { rowOf } from '../../../shared/operation/rows';
import type { Column, Sheet } from './columns';
import { rowFields } from './columns';

const GENDERS: Record<string, string> = { 男: '1', 女: '2', '0': '' };

/** Cells of WeCom's template, as the form takes them. */
const FROM_CELL: Record<string, (cell: string) => unknown> = {
	所在部门: (cell) => cell.split(';'),
	是否部门内领导: (cell) => cell.split(';'),
	排序: (cell) => cell.split(';'),
	禁用: (cell) => cell !== '1',
};

/** Values of the form, as the template has them. */
const TO_CELL: Record<string, (value: unknown) => unknown> = {
	禁用: (enabled) => 1 - Number(enabled),
	性别: (gender) => (gender === '1' ? '男' : '女'),
};

/** One row by heading, checked. */
export async function readRow(run: OperationRun, sheet: Sheet): Promise<Record<string, string>> {
	const { fields, additionalFields } = rowFields(sheet);
	const columns =
		run.value('mapping') === 'automatic'
			? await rowOf(run, { fields: [...fields, ...additionalFields] }, ownValues(run, sheet))
			: await rowOf(run, { fields, additionalFields });
	const cells = Object.entries(columns).map(([heading, value]) => {
		const cell = TO_CELL[heading]?.(value) ?? value;
		return [heading, Array.isArray(cell) ? cell.join(';') : String(cell)];
	});
	return { ...Object.fromEntries(cells), ...customCells(run) } as Record<string, string>;
}

/** The item's own values, under the headings of the template or the API's names. */
function ownValues(run: OperationRun, { columns }: Sheet): IDataObject {
	const { json } = run.context.getInputData()[run.itemIndex];
	return Object.fromEntries(
		columns.map((column) => [column.field.name, ownValue(column, json)]),
	) as IDataObject;
}

function ownValue({ heading, alsoHeading = heading, apiName }: Column, json: IDataObject): unknown {
	const cell = json[heading] ?? json[alsoHeading];
	const value = cell === undefined ? json[apiName] : fromCell(heading, cell);
	return (heading === '性别' ? GENDERS[String(value)] : undefined) ?? value ?? '';
}

function fromCell(heading: string, cell: unknown): unknown {
	if (cell === '' || cell === null) return '';
	return typeof cell === 'object' ? cell : (FROM_CELL[heading]?.(String(cell)) ?? cell);
}

function customCells(run: OperationRun): Record<string, string> {
	const { customColumns } = (run.values.additionalFields ?? {}) as IDataObject;
	const { column = [] } = (customColumns ?? {}) as { column?: IDataObject[] };
	return Object.fromEntries(
		column.map(({ heading, value }) => [String(heading), String(value ?? '')]),
	);
}
