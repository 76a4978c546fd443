import type { IDataObject } from 'n8n-workflow';

import {
	departmentsField,
	documentField,
	LONGEST_WAIT,
	membersField,
	smartPageField,
	WAIT_FOR_COMPLETION,
} from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { rowOf, unsent } from '../../../shared/operation/rows';
import { EXPORT_RESULT, exportDocument, exportResult } from './export';

const CHOSEN = { show: { range: [4] } };

const RANGE: Field = {
	displayName: 'Who May Read',
	name: 'range',
	type: 'options',
	options: [
		{ name: 'Chosen Members and Departments', value: 4 },
		{ name: 'Everyone', value: 3, description: 'Inside and outside the company' },
		{ name: 'Members of the Company', value: 1 },
	],
	default: 1,
	description: 'Who may read the published pages (可查看范围)',
	send: 'body.publish_range',
};

const READERS: Field[] = [
	membersField({ name: 'members', send: 'body.members', displayOptions: CHOSEN }),
	departmentsField({ name: 'departments', send: 'body.departments', displayOptions: CHOSEN }),
];

const PUBLISHING: Pick<Operation, 'fields' | 'anyOf' | 'sends'> = {
	fields: [documentField(), RANGE, ...unsent(READERS)],
	anyOf: ['members', 'departments'],
	sends: {
		'body.auth_list[].type': 'range',
		'body.auth_list[].userid': 'members',
		'body.auth_list[].departmentid': 'departments',
	},
};

const MEMBER = 1;
const DEPARTMENT = 2;

/** Who may read, as the list of entries that the API wants. */
async function publish(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { members = [], departments = [] } = (await rowOf(run, {
		fields: [RANGE, ...READERS],
	})) as { members?: string[]; departments?: number[] };
	const auth_list: IDataObject[] = [
		...members.map((userid) => ({ type: MEMBER, userid })),
		...departments.map((departmentid) => ({ type: DEPARTMENT, departmentid })),
	];
	const body = { ...payload.body, ...(auth_list.length > 0 && { auth_list }) };
	const answer = await run.send({ ...payload, body });
	return Object.keys(answer).length > 0 ? answer : { success: true };
}

const operations: Operation[] = [
	{
		value: 'export',
		name: 'Export',
		action: 'Export smart document as markdown',
		description: 'Get a smart document or one of its pages as Markdown',
		doc: 101627,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/export_task' },
		fields: [
			documentField(),
			{
				...WAIT_FOR_COMPLETION,
				description:
					'Whether to wait until the export is done, and give the text. Otherwise the task ID comes back at once, for Get Export.',
			},
		],
		additionalFields: [
			smartPageField({
				required: false,
				description:
					'Only this page (页面): from the list, or the ID that Smart Document Page → Get Many shows',
			}),
		],
		options: [LONGEST_WAIT],
		constants: { 'body.content_type': 1 },
		output: { schema: schemaLike({ task_id: 'task_sp_20260323_abc123', content: '# 标题' }) },
		alsoCalls: [EXPORT_RESULT],
		run: exportDocument,
	},
	{
		value: 'getExport',
		name: 'Get Export',
		action: 'Get export of a smart document',
		description: 'Read whether an export that was started without waiting is done, and its text',
		doc: EXPORT_RESULT.doc,
		reads: true,
		request: { method: 'POST', path: EXPORT_RESULT.path },
		fields: [
			{
				displayName: 'Task ID',
				name: 'taskId',
				type: 'string',
				required: true,
				default: '',
				description: 'The ID that Export answered',
				send: 'body.task_id',
			},
			{
				...WAIT_FOR_COMPLETION,
				default: false,
				description:
					'Whether to wait until the export is done. Otherwise its state comes back as it is now.',
			},
		],
		options: [LONGEST_WAIT],
		run: exportResult,
	},
	{
		value: 'publish',
		name: 'Publish',
		action: 'Publish smart document',
		description:
			'Publish a smart document as pages to read, or publish it anew. WeCom takes 3 to 8 seconds for it.',
		doc: 101616,
		request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/publish' },
		...PUBLISHING,
		run: publish,
	},
	{
		value: 'setPublishRange',
		name: 'Set Readers',
		action: 'Set who may read a published smart document',
		description: 'Change who may read the pages of a smart document that is published',
		doc: 101618,
		request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/publish_setting' },
		...PUBLISHING,
		run: publish,
	},
	{
		value: 'unpublish',
		name: 'Unpublish',
		action: 'Unpublish smart document',
		description: 'Take the published pages of a smart document back; the document stays',
		doc: 101617,
		request: { method: 'POST', path: '/cgi-bin/wedoc/smartdoc/cancel_publish' },
		fields: [documentField()],
	},
];

export const smartDocument = defineResource({
	value: 'smartDocument',
	name: 'Smart Document',
	description: 'Documents made of pages and blocks (智能文档); Document → Create makes one',
	operations,
});
