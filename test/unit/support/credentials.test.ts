import { httpRequestThroughCredential, runNode, startServer, testCredential } from '../../support';
import type { LocalServer, ReceivedRequest, Reply } from '../../support';
import { Echo, EchoApi } from './echo';

let server: LocalServer;
let answer: (request: ReceivedRequest) => Reply;
let tokenAnswer: (count: number) => object;
let tokens: number;

beforeAll(async () => {
	server = await startServer((request) => {
		if (request.path !== '/token') return answer(request);
		return { json: tokenAnswer(++tokens) };
	});
});

afterAll(async () => await server.close());

beforeEach(() => {
	server.requests.length = 0;
	tokens = 0;
	tokenAnswer = (count) => ({ token: `token ${count}` });
	answer = () => ({ json: {} });
});

const three = [{ json: {} }, { json: {} }, { json: {} }];
const sentTokens = () =>
	server.requests.filter(({ path }) => path !== '/token').map(({ headers }) => headers.token);

const connection = (token: string, stores: boolean) => ({
	credentials: { echoApi: { baseUrl: server.url, secret: 's', token } },
	credentialTypes: [new EchoApi(stores)],
	items: three,
});

it('authenticates before each request and stores nothing while the expirable field stays empty', async () => {
	tokenAnswer = () => ({ other: 'kept elsewhere' });
	const { credentialUpdates } = await runNode(new Echo(), connection('', false));

	expect(tokens).toBe(3);
	expect(credentialUpdates).toEqual([]);
	expect(sentTokens()).toEqual(['cached', 'cached', 'cached']);
});

it('stores what fills the expirable field and authenticates no more', async () => {
	const { credentialUpdates } = await runNode(new Echo(), connection('', true));

	expect(tokens).toBe(1);
	expect(credentialUpdates).toEqual([
		{ type: 'echoApi', data: { baseUrl: server.url, secret: 's', token: 'token 1' } },
	]);
	expect(sentTokens()).toEqual(['token 1', 'token 1', 'token 1']);
});

it('does not authenticate while the expirable field is filled', async () => {
	await runNode(new Echo(), connection('old', true));

	expect(tokens).toBe(0);
	expect(sentTokens()).toEqual(['old', 'old', 'old']);
});

it('authenticates again and repeats the request after 401', async () => {
	answer = ({ headers }) => ({ status: headers.token === 'old' ? 401 : 200, json: {} });
	const { error } = await runNode(new Echo(), connection('old', true));

	expect(error).toBeUndefined();
	expect(tokens).toBe(1);
	expect(sentTokens()).toEqual(['old', 'token 1', 'token 1', 'token 1']);
});

it('attaches the credential to a request of the HTTP Request node', async () => {
	answer = ({ headers }) => ({ json: { sent: headers.token } });
	const values = { baseUrl: server.url, secret: 's' };
	const url = `${server.url}/anything`;
	const { items } = await httpRequestThroughCredential(new EchoApi(true), values, { url });

	expect(items[0].json).toEqual({ sent: 'token 1' });
});

it('resolves expressions in credentials', async () => {
	await runNode(new Echo(), {
		...connection('={{ "a" + "b" }}', true),
		items: [{ json: {} }],
	});

	expect(sentTokens()).toEqual(['ab']);
});

describe('the test of a credential', () => {
	const test = (token = '') =>
		testCredential(new EchoApi(true), { baseUrl: server.url, secret: 's', token });

	it('passes where the answer matches no rule, with a token of its own', async () => {
		expect(await test('filled')).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(tokens).toBe(1);
	});

	it('fails with the message of the rule the answer matches', async () => {
		answer = () => ({ json: { code: 7 } });

		expect(await test()).toEqual({ status: 'Error', message: 'The secret is wrong' });
	});

	it('fails with the status of an HTTP error', async () => {
		answer = () => ({ status: 503, json: {} });

		expect(await test()).toEqual({ status: 'Error', message: 'Service Unavailable' });
	});

	it('fails with the message that authenticating ends with', async () => {
		const refuse = new EchoApi(true);
		refuse.preAuthentication = async () => {
			throw new Error('Ask your administrator');
		};

		expect(await testCredential(refuse, { baseUrl: server.url, secret: 's' })).toEqual({
			status: 'Error',
			message: 'Ask your administrator',
		});
	});

	it('fails where nothing answers', async () => {
		const values = { baseUrl: 'http://127.0.0.1:1', secret: 's' };

		expect(await testCredential(new EchoApi(true), values)).toEqual({
			status: 'Error',
			message: expect.stringContaining('ECONNREFUSED'),
		});
	});
});
