import type { IDataObject } from 'n8n-workflow';

import { meetingField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { FILE_ID, OUTPUT_FIELD } from './fields';

export const GET_FILE = { method: 'POST', path: '/cgi-bin/meeting/record/get_file' } as const;

const TEXTS = { show: { content: ['meeting_summary', 'ai_meeting_transcripts'] } };

export const DOWNLOAD: Operation = {
	value: 'download',
	name: 'Download',
	action: 'Download a file of a meeting recording',
	description:
		'Get the video, the sound, the minutes or the transcript of a recording as a file; it passes through the memory of n8n',
	doc: 98205,
	reads: true,
	request: GET_FILE,
	fields: [
		meetingField(),
		FILE_ID,
		{
			displayName: 'Content',
			name: 'content',
			type: 'options',
			options: [
				{ name: 'Audio', value: 'audio' },
				{ name: 'Minutes', value: 'meeting_summary', description: '会议纪要' },
				{ name: 'Transcript', value: 'ai_meeting_transcripts', description: '智能优化版转写' },
				{ name: 'Video', value: 'video' },
			],
			default: 'video',
			description: 'What of the recording to get',
		},
		{
			displayName: 'Format',
			name: 'format',
			type: 'options',
			options: [
				{ name: 'Any', value: '', description: 'The first that WeCom offers' },
				{ name: 'DOCX', value: 'docx' },
				{ name: 'PDF', value: 'pdf' },
				{ name: 'TXT', value: 'txt' },
			],
			default: '',
			displayOptions: TEXTS,
			description: 'The format of the file, where WeCom offers several',
		},
		OUTPUT_FIELD,
	],
	run: download,
};

const MIME_TYPES: Record<string, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	m4a: 'audio/mp4',
	mp4: 'video/mp4',
	pdf: 'application/pdf',
	txt: 'text/plain',
};

interface Source {
	url: string;
	type: string;
}

async function download(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	const { url, type } = chosen(run, answer);
	const content = await run.fetchFile(url);
	const { record_file_id, record_name: name = 'recording' } = answer;
	const fileName = `${String(name)}.${type}`;
	const mimeType = MIME_TYPES[type] ?? 'application/octet-stream';
	return {
		json: { record_file_id, fileName, bytes: content.length },
		file: { content, fileName, mimeType, property: String(run.value('binaryPropertyName')) },
	};
}

/** @throws NodeOperationError where the recording has no such file */
function chosen(run: OperationRun, answer: IDataObject): Source {
	const { content, format } = run.values as { content: string; format?: string };
	const offered = sources(answer, content);
	const source = offered.find(({ type }) => !format || type === format);
	if (source) return source;
	if (offered.length === 0) {
		throw run.error(
			'The recording has no such content',
			'WeCom makes minutes and transcripts only where the company has them, and some time after the meeting.',
		);
	}
	const formats = offered.map(({ type }) => type).join(', ');
	throw run.error(`WeCom does not offer the format ${format}`, `It offers: ${formats}.`);
}

function sources(answer: IDataObject, content: string): Source[] {
	const { download_address, download_address_file_type, audio_address, audio_address_file_type } =
		answer;
	const files: Record<string, IDataObject[]> = {
		video: [{ download_address, file_type: download_address_file_type ?? 'mp4' }],
		audio: [{ download_address: audio_address, file_type: audio_address_file_type ?? 'm4a' }],
	};
	return (files[content] ?? listOf(answer[content]))
		.filter((file) => file.download_address)
		.map((file) => ({ url: String(file.download_address), type: String(file.file_type ?? 'txt') }));
}

/** WeCom gives one file as an object, and several as a list. */
function listOf(files: unknown): IDataObject[] {
	return files === undefined || files === null ? [] : ([files].flat() as IDataObject[]);
}
