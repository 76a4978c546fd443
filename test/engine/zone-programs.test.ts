import type { INodeParameters } from 'n8n-workflow';

import { WeComSecurity } from '../../nodes/WeComSecurity/WeComSecurity.node';
import { file } from '../support';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComSecurity();

const run = async (resource: string, operation: string, form: INodeParameters = {}) =>
	await corp.run(node, { resource, operation, ...form });

const adviceOf = (error: unknown) => (error as { description?: string }).description;

const messageList = (...keys: Record<string, string>[]) => JSON.stringify(keys);

const PROGRAM = { programId: 'program-1', abilityId: 'ability-1' };

describe('a call of a zone program', () => {
	const call = async (input: INodeParameters[string]) =>
		await run('zoneProgram', 'call', { ...PROGRAM, input });

	it('gives the output of the program as the object that it is', async () => {
		const { items, error } = await call('{ "input": "a chat" }');

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([{ response_data: { output: 'a chat' } }]);
	});

	it('sends the input as it was typed, long numbers whole', async () => {
		const typed = '{\n  "input": 12345678901234567890\n}';
		await call(typed);

		expect(corp.calls('chatdata/sync_call_program')[0].body.request_data).toBe(typed);
	});

	it('takes an object of an earlier node as input', async () => {
		const { items } = await corp.run(
			node,
			{ resource: 'zoneProgram', operation: 'call', ...PROGRAM, input: '={{ $json }}' },
			{ items: itemsWith({ input: ['a', 'b'] }) },
		);

		expect(jsonOf(items)).toEqual([{ response_data: { output: ['a', 'b'] } }]);
	});

	it('leaves an output that is no JSON as text', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/chatdata/sync_call_program',
			body: JSON.stringify({ errcode: 0, response_data: 'nothing to report' }),
		});
		const { items } = await call('{}');

		expect(jsonOf(items)).toEqual([{ response_data: 'nothing to report' }]);
	});

	it('with an input that the program does not take says what decides about it', async () => {
		const { error } = await call('{ "question": "a chat" }');

		expect(error?.message).toContain('The input does not fit the program');
		expect(adviceOf(error)).toContain('input protocol (输入协议)');
	});

	it.each([
		['program', { programId: 'program-9' }, '数据与智能专区'],
		['ability', { abilityId: 'ability-9' }, 'where the program was uploaded'],
	])('says where the ID of the %s stands, if WeCom does not know it', async (_what, id, advice) => {
		const { error } = await run('zoneProgram', 'call', { ...PROGRAM, input: '{}', ...id });

		expect(adviceOf(error)).toContain(advice);
	});

	it('that takes too long is not made again, since the program may have done its work', async () => {
		const path = '/cgi-bin/chatdata/sync_call_program';
		corp.simulator.faults.add({ path, times: 'always', errcode: 710675 });
		const { error } = await call('{ "input": "a chat" }');

		expect(corp.calls('chatdata/sync_call_program')).toHaveLength(1);
		expect(adviceOf(error)).toContain('Zone Program → Call in Background');
	});

	it('is not made with an input that is no JSON', async () => {
		const { error } = await call('{ input: }');

		expect(error?.message).toContain('Input must be JSON');
		expect(corp.calls('chatdata/sync_call_program')).toEqual([]);
	});
});

describe('a call in the background', () => {
	const start = async (input: string, more: INodeParameters = {}) =>
		await run('zoneProgram', 'callInBackground', {
			...PROGRAM,
			input: JSON.stringify({ input }),
			...more,
		});

	it('waits while the program is at work, then gives its output', async () => {
		const { items, error } = await start('a chat');

		expect(error).toBeUndefined();
		expect(corp.calls('chatdata/async_program_result')).toHaveLength(2);
		expect(jsonOf(items)).toEqual([
			{
				jobid: expect.any(String),
				status_name: 'done',
				response_errcode: 0,
				response_data: { output: 'a chat' },
			},
		]);
	});

	it('fails with the code and the words of a program that failed', async () => {
		const { error } = await start('fail');

		expect(error?.message).toBe('The program reported error 7');
		expect(adviceOf(error)).toContain('no such customer');
	});

	it('can be asked for later, and says whether it is done', async () => {
		const started = await start('a chat', { waitForCompletion: false });
		const { jobid } = started.items[0].json as { jobid: string };
		const early = await run('zoneProgram', 'getCallResult', { jobId: jobid });
		const late = await run('zoneProgram', 'getCallResult', { jobId: jobid });

		expect(jsonOf(started.items)).toEqual([{ jobid }]);
		expect(jsonOf(early.items)).toEqual([{ status_name: 'running' }]);
		expect(late.items[0].json).toMatchObject({
			status_name: 'done',
			response_data: { output: 'a chat' },
		});
	});

	it('tells of a program that failed where one asks later', async () => {
		const { items } = await start('fail', { waitForCompletion: false });
		const form = { jobId: String(items[0].json.jobid) };
		await run('zoneProgram', 'getCallResult', form);
		const late = await run('zoneProgram', 'getCallResult', form);

		expect(late.items[0].json).toEqual({
			status_name: 'failed',
			response_errcode: 7,
			response_data: 'no such customer',
		});
	});

	it('is an error where WeCom does not know the job', async () => {
		const { error } = await run('zoneProgram', 'getCallResult', { jobId: 'nowhere' });

		expect(error?.message).toContain('790000');
		expect(adviceOf(error)).toContain('with the same credential');
	});
});

