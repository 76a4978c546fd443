import { httpRequestThroughCredential, testCredential } from '../support';
import { WeComApi } from '../../credentials/WeComApi.credentials';
import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { allOf } from './support/all-of';
import { createDepartment, getMember } from './support/forms';
import { itemsWith, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const many = (count: number) =>
	itemsWith(...Array.from({ length: count }, () => ({ id: 'zhangwei' })));
const readMany = async (count: number) =>
	await corp.run(contacts, getMember('={{ $json.id }}', { options: { parallelRequests: 50 } }), {
		items: many(count),
	});

describe('the access token', () => {
	it('is asked for once for 500 items that start cold, and nothing is stored', async () => {
		const { items, credentialUpdates } = await readMany(500);

		expect(items).toHaveLength(500);
		expect(corp.calls('gettoken')).toHaveLength(1);
		expect(credentialUpdates).toEqual([]);
	});

	it('is renewed once for 50 items that meet an expired one at the same time', async () => {
		await readMany(1);
		corp.simulator.expireTokens();
		const { items, error } = await readMany(50);

		expect(error).toBeUndefined();
		expect(items).toHaveLength(50);
		expect(corp.calls('gettoken')).toHaveLength(2);
	});

	it('that was just renewed survives a late refusal of the old one', async () => {
		await readMany(1);
		corp.simulator.expireTokens();
		corp.simulator.faults.add({
			path: '/cgi-bin/user/get',
			match: { userid: 'lina' },
			delay: 300,
			errcode: 42001,
		});
		const { items, error } = await corp.run(contacts, getMember('={{ $json.id }}'), {
			items: itemsWith({ id: 'zhangwei' }, { id: 'lina' }),
		});

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.userid)).toEqual(['zhangwei', 'lina']);
		expect(corp.calls('gettoken')).toHaveLength(2);
	});

	it('is renewed in the middle of a run, and no write is done twice', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', after: 2, expireToken: true });
		const { items, error } = await corp.run(contacts, createDepartment('={{ $json.name }}'), {
			items: itemsWith(...['A', 'B', 'C', 'D'].map((name) => ({ name }))),
		});

		expect(error).toBeUndefined();
		expect(items).toHaveLength(4);
		const done = corp.calls('department/create').filter(({ errcode }) => errcode === 0);
		expect(done.map(({ body }) => body.name)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('is not asked for again and again when WeCom refuses fresh ones too', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', times: 'always', errcode: 40014 });
		const { error } = await readMany(1);

		expect(error?.message).toContain('40014');
		expect(corp.calls('user/get')).toHaveLength(2);
	});

	it('stands in no result and no error, nor does the secret', async () => {
		const { secret } = corp.simulator.corp;
		const good = await readMany(2);
		const refused = await corp.run(contacts, getMember('nobody'));
		corp.simulator.faults.add({ path: '/cgi-bin/department/create', reset: true });
		const broken = await corp.run(contacts, createDepartment('Quality'));
		const wrong = await corp.run(contacts, getMember('zhangwei'), {
			...corp.connection({ secret: `${secret}-wrong` }),
		});
		const unreachable = await corp.run(contacts, getMember('zhangwei'), {
			...corp.connection({ baseUrl: 'http://127.0.0.1:9' }),
		});
		const tokens = corp.calls('user/get').map(({ token }) => token as string);
		const told = [good, refused, broken, wrong, unreachable]
			.map(({ run, error }) => `${allOf(run)}${allOf(error)}`)
			.join('');

		expect(tokens.length).toBeGreaterThan(0);
		for (const hidden of [...tokens, secret]) expect(told).not.toContain(hidden);
	});

	it('reaches the HTTP Request node through the credential', async () => {
		const { items } = await httpRequestThroughCredential(
			new WeComApi(),
			corp.connection().credentials.weComApi,
			{ url: `${corp.simulator.url}/cgi-bin/tag/list`, json: true },
		);

		expect(items[0].json).toMatchObject({ errcode: 0, taglist: expect.any(Array) });
	});
});

describe('the test of the credential', () => {
	const test = async (changes: object = {}) => {
		const { corpId, secret } = corp.simulator.corp;
		const baseUrl = corp.simulator.url;
		return await testCredential(new WeComApi(), {
			corpId,
			secret,
			baseUrl,
			accessToken: '',
			...changes,
		});
	};

	it('passes for the right corp id and secret', async () => {
		expect(await test()).toMatchObject({ status: 'OK' });
	});

	it('passes with a base URL that ends in a slash', async () => {
		expect(await test({ baseUrl: `${corp.simulator.url}/` })).toMatchObject({ status: 'OK' });
	});

	it.each([
		['a wrong corp id', () => ({ corpId: 'wwnobody' }), 'WeCom does not know this corp id'],
		['a wrong secret', () => ({ secret: 'guess' }), 'The secret does not fit the corp id'],
		[
			'an address that nobody answers',
			() => ({ baseUrl: 'http://127.0.0.1:9' }),
			'127.0.0.1:9 could not be reached',
		],
		['a base URL that is none', () => ({ baseUrl: 'wecom' }), 'is not a URL'],
		[
			'a base URL of something else',
			() => ({ baseUrl: `${corp.simulator.url}/simulator` }),
			'not as WeCom does',
		],
	])('fails for %s, and says so', async (_case, changes, message) => {
		const result = await test(changes());

		expect(result.status).toBe('Error');
		expect(result.message).toContain(message);
	});

	it('fails where WeCom does not accept the IP address, and says what to do', async () => {
		corp.simulator.denyIp = true;
		const result = await test();

		expect(result.status).toBe('Error');
		expect(result.message).toContain('trusted IPs');
	});
});
