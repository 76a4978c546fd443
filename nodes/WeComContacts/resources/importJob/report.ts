import type { IDataObject } from 'n8n-workflow';

import { longestWait } from '../../../shared/fields';
import type { JointResult, OperationRun } from '../../../shared/operation';
import { reasonOf } from '../../../shared/operation/reason';
import { waitFor } from '../../../shared/operation/wait-for';

const DONE = 3;

const CHANGES: Array<[bit: number, name: string]> = [
	[1, 'created'],
	[2, 'renamed'],
	[4, 'moved'],
	[8, 'reordered'],
];

export const RESULT_CALL = {
	method: 'GET',
	path: '/cgi-bin/batch/getresult',
	doc: 90983,
	sends: { 'query.jobid': 'jobId' },
} as const;

/** What a report says of every row. */
export const REPORTED = {
	errcode: 0,
	errmsg: 'ok',
	imported: true,
	reason: 'Why not, where it was not imported',
};

/** @throws NodeOperationError where the time is up before the job is done */
export async function jobDone(run: OperationRun, jobid: string): Promise<IDataObject> {
	const { method, path, doc } = RESULT_CALL;
	const seconds = longestWait(run);
	const done = await waitFor(run, seconds, async () => {
		const answer = await run.call({ method, path, doc, query: { jobid } });
		return answer.status === DONE ? answer : undefined;
	});
	if (done) return done;
	throw run.error(
		`The import is not done after ${seconds} seconds`,
		`It goes on. Its job ID is ${jobid}: ask for it later with Import Job → Get Result, or raise Longest Wait under Options.`,
	);
}

/** The results of a job, row by row. */
export function reportOf({ result }: IDataObject): IDataObject[] {
	return ((result ?? []) as IDataObject[]).map((row) => {
		const { action, errcode, errmsg } = row;
		const imported = Number(errcode) === 0;
		return {
			...row,
			...(action !== undefined && { changes: changesIn(Number(action)) }),
			imported,
			...(!imported && { reason: reasonOf(Number(errcode), String(errmsg)) }),
		};
	});
}

const changesIn = (action: number) =>
	CHANGES.filter(([bit]) => (action & bit) !== 0).map(([, name]) => name);

/** The same in the order of the items they belong to; what belongs to none comes last. */
export function paired(
	report: IDataObject[],
	reported: string,
	items: Map<string, number>,
): JointResult[] {
	return report
		.map((json) => ({ json, item: items.get(String(json[reported]).toLowerCase()) }))
		.sort((a, b) => (a.item ?? Infinity) - (b.item ?? Infinity) || 0);
}

export function tellFailures({ context }: OperationRun, report: IDataObject[]): void {
	const failed = report.filter(({ imported }) => !imported).length;
	if (failed === 0) return;
	context.addExecutionHints({
		message: `WeCom did not import ${failed} of ${report.length} rows. Their reasons stand in the output.`,
		type: 'warning',
		location: 'outputPane',
	});
}
