import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { createDepartment, getMember } from './support/forms';
import { wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const read = async () => await corp.run(contacts, getMember('zhangwei'));
const write = async () => await corp.run(contacts, createDepartment('Quality'));

describe.each([-1, 6000, 45009, 45033])('errcode %d, which passes', (errcode) => {
	it('is waited out, twice if need be', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', times: 2, errcode });
		const { items, error } = await read();

		expect(error).toBeUndefined();
		expect(items[0].json.userid).toBe('zhangwei');
		expect(corp.calls('user/get')).toHaveLength(3);
	});
});

it('gives up after three tries and says what to do', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/user/get', times: 'always', errcode: 45009 });
	const { error } = await read();

	expect(corp.calls('user/get')).toHaveLength(3);
	expect(error?.message).toContain('Too many calls');
	expect(error?.message).toContain('45009');
	expect((error as { description?: string }).description).toContain('Parallel Requests');
});

it('tries again after HTTP 429', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/user/get', status: 429, html: true });
	const { items } = await read();

	expect(items[0].json.userid).toBe('zhangwei');
});

describe('a broken connection', () => {
	it('is tried again where the operation reads', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', reset: true });
		const { items, error } = await read();

		expect(error).toBeUndefined();
		expect(items[0].json.userid).toBe('zhangwei');
		expect(corp.calls('user/get')).toHaveLength(2);
	});

	it('is never tried again where the operation writes: it may have been done', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', reset: true, applied: true });
		const { error } = await write();

		expect(corp.calls('department/create')).toHaveLength(1);
		expect(error?.message).toContain('broke before the answer was complete');
		expect((error as { description?: string }).description).toContain('may have done it');
	});

	it('half an answer counts as broken, for reads and for writes', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', truncate: true });
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', truncate: true });
		const reading = await read();
		const writing = await write();

		expect(reading.items[0].json.userid).toBe('zhangwei');
		expect(writing.error?.message).toContain('broke before the answer was complete');
		expect(corp.calls('department/create')).toHaveLength(1);
	});

	it('a write is tried again where nothing can have arrived', async () => {
		const { error } = await corp.run(contacts, createDepartment('Quality'), {
			...corp.connection({ baseUrl: 'http://127.0.0.1:9' }),
		});

		expect(error?.message).toContain('127.0.0.1:9 could not be reached');
		expect((error as { description?: string }).description).toContain('Base URL');
	});
});

describe('HTTP errors', () => {
	it('5xx is tried again where the operation reads', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', status: 502, html: true });
		expect((await read()).items[0].json.userid).toBe('zhangwei');
	});

	it('5xx is an error at once where it writes', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', status: 502, html: true });
		const { error } = await write();

		expect(error?.message).toBe('WeCom, or a proxy before it, answered with HTTP 502');
		expect(corp.calls('department/create')).toHaveLength(1);
	});

	it('a page of HTML in place of JSON is no success', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', times: 'always', html: true });
		const { error } = await read();

		expect(error?.message).toBe('The answer is not the JSON that WeCom sends');
	});
});

it('tells an errcode without errmsg by its number', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/user/get', body: '{"errcode":999999}' });
	const { error } = await read();

	expect(error?.message).toContain('999999');
	expect((error as { description?: string }).description).toContain('e=999999');
});

it('says which IP address to allow, and the ways to do it', async () => {
	corp.simulator.denyIp = true;
	const { error } = await read();
	const { description } = error as { description?: string };

	expect(error?.message).toContain('60020');
	expect(description).toContain('The address to allow is 127.0.0.1');
	expect(description).toContain('trusted IPs');
	expect(description).toContain('Base URL');
});

it("names the API's page and WeCom's own words", async () => {
	const { error } = await corp.run(contacts, getMember('nobody'));
	const { description } = error as { description?: string };

	expect(description).toContain("WeCom's answer: ");
	expect(description).toContain('https://developer.work.weixin.qq.com/document/path/90196');
});

it('waits no longer for an answer than Time-Out says', async () => {
	corp.simulator.faults.add({ path: '/cgi-bin/department/create', delay: 3000 });
	const { error } = await corp.run(
		contacts,
		createDepartment('Quality', { options: { timeout: 1 } }),
	);

	expect(error?.message).toContain('did not answer in time');
});
