import type { IDataObject } from 'n8n-workflow';

import { LONGEST_WAIT, mediaFields, WAIT_FOR_COMPLETION } from '../../../../shared/fields';
import type { Field, OperationRun } from '../../../../shared/operation';
import { defineResource, schemaLike } from '../../../../shared/operation';
import { withNames } from '../../../../shared/operation/names';
import { awaited, jobIdField } from './jobResult';

const DOC = 99620;
const RESULT = {
	method: 'POST',
	path: '/cgi-bin/chatdata/export/get_job_status',
	doc: DOC,
} as const;

const DONE = 3;
const STATUSES = { status: { 1: 'waiting', 2: 'running', [DONE]: 'done' } };

const TEMPLATE: Field[] = mediaFields({
	displayName: 'Template',
	name: 'template',
	send: 'body.media_id',
	upload: 'file',
	uploadedBy: 'WeCom → Media → Upload',
}).map((field) =>
	field.as === 'mediaId'
		? {
				...field,
				description:
					'The binary field of the item that holds the template: DOC, DOCX, XLS, XLSX or TXT, 20 MB at most. WeCom replaces such places in it as $userName=USERID$, $chatName=CHATID$ and $msgContent=MSGID/SECRET-KEY$, 100,000 messages at most, up to 64 MB.',
			}
		: field,
);

export const zoneExport = defineResource({
	value: 'zoneExport',
	name: 'Zone Export',
	description:
		"Files into which WeCom writes names and messages that apps may not see (会话内容导出). WeCom's present pages offer this to programs inside the zone only (create_chatdata_export_job), and do not say whether it still takes it from outside.",
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create export of messages in the zone',
			description:
				'Have WeCom fill names and messages into a template, for a member to download in the chat component (会话展示组件). A company can make 1,000 a day.',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/chatdata/export/create_job' },
			fields: [
				{
					displayName: 'Export Code',
					name: 'exportCode',
					type: 'string',
					typeOptions: { password: true },
					required: true,
					default: '',
					description:
						'The exportCode that the button of the chat component brings when a member clicks it (getExportCode); good for 5 minutes and for one export',
					send: 'body.code',
				},
				...TEMPLATE,
				WAIT_FOR_COMPLETION,
			],
			options: [LONGEST_WAIT],
			alsoCalls: [{ ...RESULT, sends: { 'body.jobid': 'waitForCompletion' } }],
			output: { schema: schemaLike({ jobid: 'JOBID', result_id: 'RESULTID' }) },
			run: createExport,
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get result of an export of messages in the zone',
			description:
				'Read whether an export is done (status_name waiting, running or done), whether it went well (result_errcode 0), and the result_id by which the chat component shows the file for 14 days',
			doc: DOC,
			reads: true,
			request: { method: RESULT.method, path: RESULT.path },
			fields: [
				jobIdField(
					'The jobid that Create answered, or that the event chat_archive_export_finished told a program; good for 24 hours after it',
				),
			],
			output: {
				schema: schemaLike({
					status: DONE,
					status_name: 'done',
					result_id: 'RESULTID',
					result_errcode: 0,
					result_errmsg: 'ok',
				}),
			},
			run: async (run) => {
				const [payload] = await run.payloads();
				return withNames(await run.send(payload), STATUSES);
			},
		},
	],
});

async function createExport(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { jobid } = await run.send(payload);
	if (run.values.waitForCompletion === false) return { jobid };
	const result_id = await awaited(
		run,
		async () => await finished(run, jobid),
		`The export goes on: read it with Get Result, job ID ${String(jobid)}.`,
	);
	return { jobid, result_id };
}

/** The result's ID where the export is done; undefined while it runs. */
async function finished(
	run: OperationRun,
	jobid: IDataObject[string],
): Promise<IDataObject[string] | undefined> {
	const { status, result_id, result_errcode, result_errmsg } = await run.call({
		...RESULT,
		body: { jobid },
		repeatable: true,
	});
	if (Number(status) !== DONE) return undefined;
	if (Number(result_errcode ?? 0) === 0) return result_id;
	throw run.error(
		`WeCom could not export the messages: ${String(result_errmsg)} (${String(result_errcode)})`,
		'An Export Code is good for one export: another try needs a new one.',
	);
}
