import type { IDataObject } from 'n8n-workflow';

import {
	LONGEST_WAIT,
	longestWait,
	WAIT_FOR_COMPLETION,
	WEB_ADDRESS,
} from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { waitFor } from '../../../shared/operation/wait-for';

const DOC = 96219;
const RESULT = { method: 'POST', path: '/cgi-bin/media/get_upload_by_url_result' } as const;

const DONE = 2;
const FAILED = 3;

/** What to do about the failures that WeCom's page names. */
const ADVICE: Record<number, string> = {
	45001: 'The file must have more than 5 bytes and 200 MB at most.',
	301019:
		'MD5 does not belong to the file at the URL: work it out again, for example with the Crypto node.',
	830001: 'The server of the file must answer Range requests, so that WeCom can fetch it in parts.',
	830003: 'The URL must answer without a login, to the servers of WeCom too.',
};

const FILE: Field[] = [
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/film.mp4',
		description:
			'The public address of the file, 1,024 bytes at most. Its server must answer Range requests.',
		send: 'body.url',
		limits: { bytes: 1024, pattern: WEB_ADDRESS },
	},
	{
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: [
			{ name: 'File', value: 'file', description: 'Any file, 200 MB at most' },
			{ name: 'Video', value: 'video', description: 'MP4, 200 MB at most' },
		],
		required: true,
		default: 'file',
		description: 'What the file is used as',
		send: 'body.type',
	},
	{
		displayName: 'File Name',
		name: 'fileName',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'film.mp4',
		description: 'The name that receivers see, with its extension, 128 bytes at most',
		send: 'body.filename',
		limits: { bytes: 128 },
	},
	{
		displayName: 'MD5',
		name: 'md5',
		type: 'string',
		required: true,
		default: '',
		placeholder: '9e107d9d372bb6826bd81d3542a419d6',
		description:
			'The MD5 of the file as 32 hexadecimal digits, by which WeCom checks what it fetched; the Crypto node works it out from a binary field',
		send: 'body.md5',
		limits: { pattern: { regex: /^[0-9a-f]{32}$/i, hint: 'must have 32 hexadecimal digits' } },
	},
	WAIT_FOR_COMPLETION,
];

/** Large files, for the welcome messages of customer groups: the one use that WeCom has for them so far. */
export const UPLOAD_BY_URL: Operation[] = [
	{
		value: 'uploadByUrl',
		name: 'Upload by URL',
		action: 'Upload large media from a URL',
		description:
			'Have WeCom fetch a file of up to 200 MB and get its media ID, which welcome messages of customer groups take for three days (异步上传)',
		doc: DOC,
		request: { method: 'POST', path: '/cgi-bin/media/upload_by_url' },
		constants: { 'body.scene': 1 },
		fields: FILE,
		options: [LONGEST_WAIT],
		alsoCalls: [{ ...RESULT, doc: DOC }],
		run: uploadByUrl,
	},
	{
		value: 'getUploadResult',
		name: 'Get Upload Result',
		action: 'Get result of an upload from a URL',
		description: 'Read whether an Upload by URL of the last 60 minutes is done, and its media ID',
		doc: DOC,
		reads: true,
		request: RESULT,
		fields: [
			{
				displayName: 'Job ID',
				name: 'jobId',
				type: 'string',
				required: true,
				default: '',
				description: 'The jobid that Upload by URL answered, 128 bytes at most',
				send: 'body.jobid',
				limits: { bytes: 128 },
			},
		],
	},
];

async function uploadByUrl(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { jobid } = await run.send(payload);
	if (run.values.waitForCompletion === false) return { jobid };
	const detail = await waitFor(run, longestWait(run), async () => await finished(run, jobid));
	if (detail) return { jobid, media_id: detail.media_id, created_at: detail.created_at };
	throw run.error(
		`WeCom did not finish within ${longestWait(run)} seconds`,
		`The job goes on: read it with Get Upload Result, job ID ${String(jobid)}.`,
	);
}

/** The details of a job that is done; undefined while it runs. */
async function finished(run: OperationRun, jobid: unknown): Promise<IDataObject | undefined> {
	const answer = await run.call({
		...RESULT,
		doc: DOC,
		body: { jobid } as IDataObject,
		repeatable: true,
	});
	const detail = (answer.detail ?? {}) as IDataObject;
	const status = Number(answer.status);
	if (status === FAILED) {
		const errcode = Number(detail.errcode);
		throw run.error(
			`WeCom could not take the file: ${String(detail.errmsg)} (${errcode})`,
			ADVICE[errcode],
		);
	}
	return status === DONE ? detail : undefined;
}
