import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../../../shared/operation';
import { schemaLike } from '../../../../../shared/operation';
import { withNames } from '../../../../../shared/operation/names';
import { PROGRAM } from './fields';

const DEBUG_MODE = { debug_mode_status: { 1: 'closed', 2: 'open' } };

/** How a program is tried out, what it logs and whether it hears of events. */
export const SETTINGS: Operation[] = [
	{
		value: 'closeDebugMode',
		name: 'Close Debug Mode',
		action: 'Close debug mode of a zone program',
		description:
			'End trying out a program (关闭专区调试模式): calls and events go to the program inside the zone again',
		doc: 100088,
		request: { method: 'POST', path: '/cgi-bin/chatdata/close_debug_mode' },
		fields: [PROGRAM],
	},
	{
		value: 'getDebugMode',
		name: 'Get Debug Mode',
		action: 'Get debug mode of a zone program',
		description: 'Read whether the debug mode of a program is open or closed',
		doc: 100113,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/chatdata/check_debug_mode' },
		fields: [PROGRAM],
		output: { schema: schemaLike({ debug_mode_status: 1, debug_mode_status_name: 'closed' }) },
		run: getDebugMode,
	},
	{
		value: 'openDebugMode',
		name: 'Open Debug Mode',
		action: 'Open debug mode of a zone program',
		description:
			"Send all calls and events of a program to your own server in place of the program inside the zone (开启专区调试模式). It takes effect once your server has opened it too, with spec_open_debug_mode of the zone's SDK. Apps of providers can do so at test companies only.",
		doc: 100087,
		request: { method: 'POST', path: '/cgi-bin/chatdata/open_debug_mode' },
		fields: [
			PROGRAM,
			{
				displayName: 'Debug Token',
				name: 'debugToken',
				type: 'string',
				typeOptions: { password: true },
				required: true,
				default: '',
				description:
					"The token (调试凭证) that WeCom sends you as a message when you ask for it on the program's page, under Debug (调试); good for 3 days",
				send: 'body.debug_token',
			},
		],
	},
	{
		value: 'setCallbackReceiver',
		name: 'Set Callback Receiver',
		action: 'Set which zone program receives callbacks',
		description:
			'Choose the program that WeCom tells of new messages, keyword hits and finished exports (设置专区接收回调事件). An app has one such program: it takes the place of the one before.',
		doc: 99963,
		request: { method: 'POST', path: '/cgi-bin/chatdata/set_receive_callback' },
		fields: [PROGRAM],
	},
	{
		value: 'setLogLevel',
		name: 'Set Log Level',
		action: 'Set log level of a zone program',
		description:
			'Choose which of its log entries the zone stores for a program or model of your own; those of WeCom have no such setting',
		doc: 100108,
		request: { method: 'POST', path: '/cgi-bin/chatdata/set_log_level' },
		fields: [
			{ ...PROGRAM, description: `${PROGRAM.description}, or a model of your own` },
			{
				displayName: 'Log Level',
				name: 'logLevel',
				type: 'options',
				options: [
					{ name: 'Debug', value: 3, description: 'Entries of every level (DBG)' },
					{ name: 'Error', value: 1, description: 'Errors only (ERR)' },
					{
						name: 'Info',
						value: 2,
						description: 'Errors and information (INFO), as WeCom presets it',
					},
				],
				required: true,
				default: 2,
				description: 'Which entries are stored',
				send: 'body.log_level',
			},
		],
	},
];

async function getDebugMode(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return withNames(await run.send(payload), DEBUG_MODE);
}
