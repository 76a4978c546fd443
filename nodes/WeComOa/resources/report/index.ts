import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { getMany, getReport, SCHEMA, SIMPLE } from './records';
import { getStatistics } from './statistics';

const JOURNAL_ID: Field = {
	displayName: 'Report ID',
	name: 'reportId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '41eJejN57EJNzr8HrZfmKyCN7xwKw1qRxCZUxCVuo9fsWVMSKac6nk4q8rARTDaVNdx',
	description: 'The ID of the report (汇报记录单号): Report → Get Many shows it, 256 bytes at most',
	send: 'body.journaluuid',
	limits: { bytes: 256 },
};

const NO_LONGER = 'WeCom no longer documents this method';

export const report = defineResource({
	value: 'report',
	name: 'Report',
	description: 'What members write of their day, week or month (汇报)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get report of a member',
			description: 'Read one report: its form, who got it, who read it and what they said to it',
			doc: 93394,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/journal/get_record_detail' },
			fields: [JOURNAL_ID],
			output: { unwrap: 'info', simple: SIMPLE, schema: SCHEMA },
			run: getReport,
		},
		getMany,
		getStatistics,
		{
			value: 'getFileLink',
			name: 'Get File Link',
			action: 'Get download link of a file in a report',
			description:
				'Read the address of a drive file that a report holds, good for two hours, and the cookie to send with it',
			doc: 98021,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/journal/download_wedrive_file' },
			fields: [
				JOURNAL_ID,
				{
					displayName: 'File ID',
					name: 'fileId',
					type: 'string',
					required: true,
					default: '',
					description: 'A drive file of this report: Report → Get shows it under wedrive_files',
					send: 'body.fileid',
				},
			],
			output: { sensitive: ['cookie_value', 'download_url'] },
		},
		{
			value: 'exportDocument',
			name: 'Export Document',
			action: 'Export document of a report',
			description: `Begin to export a document that a report holds. ${NO_LONGER}.`,
			doc: 96108,
			request: { method: 'POST', path: '/cgi-bin/oa/journal/export_doc' },
			fields: [
				JOURNAL_ID,
				{
					displayName: 'Document ID',
					name: 'documentId',
					type: 'string',
					required: true,
					default: '',
					description: 'A document of this report: Report → Get shows it under docs',
					send: 'body.docid',
				},
			],
		},
		{
			value: 'getExport',
			name: 'Get Export',
			action: 'Get exported document of a report',
			description: `Read how far an export is, and the address of what it made. ${NO_LONGER}.`,
			doc: 96108,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/journal/get_export_doc_result' },
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The job that Report → Export Document answered',
					send: 'body.jobid',
				},
			],
			output: { sensitive: ['url'] },
		},
	],
});
