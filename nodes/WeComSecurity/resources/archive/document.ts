import type { IDataObject } from 'n8n-workflow';

import { LONGEST_WAIT, longestWait, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { waitFor } from '../../../shared/operation/wait-for';
import { ARCHIVED_MEMBER, FILE_NAME, givenFileName, HAS_LEFT, OUTPUT_FIELD } from './archived';

const RESULT = { method: 'POST', path: '/cgi-bin/security/doc/get_export_result' } as const;
const RESULT_DOC = 101690;

const DONE = 1;
const FAILED = 2;

const WHERE_WAITING = { show: { waitForCompletion: [true] } };

export const archivedDocument = defineResource({
	value: 'archivedDocument',
	name: 'Archived Document',
	description: 'Online documents of archived members (文档内容存档)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many archived documents of a member',
			description:
				'List the documents of one type that a member owns and shares, by when they were changed',
			doc: 101704,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/doc/list' },
			fields: [
				ARCHIVED_MEMBER,
				{
					displayName: 'Document Type',
					name: 'documentType',
					type: 'options',
					options: [
						{ name: 'Document', value: 3, description: '文档' },
						{ name: 'Mind Map', value: 7, description: '思维导图' },
						{ name: 'Presentation', value: 6, description: '幻灯片' },
						{ name: 'Smart Sheet', value: 10, description: '智能表格' },
						{ name: 'Spreadsheet', value: 4, description: '表格' },
					],
					required: true,
					default: 3,
					description: 'The type of the documents',
					send: 'body.doc_type',
				},
				{
					displayName: 'Changed From',
					name: 'from',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The moment from which on a change counts',
					send: 'body.start_time',
				},
				{
					displayName: 'Changed To',
					name: 'to',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The moment up to which a change counts',
					send: 'body.end_time',
				},
			],
			filters: [HAS_LEFT],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'doc_list',
			},
		},
		{
			value: 'export',
			name: 'Export',
			action: 'Export archived document to a file',
			description: 'Make a file of an archived document and get it, or start the job only',
			doc: 101689,
			request: { method: 'POST', path: '/cgi-bin/security/doc/export' },
			fields: [
				{
					displayName: 'Document ID',
					name: 'documentId',
					type: 'string',
					required: true,
					default: '',
					description: 'The docid that Get Many shows',
					send: 'body.docid',
				},
				{
					displayName: 'Format',
					name: 'format',
					type: 'options',
					options: [
						{ name: 'DOCX', value: 'docx', description: 'For documents' },
						{ name: 'PDF', value: 'pdf', description: 'For documents and presentations' },
						{ name: 'PPTX', value: 'pptx', description: 'For presentations' },
						{ name: 'XLSX', value: 'xlsx', description: 'For spreadsheets and smart sheets' },
						{ name: 'XMind', value: 'xmind', description: 'For mind maps' },
					],
					required: true,
					default: 'pdf',
					description: 'What the file is, which the type of the document must allow',
					send: 'body.export_format',
				},
				WAIT_FOR_COMPLETION,
				{ ...OUTPUT_FIELD, displayOptions: WHERE_WAITING },
			],
			additionalFields: [FILE_NAME],
			options: [LONGEST_WAIT],
			alsoCalls: [{ ...RESULT, doc: RESULT_DOC }],
			run: exportDocument,
		},
		{
			value: 'getExportResult',
			name: 'Get Export Result',
			action: 'Get result of exporting an archived document',
			description:
				'Read whether an export is done (status 0 running, 1 done, 2 failed), and the link to its file, which is good for 30 minutes',
			doc: RESULT_DOC,
			reads: true,
			request: RESULT,
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The jobid that Export answered; it ends 10 minutes after the job',
					send: 'body.jobid',
				},
			],
			output: { sensitive: ['download_url'] },
		},
	],
});

async function exportDocument(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const { jobid } = await run.send(payload);
	if (run.values.waitForCompletion === false) return { jobid };
	const url = await waitFor(run, longestWait(run), async () => await finished(run, jobid));
	if (!url) {
		throw run.error(
			`WeCom did not finish within ${longestWait(run)} seconds`,
			`The job goes on: read it with Get Export Result, job ID ${String(jobid)}.`,
		);
	}
	const content = await run.fetchFile(url);
	const { docid, export_format: format } = payload.body;
	const fileName = givenFileName(run) ?? `${String(docid)}.${String(format)}`;
	return {
		json: { documentId: docid, fileName, bytes: content.length },
		file: { content, fileName, property: String(run.value('binaryPropertyName')) },
	};
}

/** The link of a job that is done; undefined while it runs. */
async function finished(run: OperationRun, jobid: unknown): Promise<string | undefined> {
	const { status, download_url: url } = await run.call({
		...RESULT,
		doc: RESULT_DOC,
		body: { jobid } as IDataObject,
		repeatable: true,
	});
	if (Number(status) === FAILED) {
		throw run.error(
			'WeCom could not export the document',
			'Check that Format suits the type of the document, and that at least two members share it.',
		);
	}
	return Number(status) === DONE ? String(url) : undefined;
}
