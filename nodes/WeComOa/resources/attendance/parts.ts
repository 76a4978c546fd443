import type { IDataObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { ownTurn } from '../../../shared/operation/pace';
import type { Window } from '../../../shared/operation/windows';
import { dateOf } from './clock';
import { peopleOf } from './people';

const MEMBERS_AT_ONCE = 100;
const A_MINUTE = 60_000;

export const SKIP_FAILED_OPTION: Field = {
	displayName: 'Skip Failed Parts',
	name: 'skipFailedParts',
	type: 'boolean',
	default: true,
	description:
		'Whether to go on where WeCom refuses a part (up to 100 members and a month): what else there is comes out, and one item for each such part says error, members, from and to',
};

/** The columns of an item that stands for a failed part. */
export const FAILED_COLUMNS = ['error', 'details', 'members', 'from', 'to'] as const;

interface Part {
	userIds: string[];
	/** Undefined where the call is about no span of time. */
	span?: Window;
}

/** An entry of an answer, and the span it was asked for. */
export interface Found {
	entry: IDataObject;
	span?: Window;
}

export interface Reading {
	/** How many calls a minute the endpoint takes. */
	callsPerMinute: number;
	spans?: (run: OperationRun) => Window[];
}

type Outcome = { found: Found[] } | { failed: IDataObject };

/** What the operation's endpoint knows of any number of people and days, and the parts it refused. */
export async function readParts(
	run: OperationRun,
	{ callsPerMinute, spans }: Reading,
): Promise<{ found: Found[]; failed: IDataObject[] }> {
	const [{ body }] = await run.payloads();
	const asked = spans ? spans(run) : [undefined];
	const people = await peopleOf(run);
	const parts = groupsOf(people).flatMap((userIds) => asked.map((span) => ({ userIds, span })));
	const skips = (run.values.options as IDataObject | undefined)?.skipFailedParts === true;
	const pace = { calls: callsPerMinute, milliseconds: A_MINUTE };
	const outcomes = await run.forEach(parts, async (part): Promise<Outcome> => {
		await ownTurn(run, pace);
		const answer = await run.send({ query: {}, files: {}, body: partBody(body, part) }).then(
			(content) => ({ content }),
			(error: unknown) => ({ error }),
		);
		if ('content' in answer) return { found: entriesOf(run, answer.content, part) };
		const error = partError(run, answer.error, { part, parts, people });
		if (!skips || run.caller.signal?.aborted) throw error;
		return { failed: failedPart(run, error, part) };
	});
	const failed = outcomes.flatMap((outcome) => ('failed' in outcome ? [outcome.failed] : []));
	if (failed.length > 0) tell(run, failed.length, parts.length);
	const found = outcomes.flatMap((outcome) => ('found' in outcome ? outcome.found : []));
	return { found: byMember(found, people), failed };
}

function groupsOf(userIds: string[]): string[][] {
	const count = Math.ceil(userIds.length / MEMBERS_AT_ONCE);
	return Array.from({ length: count }, (_, index) =>
		userIds.slice(index * MEMBERS_AT_ONCE, (index + 1) * MEMBERS_AT_ONCE),
	);
}

function partBody(body: IDataObject, { userIds, span }: Part): IDataObject {
	return {
		...body,
		useridlist: userIds,
		...(span && { starttime: span.from, endtime: span.to }),
	};
}

function entriesOf(run: OperationRun, answer: IDataObject, { span }: Part): Found[] {
	const { items } = run.settings.operation.output ?? {};
	const list = (answer[String(items)] ?? []) as IDataObject[];
	return list.map((entry) => ({ entry, span }));
}

/** An answer lists its entries in any order. */
function byMember(found: Found[], people: string[]): Found[] {
	const place = new Map(people.map((userId, index) => [userId.toLowerCase(), index]));
	const placeOf = ({ entry }: Found) => place.get(userOf(entry).toLowerCase()) ?? people.length;
	return found
		.map((one) => ({ one, at: placeOf(one) }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}

function userOf({ userid, base_info: report }: IDataObject): string {
	return String(userid ?? (report as IDataObject | undefined)?.acctid ?? '');
}

interface Place {
	part: Part;
	parts: Part[];
	people: string[];
}

function partError(run: OperationRun, error: unknown, { part, parts, people }: Place): Error {
	if (parts.length === 1 || !(error instanceof NodeApiError)) return error as Error;
	const { userIds, span } = part;
	const first = people.indexOf(userIds[0]) + 1;
	const days = span
		? `, ${dateOf(span.from, run.timezone)} to ${dateOf(span.to, run.timezone)}`
		: '';
	error.message = `Members ${first} to ${first + userIds.length - 1} of ${people.length}${days}: ${error.message}`;
	return error;
}

function failedPart(run: OperationRun, error: Error, { userIds, span }: Part): IDataObject {
	const { description } = error as { description?: string | null };
	return {
		error: error.message,
		...(description && { details: description }),
		members: userIds.join(', '),
		...(span && { from: dateOf(span.from, run.timezone), to: dateOf(span.to, run.timezone) }),
	};
}

function tell({ context }: OperationRun, failed: number, all: number): void {
	context.addExecutionHints({
		message: `WeCom refused ${failed} of ${all} parts of what was asked for. Items with "error" at the end say which members and days are missing.`,
		type: 'warning',
		location: 'outputPane',
	});
}
