import type { IDataObject } from 'n8n-workflow';

import { longestWait } from '../../../shared/fields';
import type { JointResult, OperationRun } from '../../../shared/operation';
import { reasonOf } from '../../../shared/operation/reason';
import { rowOf } from '../../../shared/operation/rows';
import { waitFor } from '../../../shared/operation/wait-for';
import type { Company, Row } from './companies';
import { batchesOf, companiesOf } from './companies';
import { CONTACT_ROW } from './contactFields';

const DONE = 3;

export const IMPORT_RESULT_CALL = {
	method: 'GET',
	path: '/cgi-bin/corpgroup/getresult',
	doc: 95823,
	sends: { 'query.jobid': 'jobId' },
} as const;

/** All items as one import, or as several one after the other where they are too many for one. */
export async function importContacts(runs: OperationRun[]): Promise<JointResult[]> {
	const [first] = runs;
	const rows: Row[] = [];
	for (const run of runs) rows.push({ run, row: await rowOf(run, CONTACT_ROW) });
	const batches = batchesOf(companiesOf(rows));
	const waits = first.value('waitForCompletion') === true;
	if (!waits && batches.length > 1) {
		throw first.error(
			'These are too many contacts for one import',
			'One takes 1,000 companies and 2,000 contacts, and only one may run at a time: turn Wait for Completion on, and they go out in several.',
		);
	}
	const results: JointResult[] = [];
	for (const batch of batches) results.push(...(await importBatch(first, batch, waits)));
	return results.sort((a, b) => Number(a.item) - Number(b.item));
}

async function importBatch(
	run: OperationRun,
	companies: Company[],
	waits: boolean,
): Promise<JointResult[]> {
	const [payload] = await run.payloads();
	const list = companies.map(({ sent }) => sent) as IDataObject[];
	const { jobid } = await run.send({
		...payload,
		body: { ...payload.body, contact_list: list },
	});
	const rows = companies.flatMap((company) => company.rows.map((row) => ({ company, row })));
	if (!waits) return [{ json: { jobid }, item: rows.length === 1 ? run.itemIndex : undefined }];
	const { result } = await jobDone(run, String(jobid));
	const failures = ((result as IDataObject | undefined)?.fail_list ?? []) as IDataObject[];
	return rows.map(({ company, row }) => outcomeOf(company, row, failures));
}

/** WeCom tells of failures alone: a company of which one contact fails is left out with all of them. */
function outcomeOf({ sent }: Company, { run, row }: Row, failures: IDataObject[]): JointResult {
	const { name, mobile } = row.contact as IDataObject;
	const { corp_name, custom_id = '' } = sent;
	const failure = failures.find(
		(entry) => entry.corp_name === corp_name && (entry.custom_id ?? '') === custom_id,
	);
	const contact = { corp_name, ...(custom_id !== '' && { custom_id }), name, mobile };
	if (!failure) return { json: { ...contact, imported: true }, item: run.itemIndex };
	const contacts = (failure.contact_info_list ?? []) as IDataObject[];
	const own = contacts.find((entry) => entry.mobile === mobile) ?? failure;
	const { errcode, errmsg } = own;
	const reason = reasonOf(Number(errcode), String(errmsg));
	return { json: { ...contact, imported: false, errcode, errmsg, reason }, item: run.itemIndex };
}

export async function importResult(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	if (run.value('waitForCompletion') !== true) return await run.send(payload);
	return await jobDone(run, String(payload.query.jobid));
}

async function jobDone(run: OperationRun, jobid: string): Promise<IDataObject> {
	const { method, path, doc } = IMPORT_RESULT_CALL;
	const seconds = longestWait(run);
	const done = await waitFor(run, seconds, async () => {
		const answer = await run.call({ method, path, doc, query: { jobid } });
		return answer.status === DONE ? answer : undefined;
	});
	if (done) return done;
	throw run.error(
		`The import is not done after ${seconds} seconds`,
		`It goes on. Its job ID is ${jobid}: ask for it later with Supply Chain → Get Import Result, or raise Longest Wait under Options.`,
	);
}
