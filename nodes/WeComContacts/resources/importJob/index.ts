import type { IDataObject } from 'n8n-workflow';

import { LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { DEPARTMENTS, MEMBERS } from './columns';
import { importForm } from './formFields';
import { jobDone, reportOf, REPORTED, RESULT_CALL, tellFailures } from './report';
import { importing } from './start';

const DEPARTMENT_SCHEMA = schemaLike({ partyid: 2, action: 1, changes: ['created'], ...REPORTED });
const MEMBER_SCHEMA = schemaLike({ userid: 'zhangsan', ...REPORTED });

const UPLOAD_CALL = {
	method: 'POST',
	path: '/cgi-bin/media/upload',
	doc: 90253,
	sends: { 'query.type': 'source', 'file.media': 'source' },
} as const;

export const importJob = defineResource({
	value: 'importJob',
	name: 'Import Job',
	description:
		'Many members or departments at once, worked on by WeCom in the background (异步导入)',
	operations: [
		{
			value: 'replaceDepartments',
			name: 'Replace All Departments',
			action: 'Replace all departments by an import',
			description:
				'Make the departments those of the rows, all items in one job. Departments that are not among them are deleted: empty ones at once, others when their last member leaves.',
			doc: 90982,
			request: { method: 'POST', path: '/cgi-bin/batch/replaceparty' },
			...importForm(DEPARTMENTS),
			output: { schema: DEPARTMENT_SCHEMA },
			alsoCalls: [UPLOAD_CALL, RESULT_CALL],
			runAll: importing(DEPARTMENTS),
		},
		{
			value: 'replaceMembers',
			name: 'Replace All Members',
			action: 'Replace all members by an import',
			description:
				'Make the members those of the rows, all items in one job. Members who are not among them are deleted; WeCom stops by itself where that would be over 20% of more than 50, or over 80% of fewer.',
			doc: 90981,
			request: { method: 'POST', path: '/cgi-bin/batch/replaceuser' },
			...importForm(MEMBERS, { ofMembers: true }),
			output: { schema: MEMBER_SCHEMA },
			alsoCalls: [UPLOAD_CALL, RESULT_CALL],
			runAll: importing(MEMBERS),
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get the result of an import',
			description: 'Read how far an import is, and what became of each row once it is done',
			doc: 90983,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/batch/getresult' },
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The ID that starting the import gave',
					send: 'query.jobid',
					limits: { bytes: 64 },
				},
				{
					...WAIT_FOR_COMPLETION,
					default: false,
					description:
						'Whether to wait until the import is done and give its rows as items. Otherwise its state comes back as it is now.',
				},
			],
			options: [LONGEST_WAIT],
			run: result,
		},
		{
			value: 'updateMembers',
			name: 'Update Members',
			action: 'Create or update many members by an import',
			description:
				'Add the members of the rows or change those that are there, all items in one job. Other members and columns that no row has stay as they are.',
			doc: 90980,
			request: { method: 'POST', path: '/cgi-bin/batch/syncuser' },
			...importForm(MEMBERS, { ofMembers: true }),
			output: { schema: MEMBER_SCHEMA },
			alsoCalls: [UPLOAD_CALL, RESULT_CALL],
			runAll: importing(MEMBERS),
		},
	],
});

async function result(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	if (run.value('waitForCompletion') !== true) return await run.send(payload);
	const report = reportOf(await jobDone(run, String(payload.query.jobid)));
	tellFailures(run, report);
	return report;
}
