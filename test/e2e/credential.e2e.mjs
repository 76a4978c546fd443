import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { startedN8n } from './support/n8n.mjs';

const { startSimulator } = createRequire(import.meta.url)('../../simulator');

const TYPE = 'weComApi';

describe('the WeCom credential in a real n8n', () => {
	let n8n;
	let simulator;

	before(async () => {
		({ n8n } = await startedN8n());
		simulator = await startSimulator();
	});

	after(async () => await simulator?.stop());

	const values = (changes = {}) => {
		const { corpId, secret, agentId } = simulator.corp;
		return { corpId, secret, agentId: String(agentId), baseUrl: simulator.url, ...changes };
	};
	const tested = async (changes) => {
		const data = values(changes);
		const { id, name } = await n8n.saveCredential({ name: 'WeCom', type: TYPE, data });
		return await n8n.testCredential({ id, name, type: TYPE, data });
	};

	it('passes its test where corp id, secret and address are right', async () => {
		assert.equal((await tested()).status, 'OK');
	});

	for (const [what, changes, message] of [
		['a wrong corp id', { corpId: 'wwnobody' }, /does not know this corp id/],
		['a wrong secret', { secret: 'guess' }, /secret does not fit the corp id/],
		['an address that nobody answers', { baseUrl: 'http://127.0.0.1:9' }, /could not be reached/],
	]) {
		it(`fails its test for ${what}, and says so`, async () => {
			const result = await tested(changes);
			assert.equal(result.status, 'Error');
			assert.match(result.message, message);
		});
	}

	it('fails its test where WeCom does not accept the address of the server', async () => {
		simulator.denyIp = true;
		const result = await tested();
		simulator.denyIp = false;
		assert.equal(result.status, 'Error');
		assert.match(result.message, /trusted IPs/);
	});

	it('fills the list of departments in the editor', async () => {
		const { id, name } = await n8n.saveCredential({ name: 'List', type: TYPE, data: values() });
		const { results } = await n8n.post('/rest/dynamic-node-parameters/resource-locator-results', {
			nodeTypeAndVersion: { name: 'n8n-nodes-wecom-suite.weComContacts', version: 1 },
			methodName: 'searchDepartments',
			path: 'parameters.parentId',
			currentNodeParameters: { resource: 'department', operation: 'create' },
			credentials: { [TYPE]: { id, name } },
			filter: '',
		});
		assert.ok(results.some(({ value }) => value === '1'));
	});
});
