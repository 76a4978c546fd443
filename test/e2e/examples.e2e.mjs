import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { tellSteps } from '../../scripts/lib/answers.mjs';
import { simulatedCredentials } from '../../scripts/lib/corp.mjs';
import { readExamples, withCredentials } from '../../scripts/lib/examples.mjs';
import { eventually } from './support/eventually.mjs';
import { startModel } from './support/model.mjs';
import { startedN8n } from './support/n8n.mjs';
import { publishedAt } from './support/workflows.mjs';

const { startSimulator } = createRequire(import.meta.url)('../../simulator');

const EXAMPLES = readExamples();

describe('the examples, imported into a real n8n', () => {
	let n8n;
	let url;
	let simulator;
	let model;
	const credentials = [];

	before(async () => {
		({ n8n, url } = await startedN8n());
		simulator = await startSimulator();
		model = await startModel();
		const wanted = {
			...simulatedCredentials(simulator),
			openAiApi: {
				apiKey: 'none',
				url: model.url,
				header: false,
				allowedHttpRequestDomains: 'all',
			},
		};
		for (const [type, data] of Object.entries(wanted)) {
			const { id, name } = await n8n.saveCredential({ name: `Example ${type}`, type, data });
			credentials.push({ id, name, type });
		}
	});
	after(async () => {
		await simulator.stop();
		await model.stop();
	});

	const imported = async ({ workflow }) => {
		const nodes = workflow.nodes.map((node) =>
			node.type.endsWith('.lmChatOpenAi')
				? { ...node, credentials: { openAiApi: { id: '', name: '' } } }
				: node,
		);
		return await n8n.createWorkflow(withCredentials({ ...workflow, nodes }, credentials));
	};

	/** Runs it as a person does, and gives what each node answered. */
	const run = async (example) => {
		const { id } = await imported(example);
		const start = example.workflow.nodes.find(({ type }) => type.endsWith('.manualTrigger'));
		const execution = await n8n.finished(await n8n.run(id, start.name));
		const { lines, succeeded } = tellSteps(example.steps, execution);
		assert.ok(succeeded, lines.join('\n'));
		const runs = execution.data.resultData.runData;
		return (name) => runs[name]?.[0].data.main[0] ?? [];
	};

	/** Publishes it, and gives where WeCom's callbacks go. */
	const publish = async (example, triggerName) => {
		const { workflow } = example;
		const webhookId = `example-${example.file}`;
		const nodes = workflow.nodes.map((node) =>
			node.name === triggerName ? { ...node, webhookId } : node,
		);
		const { id } = await imported({ ...example, workflow: { ...workflow, nodes } });
		const { weComCallbackApi } = simulatedCredentials(simulator);
		return { ...weComCallbackApi, url: await publishedAt(n8n, url, id, webhookId, 'wecom') };
	};

	const sent = (path) => simulator.calls.filter((call) => call.path === `/cgi-bin/${path}`);
	const event = (more) => ({
		message: {
			ToUserName: simulator.corp.corpId,
			FromUserName: 'sys',
			CreateTime: Math.floor(Date.now() / 1000),
			MsgType: 'event',
			...more,
		},
	});

	const ways = {
		'new-colleague.json': async (example) => {
			const itemsOf = await run(example);

			assert.match(itemsOf('Get QR Code')[0].json.qr_code, /^https?:/);
			assert.equal(sent('user/create').length, 1);
		},
		'directory-sync.json': async (example) => {
			const before = sent('user/create').length;
			const itemsOf = await run(example);

			assert.ok(itemsOf('Apply Plan').every(({ json }) => json.applied === true));
			assert.equal(sent('user/create').length - before, 3);
		},
		'alert-to-group.json': async (example) => {
			await run(example);

			assert.match(sent('webhook/send')[0].body.markdown.content, /orders/);
		},
		'groups-to-spreadsheet.json': async (example) => {
			const itemsOf = await run(example);

			assert.ok(Number(itemsOf('One Row Each')[0].json.members) > 0);
			assert.equal(itemsOf('Make Spreadsheet')[0].binary.data.fileExtension, 'xlsx');
		},
		'notice-to-parents.json': async (example) => {
			await run(example);

			const [{ body }] = sent('externalcontact/message/send');
			assert.deepEqual(body.to_student_userid, ['student01']);
		},
		'answer-messages.json': async (example) => {
			const target = await publish(example, 'Message to the App');
			const written = {
				MsgType: 'text',
				Content: 'hello',
				MsgId: 'example-1',
				FromUserName: 'zhangwei',
			};
			const { reply } = await simulator.callback(target, event(written));

			assert.match(reply, /we have your message: hello/);
		},
		'report-to-drive.json': async (example) => {
			const itemsOf = await run(example);

			assert.match(itemsOf('Get Share Link')[0].json.share_url, /^https?:/);
			assert.ok(sent('appchat/send').some(({ body }) => body.textcard));
		},
		'form-to-smartsheet.json': async (example) => {
			const itemsOf = await run(example);

			assert.equal(itemsOf('Save Answers').length, itemsOf('Get Answers').length);
		},
		'approval-by-card.json': async (example) => {
			const { id } = await imported(example);
			const executionId = await n8n.run(id, 'Start');
			const card = () =>
				sent('message/send')
					.map(({ body }) => body.template_card)
					.find((sentCard) => JSON.stringify(sentCard ?? '').includes('Laptop'));
			// The card goes out a moment before n8n has put the execution to wait.
			const isWaiting = async () => (await n8n.execution(executionId)).status === 'waiting';
			await eventually(async () => card() && (await isWaiting()));
			const link = card().card_action.url;
			const form = { method: 'POST', body: new URLSearchParams({ answer: 'approve' }) };
			assert.equal((await fetch(link)).status, 200);
			assert.ok((await fetch(link, form)).ok);
			await eventually(async () => (await n8n.get(`/rest/executions/${executionId}`)).finished);
		},
		'bot-on-a-laptop.json': async (example) => {
			const { id } = await imported(example);
			await n8n.activateWorkflow(id);
			await eventually(() => simulator.bot.isConnected);
			simulator.bot.say('What is n8n?');
			await eventually(() =>
				[...simulator.bot.streams.values()].some(
					({ content, finish }) => finish && content === 'You asked: What is n8n?',
				),
			);
		},
		'approvals-to-table.json': async (example) => {
			const itemsOf = await run(example);

			assert.ok(itemsOf('One Row Each').length > 1);
			assert.match(itemsOf('Make Spreadsheet')[0].binary.data.fileExtension, /xlsx|csv/);
		},
		'monthly-attendance.json': async (example) => {
			const itemsOf = await run(example);

			assert.ok(itemsOf('Get Last Month').length > 1);
			assert.match(itemsOf('Make Spreadsheet')[0].binary.data.fileExtension, /xlsx|csv/);
		},
		'customers-to-table.json': async (example) => {
			const itemsOf = await run(example);

			assert.equal(itemsOf('Save Customers').length, itemsOf('Get Customers').length);
		},
		'leaver-handover.json': async (example) => {
			const itemsOf = await run(example);

			assert.ok(itemsOf('Open Tickets').length > 0);
			assert.ok(sent('externalcontact/resigned/transfer_customer').length > 0);
		},
		'service-answers.json': async (example) => {
			const target = await publish(example, 'Customer Service Message');
			const { token } = simulator.state.receiveServiceMessage({
				text: { content: 'When do you open?' },
			});
			const told = { Event: 'kf_msg_or_event', Token: token, OpenKfId: 'wkService' };
			assert.equal((await simulator.callback(target, event(told))).status, 200);
			const answers = () => sent('kf/send_msg').map(({ body }) => body.text.content);
			await eventually(() => answers().includes('You asked: When do you open?'));
		},
		'welcome-with-picture.json': async (example) => {
			const target = await publish(example, 'New Customer');
			const added = {
				Event: 'change_external_contact',
				ChangeType: 'add_external_contact',
				UserID: 'zhangwei',
				ExternalUserID: 'wmCustomerLi',
				WelcomeCode: 'welcome-1',
			};
			assert.equal((await simulator.callback(target, event(added))).status, 200);
			await eventually(() => sent('externalcontact/send_welcome_msg').length > 0);

			const [{ body }] = sent('externalcontact/send_welcome_msg');
			assert.equal(body.welcome_code, 'welcome-1');
			assert.ok(body.attachments[0].image.media_id);
		},
	};

	for (const example of EXAMPLES) {
		it(`${example.file}: ${example.about}`, async () => {
			const way = ways[example.file];
			assert.ok(way, 'This example has no test: add one to test/e2e/examples.e2e.mjs');
			await way(example);
		});
	}
});
