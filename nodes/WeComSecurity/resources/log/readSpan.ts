import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { inWindows } from '../../../shared/operation/windows';

const DAY = 86_400;

export function spanFields(earliest: string): Field[] {
	return [
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			required: true,
			default: '',
			description: `The moment from which on records count${earliest}`,
			send: 'body.start_time',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			required: true,
			default: '',
			description:
				'The moment up to which records count, not in the future. A time span longer than WeCom takes at once is read part by part.',
			send: 'body.end_time',
		},
	];
}

/** The records of a time span of any length, where the API takes that many days at once. */
export const readSpan = (days: number) => async (run: OperationRun) => {
	const [{ body, ...rest }] = await run.payloads();
	const span = { from: Number(body.start_time), to: Number(body.end_time) };
	const read = async ({ from, to }: typeof span): Promise<IDataObject[]> =>
		await run.sendPages({ ...rest, body: { ...body, start_time: from, end_time: to } });
	const length = span.to - span.from;
	// What one call reads may hold records that are equal; only those of two calls are the same record.
	return length >= 0 && length <= days * DAY
		? await read(span)
		: await inWindows(run, span, days * DAY, read);
};
