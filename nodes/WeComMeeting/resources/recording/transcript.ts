import type { IDataObject } from 'n8n-workflow';

import { meetingField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { FILE_ID } from './fields';

export const TRANSCRIPT: Operation[] = [
	{
		value: 'getTranscript',
		name: 'Get Transcript',
		action: 'Get transcript of a meeting recording',
		description:
			'Read what was said in a recording and by whom, as text and word by word with times',
		doc: 100926,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/record/transcript/get_detail' },
		fields: [
			meetingField(),
			FILE_ID,
			{
				displayName: 'Paragraphs as Items',
				name: 'paragraphsAsItems',
				type: 'boolean',
				default: false,
				description:
					'Whether each paragraph becomes an item. Otherwise one item holds the whole text, the keywords and the paragraphs.',
			},
		],
		additionalFields: [
			{
				displayName: 'First Paragraph',
				name: 'firstParagraph',
				type: 'string',
				default: '',
				description:
					'The ID of the paragraph to begin with, which Get Transcript Paragraphs shows as pid. Without it the transcript begins at its begin.',
				send: 'body.pid',
			},
			{
				displayName: 'Number of Paragraphs',
				name: 'paragraphCount',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 50,
				description: 'How many paragraphs to read. Without it, all.',
				send: 'body.limit',
				limits: { min: 1 },
			},
		],
		output: {
			schema: schemaLike({
				text: 'zhangsan: 大家好',
				keywords: ['预算'],
				audio_detect: 1,
				has_more: false,
				paragraphs: [{ text: '大家好', pid: '11', start_time: 0, end_time: 1000 }],
			}),
		},
		run: getTranscript,
	},
	{
		value: 'getParagraphs',
		name: 'Get Transcript Paragraphs',
		action: 'Get paragraphs of a transcript of a meeting recording',
		description:
			'List the paragraphs of the transcript of a recording by ID and time, without text',
		doc: 100925,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/record/transcript/get_paragraph_list' },
		fields: [meetingField(), FILE_ID],
		output: { items: 'paragraphs' },
	},
	{
		value: 'searchTranscript',
		name: 'Search Transcript',
		action: 'Search the transcript of a meeting recording',
		description: 'Find where something was said in a recording: paragraphs, sentences and times',
		doc: 100927,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/record/transcript/search' },
		fields: [
			meetingField(),
			FILE_ID,
			{
				displayName: 'Text',
				name: 'text',
				type: 'string',
				required: true,
				default: '',
				description: 'What to look for',
				send: 'body.text',
			},
		],
	},
];

async function getTranscript(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	const { transcripts, ...more } = await run.send(payload);
	const { paragraphs: list, ...rest } = (transcripts ?? {}) as IDataObject;
	const paragraphs = ((list ?? []) as IDataObject[]).map(readable);
	if (run.values.paragraphsAsItems === true) return paragraphs;
	const text = paragraphs.map(spoken).join('\n');
	return { text, ...rest, ...more, paragraphs };
}

/** A paragraph with its text, which WeCom gives word by word. */
function readable(paragraph: IDataObject): IDataObject {
	const sentences = (paragraph.sentences ?? []) as IDataObject[];
	const words = sentences.flatMap((sentence) => (sentence.words ?? []) as IDataObject[]);
	return { text: joined(words.map(({ text }) => String(text ?? ''))), ...paragraph };
}

/** Chinese is written without spaces between words, and other languages with them. */
function joined(words: string[]): string {
	return words.reduce((text, word) => {
		const isApart =
			/[\p{Script=Latin}\d,.;:!?]$/u.test(text) && /^[\p{Script=Latin}\d]/u.test(word);
		return isApart ? `${text} ${word}` : text + word;
	}, '');
}

function spoken({ text, speaker_info: speaker }: IDataObject): string {
	const { username, nick_name: nickname, userid } = (speaker ?? {}) as IDataObject;
	const name = username ?? nickname ?? userid;
	return name ? `${String(name)}: ${String(text)}` : String(text);
}
