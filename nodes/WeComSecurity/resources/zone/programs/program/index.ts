import { LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../../../shared/fields';
import { defineResource, schemaLike } from '../../../../../shared/operation';
import { jobIdField } from '../jobResult';
import { callInBackground, callProgram, readCallResult, RESULT } from './call';
import { ABILITY, INPUT, PROGRAM } from './fields';
import { SETTINGS } from './settings';

const CALL_RESULT = { status_name: 'done', response_errcode: 0, response_data: {} };

export const zoneProgram = defineResource({
	value: 'zoneProgram',
	name: 'Zone Program',
	description:
		"Your programs inside the data and intelligence zone (专区程序). The credential's app needs the permission of the zone (数据与智能专区权限), and the program must be linked to it.",
	operations: [
		{
			value: 'call',
			name: 'Call',
			action: 'Call a zone program',
			description: 'Have a program of the zone do something at once, and get its output',
			doc: 99965,
			request: { method: 'POST', path: '/cgi-bin/chatdata/sync_call_program' },
			fields: [PROGRAM, ABILITY, INPUT],
			additionalFields: [
				{
					displayName: 'Notify ID',
					name: 'notifyId',
					type: 'string',
					default: '',
					description:
						'The NotifyId of the event program_notify (专区通知应用) that made you call, so that the program knows what for; good for 10 minutes, 128 bytes at most',
					send: 'body.notify_id',
					limits: { bytes: 128 },
				},
			],
			output: { schema: schemaLike({ response_data: {} }) },
			run: callProgram,
		},
		{
			value: 'callInBackground',
			name: 'Call in Background',
			action: 'Call a zone program in the background',
			description:
				'Have a program of the zone do something that takes long (异步调用), and get its output once the program reports it, or the job ID at once',
			doc: 99966,
			request: { method: 'POST', path: '/cgi-bin/chatdata/async_program_task' },
			fields: [PROGRAM, ABILITY, INPUT, WAIT_FOR_COMPLETION],
			options: [LONGEST_WAIT],
			alsoCalls: [{ ...RESULT, sends: { 'body.jobid': 'waitForCompletion' } }],
			output: { schema: schemaLike({ jobid: 'JOBID', ...CALL_RESULT }) },
			run: callInBackground,
		},
		{
			value: 'getCallResult',
			name: 'Get Call Result',
			action: 'Get result of calling a zone program in the background',
			description:
				'Read whether a background call is done (status_name running, done or failed), and the output of the program. WeCom tells no status: its errcodes 710642 and 790023 count as running.',
			doc: RESULT.doc,
			reads: true,
			request: { method: RESULT.method, path: RESULT.path },
			fields: [jobIdField('The jobid that Call in Background answered')],
			output: { schema: schemaLike(CALL_RESULT) },
			run: readCallResult,
		},
		...SETTINGS,
	],
});
