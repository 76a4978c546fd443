import { startClient, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const fetchToken = async (corpid: string, corpsecret: string) => {
	const query = new URLSearchParams({ corpid, corpsecret }).toString();
	return (await (await client.raw(`/cgi-bin/gettoken?${query}`)).json()) as Record<string, unknown>;
};

const errcodeWith = async (query: string) => {
	const response = await client.raw(`/cgi-bin/department/list${query}`);
	return (await response.json()) as { errcode: number; errmsg: string };
};

it('gives the same token while it is valid', async () => {
	const { corpId, secret } = client.simulator.corp;
	const first = await fetchToken(corpId, secret);
	const second = await fetchToken(corpId, secret);
	expect(first).toMatchObject({ errcode: 0, expires_in: 7200 });
	expect(second.access_token).toBe(first.access_token);
	expect(client.simulator.count('/cgi-bin/gettoken')).toBe(2);
});

it('refuses a wrong corp and a wrong secret', async () => {
	const { corpId, secret } = client.simulator.corp;
	expect(await fetchToken('other', secret)).toMatchObject({ errcode: 40013 });
	expect(await fetchToken(corpId, 'other')).toMatchObject({ errcode: 40001 });
});

it('tells a missing, an unknown and an expired token apart', async () => {
	expect(await errcodeWith('')).toMatchObject({ errcode: 41001 });
	expect(await errcodeWith('?access_token=made-up')).toMatchObject({ errcode: 40014 });
	const token = await client.token();
	client.simulator.expireTokens();
	expect(await errcodeWith(`?access_token=${token}`)).toMatchObject({ errcode: 42001 });
});

it('words errors as the API does', async () => {
	const { errmsg } = await errcodeWith('?access_token=made-up');
	expect(errmsg).toMatch(
		/^invalid access_token, hint: \[.+\], from ip: 127\.0\.0\.1, more info at https:\/\/\S+e=40014$/,
	);
});

it('keeps the token out of the noted query', async () => {
	const token = await client.token();
	await client.get('department/list', { id: 1 });
	const [call] = client.simulator.calls.slice(-1);
	expect(call).toMatchObject({ query: { id: '1' }, token, errcode: 0, problems: [] });
});

it('refuses every call but the one for a token from an IP that is not trusted', async () => {
	await client.token();
	client.simulator.denyIp = true;
	const { corpId, secret } = client.simulator.corp;
	expect(await fetchToken(corpId, secret)).toMatchObject({ errcode: 0 });
	const answer = await client.get('department/list');
	expect(answer.errcode).toBe(60020);
	expect(answer.errmsg).toMatch(/^not allow to access from your ip, .*from ip: 127\.0\.0\.1/);
});
