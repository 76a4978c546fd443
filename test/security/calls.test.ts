import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { allOf } from '../engine/support/all-of';
import { createDepartment, getMember } from '../engine/support/forms';
import { wecom } from '../engine/support/wecom';
import { file, startServer } from '../support';

const corp = wecom();
const contacts = new WeComContacts();

/** A server in WeCom's place that gives a token and then does as it likes. */
async function inPlaceOfWeCom(answer: (path: string) => object) {
	return await startServer(({ path }) =>
		path === '/cgi-bin/gettoken'
			? { json: { errcode: 0, access_token: 'the-token', expires_in: 7200 } }
			: answer(path),
	);
}

describe('an ID that somebody else wrote', () => {
	it.each([
		'../../user/delete?userid=lina',
		'zhangwei&access_token=mine',
		'zhangwei#',
		'zhangwei%00',
		'zhangwei\r\nX-Injected: 1',
		'成员',
	])('%j reaches WeCom as that value of its own field, or not at all', async (id) => {
		await corp.run(contacts, getMember('={{ $json.id }}'), { items: [{ json: { id } }] });
		const calls = corp.simulator.calls.filter(({ path }) => path !== '/cgi-bin/gettoken');
		expect(calls.length).toBeLessThanOrEqual(1);

		for (const call of calls) {
			expect(call.path).toBe('/cgi-bin/user/get');
			expect(call.query.userid).toBe(id);
			expect(Object.keys(call.query)).toEqual(['userid']);
			expect(call.token).not.toBe('mine');
			expect(call.headers['x-injected']).toBeUndefined();
		}
	});

	it('cannot set what the form does not have, through a value that is an object', async () => {
		const name = '={{ { "__proto__": { "polluted": true }, "constructor": 1 } }}';
		const { error } = await corp.run(contacts, createDepartment(name));

		expect(error?.message).toContain('must be text');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(corp.calls('department/create')).toEqual([]);
	});
});

describe('a file name that somebody else wrote', () => {
	it.each([
		'a.txt"; name="other',
		'a\r\nX-Injected: 1\r\n\r\nb.txt',
		'../../etc/passwd',
		'报表 "1".pdf',
	])('%j adds no part and no header to the upload', async (fileName) => {
		const items = [
			{ json: {}, binary: { data: file('six or more', { fileName, mimeType: 'text/plain' }) } },
		];
		const parameters = { resource: 'media', operation: 'upload', type: 'file' };
		await corp.run(new WeCom(), parameters, { items });
		const [call] = corp.calls('media/upload');

		expect(call.files).toHaveLength(1);
		expect(call.files[0]).toMatchObject({ name: 'media', size: 'six or more'.length });
		expect(call.files[0].filename).not.toMatch(/[\r\n]/);
		expect(call.headers['x-injected']).toBeUndefined();
	});
});

describe('the access token', () => {
	it('does not follow a redirect to another host', async () => {
		const elsewhere = await startServer(() => ({ json: { errcode: 0 } }));
		const moved = await inPlaceOfWeCom(() => ({
			status: 302,
			headers: { location: `${elsewhere.url}/cgi-bin/user/get?userid=zhangwei` },
			body: '',
		}));
		await corp.run(contacts, getMember('zhangwei'), {
			...corp.connection({ baseUrl: moved.url }),
		});
		const seen = JSON.stringify(elsewhere.requests);
		await Promise.all([elsewhere.close(), moved.close()]);

		expect(moved.requests.length).toBeGreaterThan(1);
		expect(seen).not.toContain('the-token');
	});

	it('stands in no error, whatever WeCom answers', async () => {
		const answers = [
			{ status: 500, body: 'the-token' },
			{ status: 200, body: '<html>the-token</html>' },
			{ json: { errcode: 40003, errmsg: 'invalid access_token=the-token, hint: [1]' } },
			{ reset: true },
		];
		for (const answer of answers) {
			const server = await inPlaceOfWeCom(() => answer);
			const { run, error } = await corp.run(contacts, createDepartment('Quality'), {
				...corp.connection({ baseUrl: server.url }),
			});
			await server.close();

			expect(error).toBeDefined();
			expect(`${allOf(run)}${allOf(error)}`).not.toContain('the-token');
		}
	});
});

it('gives no ticket to an AI agent, though a workflow may ask for one', async () => {
	const node = new WeCom();
	const tool = new WeCom();
	tool.description = { ...tool.description, name: 'weComTool' };
	const parameters = { resource: 'jsSdk', operation: 'getAppTicket' };
	const { error } = await corp.run(tool, parameters);
	const forWorkflow = await corp.run(node, parameters);

	expect(error?.message).toContain('not available to AI agents');
	expect(corp.calls('ticket/get')).toHaveLength(1);
	expect(forWorkflow.items[0].json.ticket).toBeTruthy();
	expect(node.description.sensitiveOutputFields).toContain('ticket');
});
