import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { simulatedCredentials } from '../../scripts/lib/corp.mjs';
import { readExamples, withCredentials } from '../../scripts/lib/examples.mjs';
import { openEditor, PICTURES } from './support/browser.mjs';
import { inARow, startedN8n } from './support/n8n.mjs';

const { startSimulator } = createRequire(import.meta.url)('../../simulator');

describe(`the editor, as a person sees it (pictures in ${PICTURES})`, () => {
	let n8n;
	let simulator;
	let page;
	let picture;
	let stop;
	let credential;

	before(async () => {
		const started = await startedN8n();
		({ n8n } = started);
		simulator = await startSimulator();
		const { weComApi: data } = simulatedCredentials(simulator);
		const { id, name } = await n8n.saveCredential({ name: 'WeCom', type: 'weComApi', data });
		credential = { id, name };
		({ page, picture, stop } = await openEditor({ url: started.url, ...started.login }));
	});
	after(async () => {
		await stop?.();
		await simulator.stop();
	});

	const using = { credentials: () => ({ weComApi: credential }) };
	const open = async (workflow) => {
		const { id } = await n8n.createWorkflow(workflow);
		await page.goto(`/workflow/${id}`);
		await page.locator('[data-test-id="canvas-node"]').first().waitFor();
	};
	const openNode = async (name) => {
		await page.locator('[data-test-id="canvas-node"]', { hasText: name }).first().dblclick();
		await page.locator('[data-test-id="ndv"]').first().waitFor();
	};
	const execute = async () =>
		await page.locator('[data-test-id="node-execute-button"]').first().click();
	const seen = async (text) => await page.getByText(text).first().waitFor();

	const departmentStep = (name) => ({
		...inARow(`Editor ${name.length}`, [
			{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
			{
				name: 'Department',
				type: 'n8n-nodes-wecom-suite.weComContacts',
				credentials: using.credentials(),
				parameters: {
					resource: 'department',
					operation: 'create',
					name,
					parentId: { __rl: true, mode: 'list', value: '' },
				},
			},
		]),
	});

	for (const [typed, found] of [
		['企业微信', 'WeCom Contacts'],
		['wecom', 'WeCom Customers'],
		['审批', 'WeCom OA'],
	]) {
		it(`finds the nodes by typing ${typed}`, async () => {
			await page.goto('/workflow/new');
			await page
				.locator('[data-test-id="canvas-add-button"], [data-test-id="node-creator-plus-button"]')
				.first()
				.click();
			const search = page
				.locator(
					'[data-test-id="node-creator-search-bar"] input, input[data-test-id="node-creator-search-bar"]',
				)
				.first();
			await search.fill(typed);
			await seen(found);
			await picture(`search-${found}`);
		});
	}

	it('picks a department from the list and runs the step', async () => {
		await open(departmentStep('Quality'));
		await openNode('Department');
		await page.locator('[data-test-id="resource-locator-parentId"] input').last().click();
		await page.locator('[data-test-id="rlc-item"]').first().waitFor();
		await picture('department-list');
		await page.locator('[data-test-id="rlc-item"]').first().click();
		await execute();
		await seen('1 item');
		await picture('department-created');

		assert.equal(simulator.count('/cgi-bin/department/create'), 1);
	});

	it('says under the name of the node which limit a value goes beyond', async () => {
		const workflow = departmentStep('N'.repeat(80));
		workflow.nodes[1].parameters.parentId = { __rl: true, mode: 'id', value: '1' };
		await open(workflow);
		await openNode('Department');
		await execute();
		await seen(/Name has 80 characters, at most \d+ are possible/);
		await picture('limit');
	});

	it('sets up a credential by typing, sees its test fail and pass, and runs the step with it', async () => {
		const { corpId, secret, baseUrl } = simulatedCredentials(simulator).weComApi;
		const type = async (values) => {
			for (const [name, value] of Object.entries(values)) {
				await page.locator(`[data-test-id="parameter-input-${name}"] input`).first().fill(value);
			}
			await page.locator('[data-test-id="credential-save-button"]').click();
		};
		await open(
			inARow('By typing', [
				{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
				{
					name: 'Departments',
					type: 'n8n-nodes-wecom-suite.weComContacts',
					parameters: { resource: 'department', operation: 'getAll' },
				},
			]),
		);
		await openNode('Departments');
		await page.locator('[data-test-id="node-credentials-select"]').first().click();
		await page.locator('[data-test-id="node-credentials-select-item-new"]').first().click();
		await type({ corpId, secret: 'wrong', baseUrl });
		await seen(/Couldn.t connect/);
		await page.getByText('More details').click();
		await seen(/secret does not fit the corp id/i);
		await picture('credential-fails');
		await type({ secret });
		// What passes closes the form by itself.
		await seen('Credential saved');
		await page.locator('[data-test-id="credential-edit-button"]').first().click();
		await seen('Connection tested successfully');
		await picture('credential-passes');
		// Closes the node's panel too.
		await page.keyboard.press('Escape');
		await openNode('Departments');
		const before = simulator.count('/cgi-bin/department/list');
		await execute();
		await seen(/\d+ items/);

		assert.equal(simulator.count('/cgi-bin/department/list'), before + 1);
	});

	it("shows in the trigger's panel where to enter what", async () => {
		await open(
			inARow('Trigger', [
				{
					name: 'WeCom Trigger',
					type: 'n8n-nodes-wecom-suite.weComTrigger',
					webhookId: 'editor-trigger',
					parameters: {},
				},
			]),
		);
		await openNode('WeCom Trigger');
		await seen('Webhook URLs');
		await seen(/接收消息/);
		await picture('trigger');
	});

	it('runs the first example on the canvas', async () => {
		const [example] = readExamples();
		const stored = [{ ...credential, type: 'weComApi' }];
		await open(withCredentials(example.workflow, stored));
		await page.locator('[data-test-id="execute-workflow-button"]').first().click();
		await seen('Workflow executed successfully');
		await page.keyboard.press('1');
		await picture('example');

		assert.equal(simulator.count('/cgi-bin/user/create'), 1);
	});

	it('opens its largest node and runs it', async () => {
		await open(
			inARow('Largest', [
				{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
				{
					name: 'WeCom',
					type: 'n8n-nodes-wecom-suite.weCom',
					credentials: using.credentials(),
					parameters: {
						resource: 'message',
						operation: 'sendText',
						toMembers: 'zhangwei',
						content: 'hi',
					},
				},
			]),
		);
		await openNode('WeCom');
		await picture('largest-node');
		await execute();
		await seen('1 item');
	});
});
