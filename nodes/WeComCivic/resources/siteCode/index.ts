import { siteCodeField } from '../../../shared/fields';
import { defineResource, schemaLike } from '../../../shared/operation';
import { listAnswers, QUESTIONS_CALL } from './answers';

const NO_LONGER = 'WeCom no longer documents this method, and may take it away';

const SITE = siteCodeField({ name: 'siteId', required: true, send: 'body.siteid' });

export const siteCode = defineResource({
	value: 'siteCode',
	name: 'Site Code',
	description:
		'A code that visitors of a place scan and answer, which WeCom no longer documents (场所码)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many site codes',
			description: `List site codes with place, address, managers and QR code. ${NO_LONGER}.`,
			doc: 95463,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/report/sitecode/list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'site_code_infos',
			},
			output: { items: 'site_code_infos' },
		},
		{
			value: 'getAnswers',
			name: 'Get Answers',
			action: 'Get answers given at a site code',
			description: `List what visitors answered at a place on a day, one item a visitor. ${NO_LONGER}.`,
			doc: 95464,
			reads: true,
			timezone: 'Asia/Shanghai',
			request: { method: 'POST', path: '/cgi-bin/report/sitecode/get_report_answer' },
			fields: [
				SITE,
				{
					displayName: 'Day',
					name: 'day',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The day in China whose answers to list',
					send: 'body.date',
					as: 'day',
				},
				{
					displayName: 'With Question Texts',
					name: 'withQuestions',
					type: 'boolean',
					default: true,
					description:
						'Whether each item also holds the answers as plain text by the titles of the questions, beside those by number',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				more: 'has_more',
				items: 'answers',
			},
			output: {
				items: 'answers',
				schema: schemaLike({
					report_time: 1_700_000_000,
					answers: { '请问你有任何身体不适吗？': '没有' },
					report_values: [{ question_id: 1, single_choice: 2 }],
				}),
			},
			alsoCalls: [QUESTIONS_CALL],
			run: listAnswers,
		},
		{
			value: 'getQuestions',
			name: 'Get Questions',
			action: 'Get questions of a site code',
			description: `List the questions that visitors of a place answer, one item each. ${NO_LONGER}.`,
			doc: QUESTIONS_CALL.doc,
			reads: true,
			request: { method: QUESTIONS_CALL.method, path: QUESTIONS_CALL.path },
			fields: [SITE],
			output: { items: 'question_templates' },
		},
	],
});
