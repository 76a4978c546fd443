import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { defineResource, inWindows } from '../../shared/operation';

const LONGEST = 30 * 86_400;

/** One call takes 30 days and cuts off what is before them without a word. */
async function getCalls(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { start_time: from, end_time: to } = payload.body as Record<string, number | undefined>;
	if (from === undefined) return await run.sendPages(payload);
	const now = Math.floor(Date.now() / 1000);
	return await inWindows(run, { from, to: to ?? now }, LONGEST, async (window) => {
		const body = { start_time: window.from, end_time: window.to };
		return await run.sendPages({ ...payload, body });
	});
}

export const officePhone = defineResource({
	value: 'officePhoneCall',
	name: 'Office Phone Call',
	description: 'A call that a member made at the expense of the company (公费电话)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many office phone calls',
			description: 'List the calls that were answered, in a time span of any length',
			doc: 93662,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/dial/get_dial_record' },
			filters: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					default: '',
					description:
						'Only calls made from then on. Left out: those of the 30 days before To. A span of over 30 days is read in parts.',
					send: 'body.start_time',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					default: '',
					description: 'Only calls made until then. Left out: until now.',
					send: 'body.end_time',
				},
			],
			pages: {
				offset: { send: 'body.offset' },
				limit: { send: 'body.limit', max: 100 },
				items: 'record',
			},
			output: { items: 'record' },
			run: getCalls,
		},
	],
});