describe('the settings of a zone program', () => {
	const set = async (operation: string, more: INodeParameters = {}) =>
		await run('zoneProgram', operation, { programId: 'program-1', ...more });
	const debugMode = async () => (await set('getDebugMode')).items[0].json;

	it('open and close its debug mode, which is told in words', async () => {
		const refused = await set('openDebugMode', { debugToken: 'old-token' });
		const before = await debugMode();
		await set('openDebugMode', { debugToken: 'debug-token' });
		const between = await debugMode();
		const closed = await set('closeDebugMode');

		expect(refused.error?.message).toContain('710671');
		expect(adviceOf(refused.error)).toContain('Ask for a new one');
		expect(before).toEqual({ debug_mode_status: 1, debug_mode_status_name: 'closed' });
		expect(between).toEqual({ debug_mode_status: 2, debug_mode_status_name: 'open' });
		expect(jsonOf(closed.items)).toEqual([{ success: true }]);
		expect(await debugMode()).toEqual(before);
	});

	it('choose what it logs and that it hears of events', async () => {
		await set('setLogLevel', { logLevel: 3 });
		await set('setCallbackReceiver');
		const { known, receiver } = corp.simulator.state.zonePrograms;

		expect(known.get('program-1').logLevel).toBe(3);
		expect(receiver).toBe('program-1');
	});
});

describe('an analysis of the zone', () => {
	const analyze = async (analysis: number, list: string, more: INodeParameters = {}) =>
		await run('zoneAnalysis', 'analyze', { analysis, messageList: list, ...more });
	const paths = () =>
		corp.simulator.calls
			.map(({ path }) => path.replace('/cgi-bin/chatdata/analyze_task_', ''))
			.filter((path) => !path.startsWith('/'));

	it('is made, submitted and awaited, and gives an item for each message in words', async () => {
		const { items, error, hints } = await analyze(
			1,
			messageList(
				{ msgid: 'm1', secret_key: 'k1' },
				{ msgid: 'm2', secret_key: 'wrong' },
				{ msgid: 'm1', secret_key: 'k1' },
			),
		);

		expect(error).toBeUndefined();
		expect(paths()).toEqual(['add', 'submit', 'result', 'result']);
		expect(jsonOf(items)).toEqual([
			expect.objectContaining({
				jobid: expect.any(String),
				status_name: 'done',
				msgid: 'm1',
				sentiment_result: 2,
				sentiment_result_name: 'negative',
			}),
			expect.objectContaining({
				msgid: 'm2',
				errcode: 710603,
				reason: expect.stringMatching(/secret key.*is wrong.*private key/),
			}),
			expect.objectContaining({
				msgid: 'm1',
				errcode: 710613,
				reason: expect.stringContaining('duplicate'),
			}),
		]);
		expect(hints[0].message).toContain('errcode');
	});

	it('for a summary gives one item', async () => {
		const { items } = await analyze(3, messageList({ msgid: 'm1', secret_key: 'k1' }));

		expect(items).toHaveLength(1);
		expect(items[0].json).toMatchObject({ status_name: 'done', result_id: 'summary-1' });
	});

	it('that WeCom cannot make is an error', async () => {
		const { error } = await analyze(2, messageList({ msgid: 'm1', secret_key: 'wrong' }));

		expect(error?.message).toBe('WeCom could not analyze the messages');
	});

	it('is submitted at once where nobody waits', async () => {
		const list = messageList({ msgid: 'm1', secret_key: 'k1' });
		const { items } = await analyze(2, list, { waitForCompletion: false });
		const result = await run('zoneAnalysis', 'getResult', { jobId: String(items[0].json.jobid) });

		expect(paths()).toEqual(['add', 'submit', 'result']);
		expect(jsonOf(items)).toEqual([{ jobid: expect.any(String) }]);
		expect(jsonOf(result.items)).toEqual([{ status: 0, status_name: 'running' }]);
	});

	it('takes its messages bit by bit', async () => {
		const add = async (msgid: string, more: INodeParameters = {}) =>
			await run('zoneAnalysis', 'addMessages', {
				analysis: 2,
				messagesFrom: 'form',
				messages: { message: [{ messageId: msgid, secretKey: 'key' }] },
				...more,
			});
		const first = await add('m1');
		const jobId = String(first.items[0].json.jobid);
		await add('m2', { additionalFields: { jobId } });
		const { items, error } = await run('zoneAnalysis', 'submit', { jobId });

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual(
			['m1', 'm2'].map((msgid) =>
				expect.objectContaining({ jobid: jobId, msgid, spam_result_name: 'pornographic' }),
			),
		);
	});
});

