import type { IDataObject } from 'n8n-workflow';

import { departmentField, memberField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { inWindows, schemaLike } from '../../../shared/operation';
import { plainForm } from '../controls/plain';
import { keyedFilters } from '../keyedFilters';
import { spanFields, withDetails } from '../spanFields';

const DETAIL = { path: '/cgi-bin/oa/journal/get_record_detail', doc: 93394 } as const;

/** One call takes a month, of which the shortest has so many days. */
const LONGEST = 28 * 86_400;

export const SIMPLE = [
	'journal_uuid',
	'template_id',
	'template_name',
	'report_time',
	'submitter',
	'form',
	'sys_journal_data',
] as const;

export const SCHEMA = schemaLike({
	journal_uuid: '41eJejN57EJNzr8HrZfmKyJZ6E3W9NQbr94x6QEA6MwvK2sVqFQNWy4BaF4Ptyzk26',
	template_id: '3TmALk1ogfgKiQE3e3jRwnTUhMTh8vca1N8zUVNUx',
	template_name: '日报',
	report_time: 1_606_365_591,
	submitter: { userid: 'zhangsan' },
	form: { 工作内容: '拜访客户' },
	sys_journal_data: '',
});

export const REPORT_TEMPLATE: Field = {
	displayName: 'Report Template ID',
	name: 'templateId',
	type: 'string',
	default: '',
	placeholder: '3TmALk1ogfgKiQE3e3jRwnTUhMTh8vca1N8zUVNUx',
	description:
		'The form that the report is made with (汇报表单ID): the admin console shows it under Report, on the page of the form, when its name is clicked; 256 bytes at most',
	limits: { bytes: 256 },
};

const KEYS = { reporter: 'creator', department: 'department', templateId: 'template_id' };

export const getMany: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many reports of members',
	description: 'List the reports of a time span of any length, with what they hold if wanted',
	doc: 93393,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/oa/journal/get_record_list' },
	fields: [...spanFields('when the reports were submitted', 'a month'), withDetails('report')],
	filters: [
		departmentField({
			name: 'department',
			description:
				'Only reports of members of this department (部门): from the list, or by ID; the root department is 1',
		}),
		memberField({
			displayName: 'Reporter',
			name: 'reporter',
			description: 'Only reports of this member (汇报人): from the list, or by user ID',
		}),
		REPORT_TEMPLATE,
	],
	sends: { 'body.filters[].key': 'filters', 'body.filters[].value': 'filters' },
	pages: {
		cursor: { send: 'body.cursor', next: 'next_cursor', first: 0 },
		last: 'endflag',
		limit: { send: 'body.limit', max: 100 },
		items: 'journaluuid_list',
	},
	output: { itemKey: 'journal_uuid', simple: SIMPLE, schema: SCHEMA },
	alsoCalls: [{ method: 'POST', ...DETAIL, sends: { 'body.journaluuid': 'withDetails' } }],
	run: getReports,
};

async function getReports(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { starttime: from, endtime: to } = payload.body as { starttime: number; endtime: number };
	const filters = keyedFilters(run, KEYS);
	const ids = await inWindows(run, { from, to }, LONGEST, async (window) => {
		const body = {
			starttime: window.from,
			endtime: window.to,
			...(filters.length > 0 && { filters }),
		};
		return (await run.sendPages({ ...payload, body })) as unknown as string[];
	});
	if (run.values.withDetails !== true) return ids.map((id) => ({ journal_uuid: id }));
	return await run.forEach(ids, async (id) => {
		const { info } = await run.call({
			method: 'POST',
			...DETAIL,
			body: { journaluuid: id },
			repeatable: true,
		});
		return readable(info as IDataObject, run.timezone);
	});
}

export async function getReport(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { info } = await run.send(payload);
	return readable(info as IDataObject, run.timezone);
}

/** A report with its form as plain titles and values. */
function readable(info: IDataObject, timezone: string): IDataObject {
	const { contents } = (info.apply_data ?? {}) as IDataObject;
	return { ...info, form: plainForm(contents, timezone) };
}
