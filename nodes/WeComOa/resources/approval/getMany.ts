import type { IDataObject } from 'n8n-workflow';

import { approvalTemplateField, departmentsField, memberField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { inWindows } from '../../../shared/operation';
import { keyedFilters } from '../keyedFilters';
import { spanFields, withDetails } from '../spanFields';
import { DETAIL, detailOf, SCHEMA, SIMPLE } from './answers';

const LONGEST = 31 * 86_400;

const KEYS = {
	templateId: 'template_id',
	applicant: 'creator',
	departments: 'department',
	status: 'sp_status',
	kind: 'record_type',
};

const FILTERS: Field[] = [
	memberField({
		displayName: 'Applicant',
		name: 'applicant',
		description: 'Only requests of this member (申请人): from the list, or by user ID',
	}),
	departmentsField({
		name: 'departments',
		description:
			'Only requests of members of these departments: IDs, separated by commas or as a list',
	}),
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: [
			{ name: 'Leave', value: 1 },
			{ name: 'Meeting Room', value: 7 },
			{ name: 'Missed Punch', value: 2 },
			{ name: 'Out of Office', value: 4 },
			{ name: 'Overtime', value: 5 },
			{ name: 'Red Packet Expense', value: 9 },
			{ name: 'Refund', value: 8 },
			{ name: 'Shift Change', value: 6 },
			{ name: 'Trip', value: 3 },
		],
		default: 1,
		description: 'Only requests of this kind, made since June 2021',
	},
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: [
			{ name: 'Approved', value: 2 },
			{ name: 'Deleted', value: 7 },
			{ name: 'Paid', value: 10 },
			{ name: 'Pending', value: 1 },
			{ name: 'Rejected', value: 3 },
			{ name: 'Withdrawn', value: 4 },
			{ name: 'Withdrawn After Approval', value: 6 },
		],
		default: 2,
		description: 'Only requests that stand like this now',
	},
	approvalTemplateField({
		name: 'templateId',
		description:
			'Only requests made with this template (审批模板). The list shows the templates of the last approvals; an ID typed into its search is looked up.',
	}),
];

export const getMany: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many approval requests',
	description: 'List the requests of a time span of any length, with what they hold if wanted',
	doc: 91816,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/oa/getapprovalinfo' },
	fields: [...spanFields('when the requests were submitted', '31 days'), withDetails('request')],
	filters: FILTERS,
	options: [
		{
			displayName: 'Old Cursor',
			name: 'oldCursor',
			type: 'number',
			default: 0,
			description:
				'A number of the paging that WeCom gives up (旧游标). Return All does not need it: leave it out unless an older program gave you one.',
			send: 'body.cursor',
		},
	],
	sends: { 'body.filters[].key': 'filters', 'body.filters[].value': 'filters' },
	pages: {
		cursor: { send: 'body.new_cursor', next: 'new_next_cursor', first: '' },
		limit: { send: 'body.size', max: 100 },
		items: 'sp_no_list',
	},
	output: { itemKey: 'sp_no', simple: SIMPLE, schema: SCHEMA },
	alsoCalls: [{ method: 'POST', ...DETAIL, sends: { 'body.sp_no': 'withDetails' } }],
	run: getApprovals,
};

async function getApprovals(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const {
		starttime: from,
		endtime: to,
		...rest
	} = payload.body as { starttime: number; endtime: number } & IDataObject;
	const filters = keyedFilters(run, KEYS);
	const numbers = await inWindows(run, { from, to }, LONGEST, async (window) => {
		const body = {
			...rest,
			starttime: String(window.from),
			endtime: String(window.to),
			...(filters.length > 0 && { filters }),
		};
		return (await run.sendPages({ ...payload, body })) as unknown as string[];
	});
	if (run.values.withDetails !== true) return numbers.map((number) => ({ sp_no: number }));
	return await run.forEach(numbers, async (number) => await detailOf(run, number));
}
