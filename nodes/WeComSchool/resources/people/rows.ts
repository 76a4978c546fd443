import type { IDataObject } from 'n8n-workflow';

import type { JointResult, OperationRun } from '../../../shared/operation';
import { batchError, settled } from '../../../shared/operation/batch-error';
import { reasonOf } from '../../../shared/operation/reason';
import { CHILDREN_AT_MOST } from './fields';

const ROWS_AT_ONCE = 100;

/** What a call makes of many rows. */
export interface BulkWrite {
	kind: 'student' | 'parent';
	/** What names the person in a row, and in the result of it. */
	key: string;
	/** Says in the output whether it was done. */
	done: 'created' | 'updated' | 'deleted';
	/** The list that a call sends. */
	list: string;
	asSent: (row: IDataObject) => IDataObject[string];
	rowOf: (run: OperationRun) => Promise<IDataObject>;
}

/** A person, and the items that say something about them. */
interface Row {
	id: string;
	sent: IDataObject;
	runs: OperationRun[];
	failure?: IDataObject;
}

type Failures = Map<OperationRun, unknown>;

/**
 * Writes what the items say, a row a person, as few calls as there can be, and gives each item its result.
 * Nothing is sent while one item is wrong, unless the workflow may continue without it.
 */
export async function inBulk(runs: OperationRun[], write: BulkWrite): Promise<JointResult[]> {
	if (runs.length === 0) return [];
	const failures: Failures = new Map();
	const rows = await rowsOf(runs, write, failures);
	await sendAll(rows, write, failures);
	tell(rows, write, runs[0]);
	return resultsOf(runs, rows, write, failures);
}

async function rowsOf(runs: OperationRun[], write: BulkWrite, failures: Failures): Promise<Row[]> {
	const rows = new Map<string, Row>();
	for (const run of runs) {
		const outcome = await settled(
			write.rowOf(run).then((sent) => {
				add(rows, run, sent, write);
			}),
		);
		if (!('error' in outcome)) continue;
		if (!run.context.continueOnFail()) throw outcome.error;
		failures.set(run, outcome.error);
	}
	return [...rows.values()];
}

/** IDs differ in more than their case. */
const same = (id: unknown) => String(id).toLowerCase();

/** @throws NodeOperationError where the item says something else of a person than one before it */
function add(rows: Map<string, Row>, run: OperationRun, sent: IDataObject, write: BulkWrite): void {
	const id = String(sent[write.key]);
	const known = rows.get(same(id));
	if (!known) {
		rows.set(same(id), { id, sent, runs: [run] });
		return;
	}
	const { children: theirs, ...others } = sent;
	const differing = Object.keys(others).filter(
		(key) =>
			key !== write.key &&
			known.sent[key] !== undefined &&
			JSON.stringify(known.sent[key]) !== JSON.stringify(others[key]),
	);
	if (differing.length > 0) {
		throw run.error(
			`Items ${known.runs[0].itemIndex} and ${run.itemIndex} are about the same ${write.kind} ${id} and differ: ${differing.join(', ')}`,
			'Leave one of them out, or make them alike.',
		);
	}
	const children = childrenOf(run, known, (theirs ?? []) as IDataObject[]);
	known.sent = { ...others, ...known.sent, ...(children.length > 0 && { children }) };
	known.runs.push(run);
}

function childrenOf(run: OperationRun, { id, sent }: Row, more: IDataObject[]): IDataObject[] {
	const all = new Map(
		[...((sent.children ?? []) as IDataObject[]), ...more].map((child) => [
			same(child.student_userid),
			child,
		]),
	);
	if (all.size <= CHILDREN_AT_MOST) return [...all.values()];
	throw run.error(
		`The parent ${id} has ${all.size} children, at most ${CHILDREN_AT_MOST} are possible`,
	);
}

async function sendAll(rows: Row[], write: BulkWrite, failures: Failures): Promise<void> {
	const calls = Math.ceil(rows.length / ROWS_AT_ONCE);
	for (let call = 0; call < calls; call++) {
		const part = rows.slice(call * ROWS_AT_ONCE, (call + 1) * ROWS_AT_ONCE);
		const [run] = part[0].runs;
		const body = { [write.list]: part.map(({ sent }) => write.asSent(sent)) } as IDataObject;
		const outcome = await settled(run.send({ query: {}, files: {}, body }));
		if ('value' in outcome) {
			note(part, outcome.value, write);
			continue;
		}
		const goesOn = run.context.continueOnFail();
		const about = `${part[0].id} to ${part[part.length - 1].id}`;
		const error = batchError(outcome.error, { index: call, all: calls, about, goesOn });
		if (!goesOn) throw error;
		for (const one of part.flatMap((row) => row.runs)) failures.set(one, error);
	}
}

/** WeCom tells of failures alone. One that names nobody of the call may be about any of them. */
function note(part: Row[], answer: IDataObject, { key }: BulkWrite): void {
	const results = (answer.result_list ?? []) as IDataObject[];
	for (const failure of results.filter(({ errcode }) => Number(errcode) !== 0)) {
		const named = part.filter(({ id }) => same(id) === same(failure[key] ?? failure.userid));
		for (const row of named.length > 0 ? named : part) row.failure ??= failure;
	}
}

function tell(rows: Row[], { kind, done }: BulkWrite, { context }: OperationRun): void {
	const failed = rows.filter(({ failure }) => failure).length;
	if (failed === 0 || failed === rows.length) return;
	context.addExecutionHints({
		message: `WeCom refused ${failed} of ${rows.length} ${kind}s. Items with "${done}": false say why.`,
		type: 'warning',
		location: 'outputPane',
	});
}

function resultsOf(
	runs: OperationRun[],
	rows: Row[],
	write: BulkWrite,
	failures: Failures,
): JointResult[] {
	const rowOf = new Map(rows.flatMap((row) => row.runs.map((run) => [run, row] as const)));
	const nothingDone = rows.every(({ failure }) => failure);
	return runs.map((run): JointResult => {
		const item = run.itemIndex;
		if (failures.has(run)) return { json: {}, item, failed: failures.get(run) };
		const { id, failure } = rowOf.get(run) as Row;
		const { key, done, kind } = write;
		if (!failure) return { json: { [key]: id, [done]: true }, item };
		const { errcode, errmsg } = failure;
		const reason = reasonOf(Number(errcode), String(errmsg));
		const json = { [key]: id, [done]: false, errcode, errmsg, reason };
		const isError = nothingDone || run.context.continueOnFail();
		if (!isError) return { json, item };
		const told = `WeCom refused the ${kind} ${id} (errcode ${String(errcode)})`;
		return { json, item, failed: run.error(told, reason) };
	});
}
