import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { windows } from '../../shared/operation';

/** From when to when; the last 28 days unless something else is given. */
export const PERIOD: Field[] = [
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		required: true,
		default: '={{ $now.minus({ days: 28 }) }}',
		description: 'The date and time at which the period begins',
		send: 'body.start_time',
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		required: true,
		default: '={{ $now }}',
		description:
			'The date and time at which the period ends. A period longer than WeCom answers at once is read in several calls.',
		send: 'body.end_time',
	},
];

interface Rules {
	/** The longest period of one call, in seconds. */
	longest: number;
	/** What tells entries apart. */
	id: string;
}

/**
 * Reads a list whose period the API bounds, in as many calls as it takes. Each period begins a second
 * before the end of the one before, since some lists leave out both ends; what comes twice counts once.
 */
export const overPeriods =
	({ longest, id }: Rules) =>
	async (run: OperationRun): Promise<IDataObject[]> => {
		const [{ body, ...rest }] = await run.payloads();
		const period = { from: Number(body.start_time), to: Number(body.end_time) };
		if (period.to < period.from) throw run.error('To must not lie before From');
		const found = new Map<unknown, IDataObject>();
		for (const [index, { from, to }] of windows(period, longest - 1).entries()) {
			if (found.size >= run.wanted) break;
			const part = { ...body, start_time: index === 0 ? from : from - 1, end_time: to };
			const limit = run.wanted === Infinity ? undefined : run.wanted - found.size;
			const entries = await run.withValues({ limit }).sendPages({ ...rest, body: part });
			for (const entry of entries) found.set(entry[id], entry);
		}
		return [...found.values()];
	};
