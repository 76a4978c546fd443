import type { IDataObject } from 'n8n-workflow';

import { serviceAccountField } from '../../../shared/fields';
import type { JointResult, Operation, OperationRun } from '../../../shared/operation';
import { readServiceMessages } from '../../../shared/operation';

/** Messages of an account (page 94670). */
export const GET_MESSAGES: Operation = {
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many customer service messages',
	description:
		'Read messages and events of the last three days, the oldest first: what customers and servicers wrote, not what the API sent. Each item carries next_cursor, the place where the next reading goes on.',
	doc: 94670,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/kf/sync_msg' },
	fields: [
		serviceAccountField({ send: 'body.open_kfid' }),
		{
			displayName: 'Only New Messages',
			name: 'onlyNew',
			type: 'boolean',
			default: false,
			description:
				'Whether to go on where the last run of this node ended, for each account by itself. The workflow keeps the place once it is published and nothing failed; a test run in the editor does not move it. The first run begins with the last three days.',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'The Token of the event kf_msg_or_event that WeCom Trigger gave in the last ten minutes. Without it WeCom allows few calls.',
			send: 'body.token',
			limits: { bytes: 128 },
		},
	],
	filters: [
		{
			displayName: 'Cursor',
			name: 'cursor',
			type: 'string',
			default: '',
			displayOptions: { show: { '/onlyNew': [false] } },
			description: 'The next_cursor of an item read before: gives what came after it',
			send: 'body.cursor',
			limits: { bytes: 64 },
		},
	],
	options: [
		{
			displayName: 'Voice Format',
			name: 'voiceFormat',
			type: 'options',
			options: [
				{ name: 'AMR', value: 0 },
				{ name: 'SILK', value: 1 },
			],
			default: 0,
			description: 'The format of the files behind voice messages',
			send: 'body.voice_format',
		},
	],
	pages: {
		cursor: { send: 'body.cursor', next: 'next_cursor' },
		more: 'has_more',
		limit: { send: 'body.limit', max: 1000 },
		items: 'msg_list',
	},
	runAll: getMessages,
};

/** Items one after another, so that two of the same account do not read the same. */
async function getMessages(runs: OperationRun[]): Promise<JointResult[]> {
	const [{ context }] = runs;
	const kept = context.getWorkflowStaticData('node');
	const reached: Record<string, string> = { ...(kept.cursors as Record<string, string>) };
	const results: JointResult[] = [];
	for (const [item, run] of runs.entries()) {
		try {
			results.push(...(await messagesOf(run, reached)).map((json) => ({ json, item })));
		} catch (failed) {
			results.push({ json: {}, item, failed });
			if (!context.continueOnFail()) return results;
		}
	}
	if (runs.some(({ values }) => values.onlyNew === true)) kept.cursors = reached;
	return results;
}

async function messagesOf(
	run: OperationRun,
	reached: Record<string, string>,
): Promise<IDataObject[]> {
	const [{ body }] = await run.payloads();
	const account = String(body.open_kfid);
	const onlyNew = run.values.onlyNew === true;
	const { messages, cursor } = await readServiceMessages({
		call: async (request) => await run.call(request),
		openKfId: account,
		token: body.token as string | undefined,
		cursor: onlyNew ? reached[account] : (body.cursor as string | undefined),
		voiceFormat: body.voice_format as number | undefined,
		wanted: run.wanted,
	});
	if (onlyNew && cursor) reached[account] = cursor;
	return messages.map((message) => ({ ...message, next_cursor: cursor }));
}
