import type { JointResult, OperationRun } from '../../../shared/operation';
import { mediaProblem } from '../../../shared/operation/files';
import type { Sheet } from './columns';
import { csvOf } from './csv';
import { jobDone, paired, reportOf, tellFailures } from './report';
import { readRow } from './rows';

const UPLOADED = { displayName: 'File', name: 'file', type: 'string', default: '' } as const;

/** Items become one file and one job; a file that is there already becomes a job of its own. */
export function importing(sheet: Sheet) {
	return async (runs: OperationRun[]): Promise<JointResult[]> => {
		const fromItems = (run: OperationRun) => run.value('source') === 'items';
		const rows = runs.filter(fromItems);
		const results = rows.length > 0 ? await importItems(rows, sheet) : [];
		for (const run of runs) if (!fromItems(run)) results.push(...(await importFile(run, sheet)));
		return results;
	};
}

async function importItems(runs: OperationRun[], sheet: Sheet): Promise<JointResult[]> {
	const [first] = runs;
	const rows: Array<Record<string, string>> = [];
	for (const run of runs) rows.push(await readRow(run, sheet));
	const items = itemsByKey(runs, rows, sheet);
	const content = csvOf(
		rows,
		sheet.columns.map(({ heading }) => heading),
	);
	const problem = mediaProblem('file', content.length);
	if (problem) throw first.error(`The file made of all items ${problem}`);
	const [payload] = await first.payloads();
	const file = { fileName: sheet.fileName, mimeType: 'text/csv', content };
	const media_id = await first.upload({ ...UPLOADED, upload: 'file' }, file);
	const answer = await first.send({ ...payload, body: { ...payload.body, media_id } });
	if (first.value('waitForCompletion') !== true) {
		return [{ json: answer, item: runs.length === 1 ? first.itemIndex : undefined }];
	}
	const report = reportOf(await jobDone(first, String(answer.jobid)));
	tellFailures(first, report);
	return paired(report, sheet.key.reported, items);
}

/** @throws NodeOperationError for a second row with the key of another */
function itemsByKey(
	runs: OperationRun[],
	rows: Array<Record<string, string>>,
	{ key, columns }: Sheet,
): Map<string, number> {
	const items = new Map<string, number>();
	for (const [index, run] of runs.entries()) {
		const id = rows[index][key.heading].toLowerCase();
		const same = items.get(id);
		if (same !== undefined) {
			const { field } = columns.find(
				({ heading }) => heading === key.heading,
			) as Sheet['columns'][0];
			throw run.error(
				`Items ${same} and ${run.itemIndex} have the same ${field.displayName}: ${id}`,
				'Every row of an import needs another. Nothing was sent.',
			);
		}
		items.set(id, run.itemIndex);
	}
	return items;
}

async function importFile(run: OperationRun, { key }: Sheet): Promise<JointResult[]> {
	const item = run.itemIndex;
	try {
		const [payload] = await run.payloads();
		const answer = await run.send(payload);
		if (run.value('waitForCompletion') !== true) return [{ json: answer, item }];
		const report = reportOf(await jobDone(run, String(answer.jobid)));
		tellFailures(run, report);
		return paired(report, key.reported, new Map()).map((result) => ({ ...result, item }));
	} catch (failed) {
		return [{ json: {}, item, failed }];
	}
}
