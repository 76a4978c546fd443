import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { inWindows } from '../../../shared/operation';
import { spanFields } from '../spanFields';
import { REPORT_TEMPLATE } from './records';

const LONGEST = 365 * 86_400;

export const getStatistics: Operation = {
	value: 'getStatistics',
	name: 'Get Statistics',
	action: 'Get statistics of reports',
	description:
		'List who reported in time, late or not at all, one item a period that WeCom has summed up',
	doc: 93395,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/oa/journal/get_stat_list' },
	fields: [
		{ ...REPORT_TEMPLATE, required: true, send: 'body.template_id' },
		...spanFields('the period', 'a year'),
	],
	output: { items: 'stat_list' },
	run: getStats,
};

async function getStats(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { starttime: from, endtime: to } = payload.body as { starttime: number; endtime: number };
	return await inWindows(run, { from, to }, LONGEST, async (window) => {
		const body = { ...payload.body, starttime: window.from, endtime: window.to };
		const { stat_list: list } = await run.send({ ...payload, body });
		return (list ?? []) as IDataObject[];
	});
}
