import { startClient, type Answer, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(async () => {
	client.simulator.reset();
	await client.token();
});
afterAll(async () => await client.simulator.stop());

const list = async () => await client.get('department/list');
const rawList = async () =>
	await client.raw(`/cgi-bin/department/list?access_token=${await client.token()}`);

const path = '/cgi-bin/department/list';

it('answers an errcode as often as asked', async () => {
	client.simulator.faults.add({ path, errcode: 45009, times: 2 });
	expect((await list()).errcode).toBe(45009);
	expect((await list()).errcode).toBe(45009);
	expect((await list()).errcode).toBe(0);
});

it('lets some calls pass first', async () => {
	client.simulator.faults.add({ path, errcode: -1, after: 1 });
	expect((await list()).errcode).toBe(0);
	expect((await list()).errcode).toBe(-1);
	expect((await list()).errcode).toBe(0);
});

it('hits only calls that match', async () => {
	client.simulator.faults.add({ path, errcode: -1, match: { id: 2 }, times: 'always' });
	expect((await client.get('department/list', { id: 1 })).errcode).toBe(0);
	expect((await client.get('department/list', { id: 2 })).errcode).toBe(-1);
});

it('takes an exact path for one path, and a pattern or * for more', async () => {
	client.simulator.faults.add({ path: '/cgi-bin/department', errcode: 1 });
	expect((await list()).errcode).toBe(0);
	client.simulator.faults.clear();
	client.simulator.faults.add({ path: '^/cgi-bin/dep.*', errcode: 2 });
	expect((await list()).errcode).toBe(2);
	client.simulator.faults.add({ path: '*', errcode: 3 });
	expect((await list()).errcode).toBe(3);
});

it('answers an HTTP status with headers', async () => {
	client.simulator.faults.add({ path, status: 429, headers: { 'retry-after': '1' } });
	const response = await rawList();
	expect(response.status).toBe(429);
	expect(response.headers.get('retry-after')).toBe('1');
});

it('answers an HTML page, with status 200 or another', async () => {
	client.simulator.faults.add({ path, html: true });
	client.simulator.faults.add({ path, html: true, status: 502 });
	const first = await rawList();
	expect([first.status, await first.text()]).toEqual([200, expect.stringContaining('<html>')]);
	expect((await rawList()).status).toBe(502);
});

it('answers any text', async () => {
	client.simulator.faults.add({ path, body: 'nonsense' });
	expect(await (await rawList()).text()).toBe('nonsense');
});

it('breaks the connection before the answer', async () => {
	client.simulator.faults.add({ path, reset: true });
	await expect(list()).rejects.toThrow();
	expect((await list()).errcode).toBe(0);
});

it('breaks the connection in the middle of the answer', async () => {
	client.simulator.faults.add({ path, truncate: true });
	await expect(list()).rejects.toThrow();
	expect((await list()).errcode).toBe(0);
});

it('leaves the state alone unless the call is to take effect', async () => {
	const create = async () =>
		await client.post('department/create', { name: '新部门', parentid: 1 });
	const { faults, state } = client.simulator;
	const before = state.departments.size;
	faults.add({ path: '/cgi-bin/department/create', reset: true });
	await expect(create()).rejects.toThrow();
	expect(state.departments.size).toBe(before);
	faults.add({ path: '/cgi-bin/department/create', reset: true, applied: true });
	await expect(create()).rejects.toThrow();
	expect(state.departments.size).toBe(before + 1);
});

it('delays an answer and leaves it as it is', async () => {
	client.simulator.faults.add({ path, delay: 80 });
	const start = Date.now();
	expect((await list()).errcode).toBe(0);
	expect(Date.now() - start).toBeGreaterThanOrEqual(75);
});

it('expires the token in the middle', async () => {
	client.simulator.faults.add({ path, expireToken: true });
	expect((await list()).errcode).toBe(42001);
});

it('is steered over HTTP', async () => {
	const { simulator } = client;
	const control = async (method: string, name: string, body?: object) =>
		(await (
			await client.raw(`/simulator/${name}`, {
				method,
				body: body ? JSON.stringify(body) : undefined,
			})
		).json()) as Answer;

	await control('POST', 'faults', { path, errcode: 45009, times: 'always' });
	expect((await list()).errcode).toBe(45009);
	await control('DELETE', 'faults');
	expect((await list()).errcode).toBe(0);

	await control('POST', 'deny-ip', { deny: true });
	expect((await list()).errcode).toBe(60020);
	await control('POST', 'deny-ip', { deny: false });
	await control('POST', 'expire-tokens');
	expect((await list()).errcode).toBe(42001);

	expect((await control('GET', 'state')).ids).toEqual(simulator.ids);
	expect((await control('GET', 'calls')).calls).toHaveLength(simulator.calls.length);
	const seeded = await control('POST', 'seed', { departments: 20, members: 40 });
	expect(seeded.members).toHaveLength(40);
	await control('POST', 'reset');
	expect(simulator.calls).toEqual([]);
	expect(simulator.state.departments.size).toBe(4);
});

it('stops at once with connections open', async () => {
	const other = await startClient();
	await other.get('department/list');
	other.simulator.faults.add({ path: '*', delay: 60_000 });
	const waiting = expect(other.get('department/list')).rejects.toThrow();
	while (other.simulator.count(path) < 2) await other.raw('/simulator/state');
	await other.simulator.stop();
	await waiting;
});
