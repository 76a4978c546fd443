import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { inWindows } from '../../shared/operation';

/** From and to, sent as `begin_time` and `end_time`. */
export function spanFields(meaning: string, oneCall: string): Field[] {
	return [
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			required: true,
			default: '',
			description: `The begin of the time span, by ${meaning}`,
			send: 'body.begin_time',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			required: true,
			default: '',
			description: `The end of the time span. It may be of any length: one of over ${oneCall} is read in parts.`,
			send: 'body.end_time',
		},
	];
}

/** The pages of a span that is longer than one call takes; `longest` is in seconds. */
export async function pagesOfSpan(run: OperationRun, longest: number): Promise<IDataObject[]> {
	const [{ query, body, files }] = await run.payloads();
	const span = { from: Number(body.begin_time), to: Number(body.end_time) };
	return await inWindows(run, span, longest, async ({ from, to }) => {
		const window = { ...body, begin_time: from, end_time: to };
		return await run.sendPages({ query, body: window, files });
	});
}
