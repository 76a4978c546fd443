import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inARow, startedN8n } from './support/n8n.mjs';
import { executionsOf, publishedAt } from './support/workflows.mjs';

const { callback } = createRequire(import.meta.url)('../../simulator');

const KEYS = {
	token: 'QDG6eK',
	aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
	receiverId: 'wx5823bf96d3bd56c7',
};
const MEGABYTE = 1024 * 1024;

let messageId = 1;
const text = (content) => ({
	message: {
		ToUserName: KEYS.receiverId,
		FromUserName: 'zhangwei',
		CreateTime: Math.floor(Date.now() / 1000),
		MsgType: 'text',
		Content: content,
		MsgId: String(1_000_000 + (messageId += 1)),
		AgentID: 1_000_002,
	},
});

describe('callbacks of WeCom in a real n8n', () => {
	let n8n;
	let url;
	let credentials;

	before(async () => {
		({ n8n, url } = await startedN8n());
		const { token, aesKey, receiverId } = KEYS;
		const { id, name } = await n8n.saveCredential({
			name: 'Callback',
			type: 'weComCallbackApi',
			data: { token, aesKey, receiverId },
		});
		credentials = { weComCallbackApi: { id, name } };
	});

	const trigger = (path, parameters = {}) => ({
		name: 'WeCom Trigger',
		type: 'n8n-nodes-wecom-suite.weComTrigger',
		webhookId: path,
		credentials,
		parameters: { listenTo: 'everything', ...parameters },
	});
	const targetOf = (address) => ({ ...KEYS, url: address });

	describe('acknowledged at once', () => {
		let target;
		let workflowId;

		before(async () => {
			const workflow = inARow('Receiving', [
				trigger('receiving'),
				{ name: 'Rest', type: 'n8n-nodes-base.wait', parameters: { amount: 1 }, typeVersion: 1.1 },
			]);
			({ id: workflowId } = await n8n.createWorkflow(workflow));
			target = targetOf(await publishedAt(n8n, url, workflowId, 'receiving', 'wecom'));
		});
		after(async () => await n8n.post(`/rest/workflows/${workflowId}/deactivate`, {}));

		const started = async () => (await executionsOf(n8n, workflowId)).length;
		/** Executions appear a moment after the answer; none may appear where none is due. */
		const startedAfter = async (before, due) => {
			const until = Date.now() + (due === 0 ? 1500 : 10_000);
			while (Date.now() < until && (due === 0 || (await started()) < before + due))
				await sleep(100);
			return (await started()) - before;
		};

		it('verifies the URL, as often as WeCom asks', async () => {
			assert.equal((await callback(target)).verified, true);
			assert.equal((await callback(target)).verified, true);
		});

		it('answers with an empty 200 before the workflow is through, and keeps every value', async () => {
			const before = await started();
			const content = 'a ]]> & < 好 😀';
			const answer = await callback(target, text(content));

			assert.deepEqual([answer.status, answer.body], [200, '']);
			assert.equal(await startedAfter(before, 1), 1);
			const [{ id }] = await executionsOf(n8n, workflowId);
			const { data } = await n8n.finished(id);
			const [item] = data.resultData.runData['WeCom Trigger'][0].data.main[0];
			assert.equal(item.json.Content, content);
			assert.equal(item.json.FromUserName, 'zhangwei');
		});

		it('starts one execution for a message that is delivered three times', async () => {
			const before = await started();
			const message = text('three times');
			for (let delivery = 0; delivery < 3; delivery += 1) {
				assert.equal((await callback(target, message)).status, 200);
			}
			assert.equal(await startedAfter(before, 1), 1);
			assert.equal(await startedAfter(before + 1, 0), 0);
		});

		for (const [what, changes, status] of [
			['a forged signature', { signature: '0'.repeat(40) }, 401],
			['an old timestamp', { timestamp: Math.floor(Date.now() / 1000) - 3600 }, 401],
			['another receiver', { keys: { receiverId: 'wx0000000000000000' } }, 403],
			// n8n reads XML before the trigger does, and refuses by itself what is none.
			['a body that is no XML', { body: 'not XML at all' }, 422],
			['XML without a message', { body: '<xml><Other>1</Other></xml>' }, 400],
			['a body of 2 MB', { body: `<xml>${'a'.repeat(2 * MEGABYTE)}</xml>` }, 400],
		]) {
			it(`refuses ${what} with ${status} and starts nothing`, async () => {
				const before = await started();
				assert.equal((await callback(target, text('refused'), changes)).status, status);
				assert.equal(await startedAfter(before, 0), 0);
			});
		}
	});

	it('answers with a passive reply that WeCom can decrypt', async () => {
		const workflow = inARow('Replying', [
			trigger('replying', { respond: 'reply' }),
			{
				name: 'Reply',
				type: 'n8n-nodes-wecom-suite.weCom',
				credentials,
				parameters: {
					resource: 'reply',
					operation: 'replyText',
					text: '={{ "You said " + $json.Content }}',
				},
			},
		]);
		const { id } = await n8n.createWorkflow(workflow);
		const target = targetOf(await publishedAt(n8n, url, id, 'replying', 'wecom'));
		const { reply } = await callback(target, text('hello'));

		assert.match(reply, /You said hello/);
	});
});