describe('a list of messages', () => {
	const add = async (list: string) =>
		await run('zoneAnalysis', 'addMessages', { analysis: 1, messageList: list });

	it('sends what names and opens each message, and nothing else', async () => {
		const nested = { msgid: 'm2', encrypt_info: { secret_key: 'k2' } };
		await add(JSON.stringify([{ msgid: 'm1', secret_key: 'k1', sender: 'zhangwei' }, nested]));

		expect(corp.calls('chatdata/analyze_task_add')[0].body.msg_list).toEqual([
			{ msgid: 'm1', encrypt_info: { secret_key: 'k1' } },
			nested,
		]);
	});

	it.each([
		['that is no list', '{ "msgid": "m1" }', 'must be a list'],
		['with a message that nothing opens', '[{ "msgid": "m1" }]', 'Message 1 of the list'],
		[
			'of too many messages',
			JSON.stringify(Array.from({ length: 1001 }, () => ({ msgid: 'm', secret_key: 'top' }))),
			'1,001 messages',
		],
	])('%s is refused before anything is sent', async (_what, list, message) => {
		const { error } = await add(list);

		expect(error?.message).toContain(message);
		expect(`${error?.message} ${adviceOf(error)}`).not.toContain('top');
		expect(corp.simulator.calls).toEqual([]);
	});
});

describe('an export of the zone', () => {
	const create = async (exportCode: string) =>
		await corp.run(
			node,
			{ resource: 'zoneExport', operation: 'create', exportCode, templateBinary: 'data' },
			{
				items: [
					{ json: {}, binary: { data: file('$userName=zhangwei$', { fileName: 'chat.txt' }) } },
				],
			},
		);

	it('uploads the template, waits and gives what the chat component shows', async () => {
		const { items, error } = await create('code1');
		const [{ body }] = corp.calls('chatdata/export/create_job');

		expect(error).toBeUndefined();
		expect(corp.calls('media/upload')[0].query.type).toBe('file');
		expect(corp.simulator.state.media.get(body.media_id)?.content.toString()).toContain('userName');
		expect(corp.calls('chatdata/export/get_job_status')).toHaveLength(2);
		expect(jsonOf(items)).toEqual([{ jobid: expect.any(String), result_id: 'result-1' }]);
	});

	it('that fails says why, and that the code is spent', async () => {
		const { error } = await create('fail');

		expect(error?.message).toBe('WeCom could not export the messages: too many messages (710629)');
		expect(adviceOf(error)).toContain('needs a new one');
	});

	it('is read in words', async () => {
		const started = await corp.run(node, {
			resource: 'zoneExport',
			operation: 'create',
			exportCode: 'code1',
			templateSource: 'mediaId',
			templateMediaId: corp.simulator.ids.file,
			waitForCompletion: false,
		});
		const jobId = String(started.items[0].json.jobid);
		const early = await run('zoneExport', 'getResult', { jobId });
		const late = await run('zoneExport', 'getResult', { jobId });

		expect(jsonOf(early.items)).toEqual([{ status: 2, status_name: 'running' }]);
		expect(late.items[0].json).toMatchObject({ status_name: 'done', result_id: 'result-1' });
	});
});

describe('a job for the former analysis zone', () => {
	const create = async (more: INodeParameters = {}) =>
		await run('zoneJob', 'create', { customId: 'job1', messagesFrom: 'none', ...more });

	it('goes without messages, is awaited, and gives what the program found', async () => {
		const { items, error } = await create();

		expect(error).toBeUndefined();
		expect(corp.calls('chatdata/specapi/create_job')[0].body).toEqual({ custom_id: 'job1' });
		expect(jsonOf(items)).toEqual([
			{
				jobid: expect.any(String),
				status: 2,
				status_name: 'done',
				dispatch_time: 1_700_000_000,
				progress: 100,
				result: { job_type: 'count', data: { messages: 0 } },
			},
		]);
	});

	it('names its messages to the program', async () => {
		const { items } = await create({
			messagesFrom: 'json',
			messageList: messageList({ msgid: 'm1', secret_key: 'k1' }),
		});

		expect(items[0].json.result).toMatchObject({ data: { messages: 1 } });
	});

	it('that does not end in time says how it goes on', async () => {
		const { error } = await create({
			additionalFields: { customData: 'stuck' },
			options: { longestWait: 1 },
		});

		expect(error?.message).toBe('WeCom did not finish within 1 seconds');
		expect(adviceOf(error)).toMatch(/job ID specjob\d+.*another Custom ID/);
	});

	it('whose ID is taken points to an earlier try', async () => {
		await create();
		const { error } = await create();

		expect(error?.message).toContain('A job with this Custom ID exists already');
		expect(adviceOf(error)).toContain('An earlier try may have made it');
	});

	it('is sent again after a broken connection, as its ID makes it one job', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/chatdata/specapi/create_job', reset: true });
		const { items, error } = await create({ waitForCompletion: false });
		const early = await run('zoneJob', 'getResult', { jobId: String(items[0].json.jobid) });

		expect(error).toBeUndefined();
		expect(corp.calls('chatdata/specapi/create_job')).toHaveLength(2);
		expect(early.items[0].json).toMatchObject({ status_name: 'running', progress: 40 });
	});
});
