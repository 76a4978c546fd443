import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { simulatedCredentials } from '../../scripts/lib/corp.mjs';
import { withCredentials } from '../../scripts/lib/examples.mjs';
import { eventually } from './support/eventually.mjs';
import { startModel } from './support/model.mjs';
import { inARow, startedN8n } from './support/n8n.mjs';
import { executionsOf, publishedAt } from './support/workflows.mjs';

const { startSimulator } = createRequire(import.meta.url)('../../simulator');

const PACKAGE = 'n8n-nodes-wecom-suite';

describe('waiting for an answer in a real n8n', () => {
	let n8n;
	let url;
	let simulator;
	const models = [];
	const stored = [];
	const credentials = {};

	before(async () => {
		({ n8n, url } = await startedN8n());
		simulator = await startSimulator();
		const { weComApi, weComCallbackApi } = simulatedCredentials(simulator);
		await save('weComApi', 'weComApi', weComApi);
		await save('weComCallbackApi', 'weComCallbackApi', weComCallbackApi);
		const acting = { toolParameters: { content: 'Party at six' }, hitlParameters: {} };
		await saveModel('openAiActing', acting);
		await saveModel('openAiAsking', { message: 'How many guests?' });
	});
	after(async () => {
		await simulator.stop();
		for (const model of models) await model.stop();
	});

	const save = async (as, type, data) => {
		const { id, name } = await n8n.saveCredential({ name: `Waiting ${as}`, type, data });
		stored.push({ id, name, type });
		credentials[as] = { id, name };
	};
	const saveModel = async (as, toolArguments) => {
		const model = await startModel({ toolArguments });
		models.push(model);
		const settings = { apiKey: 'none', header: false, allowedHttpRequestDomains: 'all' };
		await save(as, 'openAiApi', { ...settings, url: model.url });
	};

	const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger', parameters: {} };
	const ask = (parameters = {}) => ({
		// n8n tells the nodes of a workflow apart by it, also in the address of the page.
		id: 'b7c4a0f2-5a0e-4f4e-9d52-000000000001',
		name: 'Ask',
		type: `${PACKAGE}.weComSendAndWait`,
		credentials: { weComApi: credentials.weComApi },
		parameters: {
			resource: 'message',
			operation: 'sendAndWait',
			member: { __rl: true, mode: 'id', value: 'zhangwei' },
			title: '={{ "New " + "laptop" }}',
			message: 'For 李娜',
			...parameters,
		},
	});

	const cards = () =>
		simulator.calls
			.filter(({ path }) => path === '/cgi-bin/message/send')
			.map(({ body }) => body.template_card)
			.filter(Boolean);
	const linkOf = (card) => card.card_action.url;
	const send = async (link, fields) =>
		await fetch(link, { method: 'POST', body: new URLSearchParams(fields) });
	const statusOf = async (id) => (await n8n.execution(id)).status;
	/** The card that an execution has sent, once it waits. */
	const cardOf = async (id, before) => {
		await eventually(async () => (await statusOf(id)) === 'waiting' && cards().length > before);
		return cards().at(-1);
	};
	const startedBy = async (workflowId) => {
		const before = cards().length;
		const id = await n8n.run(workflowId, 'Start');
		return { id, card: await cardOf(id, before) };
	};
	const outputOf = async (id, name = 'Ask', type = 'main') => {
		const { data, status } = await n8n.finished(id);
		assert.equal(status, 'success', JSON.stringify(data.resultData.error));
		return data.resultData.runData[name].at(-1).data[type][0].map(({ json }) => json);
	};

	it('goes on, when run by hand, with the answer that a page has sent', async () => {
		const next = { name: 'Next', type: 'n8n-nodes-base.noOp', parameters: {} };
		const { id: workflowId } = await n8n.createWorkflow(inARow('By hand', [start, ask(), next]));
		const { id, card } = await startedBy(workflowId);
		const link = linkOf(card);

		const page = await fetch(link);
		const text = await page.text();
		assert.equal(page.status, 200);
		assert.match(text, /New laptop[^]*For 李娜[^]*Approve[^]*Decline/);
		assert.match(page.headers.get('content-security-policy'), /^sandbox allow-forms; default-src/);
		assert.equal(await statusOf(id), 'waiting');

		for (const [name, value] of [
			['signature', '0'.repeat(64)],
			['key', 'another'],
			['signature', ''],
		]) {
			const forged = new URL(link);
			forged.searchParams.set(name, value);
			assert.equal((await fetch(forged)).status, 401);
			assert.equal((await send(forged, { answer: 'approve' })).status, 401);
		}
		assert.equal((await send(link, { answer: 'maybe' })).status, 422);
		assert.equal(await statusOf(id), 'waiting');

		const answer = await send(link, { answer: 'approve' });
		assert.equal(answer.status, 200);
		assert.match(await answer.text(), /has been recorded/);
		assert.match(answer.headers.get('content-type'), /text\/html/);
		const [result] = await outputOf(id, 'Next');
		assert.deepEqual(
			{ ...result, answeredAt: '' },
			{ data: { approved: true }, answeredBy: 'zhangwei', answeredAt: '', timedOut: false },
		);

		const again = await send(link, { answer: 'disapprove' });
		assert.match(await again.text(), /No action required/);
	});

	it('takes one of two answers that come at the same moment', async () => {
		const { id: workflowId } = await n8n.createWorkflow(inARow('Twice', [start, ask()]));
		const { id, card } = await startedBy(workflowId);
		const answers = ['approve', 'disapprove'].map(
			async (answer) => await send(linkOf(card), { answer }),
		);
		const texts = await Promise.all(answers.map(async (sent) => await (await sent).text()));

		await outputOf(id);
		assert.equal(texts.filter((text) => text.includes('has been recorded')).length, 1);
	});

	it('takes a form', async () => {
		const values = [
			{ label: '金额', name: 'amount', type: 'number', required: true },
			{ label: 'Extras', type: 'checkboxes', choices: 'Bag\nMouse' },
		];
		const parameters = { responseType: 'form', formFields: { values } };
		const { id: workflowId } = await n8n.createWorkflow(inARow('Form', [start, ask(parameters)]));
		const { id, card } = await startedBy(workflowId);
		const link = linkOf(card);
		assert.match(await (await fetch(link)).text(), /金额 \*/);
		assert.equal((await send(link, { field0: 'x' })).status, 422);
		const fields = [
			['field0', '12.5'],
			['field1', 'Bag'],
			['field1', 'Mouse'],
		];
		assert.equal((await send(link, fields)).status, 200);

		const [{ data }] = await outputOf(id);
		assert.deepEqual(data, { amount: 12.5, Extras: ['Bag', 'Mouse'] });
	});

	it('asks a new question each time round a loop, which an earlier link does not answer', async () => {
		const loop = {
			name: 'Loop',
			type: 'n8n-nodes-base.splitInBatches',
			typeVersion: 3,
			parameters: { options: {} },
		};
		const two = {
			name: 'Two',
			type: 'n8n-nodes-base.code',
			typeVersion: 2,
			parameters: { jsCode: 'return [{ json: { n: 1 } }, { json: { n: 2 } }]' },
		};
		const workflow = inARow('Loop', [start, two, loop, ask({ title: '={{ "Item " + $json.n }}' })]);
		const to = (node) => [{ node, type: 'main', index: 0 }];
		workflow.connections.Loop = { main: [[], to('Ask')] };
		workflow.connections.Ask = { main: [to('Loop')] };
		const { id: workflowId } = await n8n.createWorkflow(workflow);
		const { id, card: first } = await startedBy(workflowId);
		await send(linkOf(first), { answer: 'approve' });
		const second = await cardOf(id, cards().indexOf(first) + 1);

		assert.equal(second.main_title.title, 'Item 2');
		assert.equal((await send(linkOf(first), { answer: 'approve' })).status, 410);
		assert.equal(await statusOf(id), 'waiting');
		await send(linkOf(second), { answer: 'disapprove' });
		const done = await outputOf(id, 'Loop');
		assert.deepEqual(
			done.map(({ data }) => data.approved),
			[true, false],
		);
	});

	describe('with the callbacks of the app', () => {
		let target;
		let triggerId;

		before(async () => {
			const trigger = {
				name: 'WeCom Trigger',
				type: `${PACKAGE}.weComTrigger`,
				webhookId: 'cards',
				credentials: { weComCallbackApi: credentials.weComCallbackApi },
				parameters: { listenTo: 'named', names: 'message/text' },
			};
			const workflow = inARow('Published', [
				trigger,
				ask({ options: { messageStyle: 'buttons' } }),
			]);
			({ id: triggerId } = await n8n.createWorkflow(workflow));
			const { weComCallbackApi } = simulatedCredentials(simulator);
			target = {
				...weComCallbackApi,
				url: await publishedAt(n8n, url, triggerId, 'cards', 'wecom'),
			};
		});

		const callback = async (message) =>
			await simulator.callback(target, {
				message: {
					ToUserName: simulator.corp.corpId,
					CreateTime: Math.floor(Date.now() / 1000),
					FromUserName: 'zhangwei',
					...message,
				},
			});
		const click = async (EventKey, FromUserName = 'zhangwei') =>
			await callback({ MsgType: 'event', Event: 'template_card_event', EventKey, FromUserName });

		it('a published workflow goes on with a click in the chat', async () => {
			const before = cards().length;
			await callback({ MsgType: 'text', Content: 'please', MsgId: 'waiting-1' });
			await eventually(async () => (await executionsOf(n8n, triggerId)).length === 1);
			const [{ id }] = await executionsOf(n8n, triggerId);
			const [approve, decline] = (await cardOf(id, before)).button_list;

			assert.equal((await click(approve.key, 'lina')).body, '');
			assert.equal(await statusOf(id), 'waiting');
			const { reply } = await click(decline.key);
			assert.match(reply, /update_button[^]*Decline/);
			const [{ data, answeredBy }] = await outputOf(id);
			assert.deepEqual({ data, answeredBy }, { data: { approved: false }, answeredBy: 'zhangwei' });
			assert.match((await click(approve.key)).reply, /No longer open/);
			assert.equal((await executionsOf(n8n, triggerId)).length, 1);
		});
	});

	it('goes on by itself when the time is over', { timeout: 150_000 }, async () => {
		const values = { limitType: 'afterTimeInterval', resumeAmount: 0.02, resumeUnit: 'minutes' };
		const parameters = { options: { limitWaitTime: { values } } };
		const { id: workflowId } = await n8n.createWorkflow(inARow('Late', [start, ask(parameters)]));
		const { id, card } = await startedBy(workflowId);

		assert.deepEqual(await outputOf(id), [{ data: { approved: false }, timedOut: true }]);
		const late = await send(linkOf(card), { answer: 'approve' });
		assert.match(await late.text(), /No action required/);
	});

	it('approves a purchase in the example', async () => {
		const file = new URL('../../examples/approval-by-card.json', import.meta.url);
		const workflow = withCredentials(JSON.parse(readFileSync(file, 'utf8')), stored);
		const { id: workflowId } = await n8n.createWorkflow(workflow);
		const { id, card } = await startedBy(workflowId);
		await send(card.jump_list[0].url, { answer: 'approve' });

		await outputOf(id, 'Tell It Is Approved');
		const { body } = simulator.calls.findLast(({ path }) => path === '/cgi-bin/message/send');
		assert.equal(body.text.content, 'Your Laptop is approved by zhangwei.');
	});

	it('is offered as human review, and lets an agent act once it is approved', async () => {
		const { id: workflowId } = await n8n.createWorkflow(reviewed());
		for (const [answer, isSent] of [
			['disapprove', false],
			['approve', true],
		]) {
			const { id, card } = await startedBy(workflowId);
			assert.match(card.sub_title_text, /Party at six/);
			assert.equal((await send(linkOf(card), { answer })).status, 200);
			const [{ output }] = await outputOf(id, 'Agent');
			const texts = simulator.calls.filter(({ body }) => body?.text?.content === 'Party at six');
			assert.equal(texts.length, isSent ? 1 : 0);
			if (!isSent) assert.match(output, /rejected/);
		}
	});

	it('is a tool with which an agent asks a person', async () => {
		const { id: workflowId } = await n8n.createWorkflow(asking());
		const { id, card } = await startedBy(workflowId);
		assert.equal(card.sub_title_text, 'How many guests?');
		assert.equal((await send(linkOf(card), { text: 'Twelve' })).status, 200);
		const [{ output }] = await outputOf(id, 'Agent');
		assert.match(output, /Twelve/);
	});

	/** An agent whose only tool is to ask. */
	function asking() {
		const message = "={{ $fromAI('message', 'The question', 'string') }}";
		const tool = ask({ message, responseType: 'freeText' });
		return agentWith('openAiAsking', [{ ...tool, type: `${tool.type}Tool` }]);
	}

	/** An agent whose only tool sends a message, which a member must approve. */
	function reviewed() {
		const message = '=Input: {{ JSON.stringify($tool.parameters) }}';
		const review = ask({ title: 'May the agent do this?', message });
		return agentWith('openAiActing', [
			{ ...review, type: `${review.type}HitlTool` },
			{
				name: 'Send',
				type: `${PACKAGE}.weComTool`,
				credentials: { weComApi: credentials.weComApi },
				parameters: {
					resource: 'message',
					operation: 'sendText',
					toMembers: 'lina',
					content: "={{ $fromAI('content', 'The text', 'string') }}",
				},
			},
		]);
	}

	/** An agent with tools of which each stands before the next. */
	function agentWith(modelName, tools) {
		const agent = {
			name: 'Agent',
			type: '@n8n/n8n-nodes-langchain.agent',
			typeVersion: 3,
			parameters: { promptType: 'define', text: 'Plan the party', options: {} },
		};
		const chatModel = {
			name: 'Model',
			type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
			typeVersion: 1.2,
			parameters: { model: { __rl: true, mode: 'id', value: 'any' }, options: {} },
			credentials: { openAiApi: credentials[modelName] },
		};
		const workflow = inARow('Agent', [start, agent, chatModel, ...tools]);
		const to = (node, type) => ({ [type]: [[{ node, type, index: 0 }]] });
		workflow.connections = {
			Start: to('Agent', 'main'),
			Model: to('Agent', 'ai_languageModel'),
			...Object.fromEntries(
				tools.map(({ name }, index) => [name, to(tools[index - 1]?.name ?? 'Agent', 'ai_tool')]),
			),
		};
		return workflow;
	}
});
