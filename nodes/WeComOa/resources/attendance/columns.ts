import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun, Output } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Found, Reading } from './parts';
import { FAILED_COLUMNS, readParts, SKIP_FAILED_OPTION } from './parts';
import { TIMEZONE, TIMEZONE_OPTION } from './clock';
import { PEOPLE_CALLS } from './people';

type Cell = IDataObject[string];

/** What each column of a simplified item holds. */
export type Columns = Record<string, (entry: IDataObject, context: Context) => Cell>;

export interface Context {
	timezone: string;
	span?: Found['span'];
}

interface Listing extends Reading {
	columns: Columns;
	/** Puts together what several calls tell of the same. */
	join?: (found: Found[]) => Found[];
	/** The lines of one entry. */
	rows?: (entry: IDataObject) => IDataObject[];
	/** What an entry lacks that tells it from others of the same answer. */
	completed?: (found: Found) => IDataObject;
	items: string;
	/** What of an entry is no text, for the output's schema. */
	example: IDataObject;
}

/** What operations that read any number of people and days have in common. */
export function listing({
	columns,
	items,
	example,
	join = distinct,
	rows = (entry) => [entry],
	completed = ({ entry }) => entry,
	...reading
}: Listing): Pick<
	Operation,
	'reads' | 'timezone' | 'options' | 'output' | 'alsoCalls' | 'sends' | 'run'
> {
	return {
		reads: true,
		timezone: TIMEZONE,
		options: [SKIP_FAILED_OPTION, TIMEZONE_OPTION],
		output: { ...tableOf(columns, example, FAILED_COLUMNS), items },
		alsoCalls: PEOPLE_CALLS,
		sends: { 'body.useridlist': 'people' },
		run: async (run) => {
			const { found, failed } = await readParts(run, reading);
			const joined = join(found);
			return run.values.simplify === true
				? [
						...joined.flatMap((one) =>
							rows(one.entry).map((row) => inColumns(run, columns, { ...one, entry: row })),
						),
						...failed,
					]
				: [...joined.map(completed), ...failed];
		},
	};
}

/** An entry as a line of a table. */
export function inColumns(
	{ timezone }: Pick<OperationRun, 'timezone'>,
	columns: Columns,
	{ entry, span }: Found,
): IDataObject {
	const context = { timezone, span };
	return Object.fromEntries(
		Object.entries(columns).map(([name, cell]) => [name, cell(entry, context) ?? '']),
	);
}

/** What Simplify makes of an answer, `example` holding what of an entry is no text. */
export function tableOf(
	columns: Columns,
	example: IDataObject,
	others: readonly string[] = [],
): Pick<Output, 'simple' | 'schema'> {
	return {
		simple: [...Object.keys(columns), ...others],
		schema: schemaLike(inColumns({ timezone: TIMEZONE }, columns, { entry: example })),
	};
}

/** Spans meet at their edges: what lies there comes with both. */
export function distinct(found: Found[]): Found[] {
	return [...new Map(found.map((one) => [JSON.stringify(one.entry), one])).values()];
}
