import {
	contentOf,
	file,
	keepBinaryDataInStore,
	loadList,
	runNode,
	runWorkflow,
	startServer,
} from '../../support';
import type { LocalServer, ReceivedRequest, Reply } from '../../support';
import { Echo, EchoApi } from './echo';

let server: LocalServer;
let answer: (request: ReceivedRequest, number: number) => Reply | Promise<Reply>;

beforeAll(async () => {
	server = await startServer((request, number) => answer(request, number));
});

afterAll(async () => await server.close());

beforeEach(() => {
	server.requests.length = 0;
	answer = ({ json }) => ({ json: json as object });
});

const connection = () => ({
	credentials: { echoApi: { baseUrl: server.url, secret: 's', token: 'kept' } },
	credentialTypes: [new EchoApi(true)],
});

const five = [1, 2, 3, 4, 5].map((id) => ({ json: { id } }));
const withId = { value: '={{ $json.id }}' };
const failTheThird = ({ json }: ReceivedRequest): Reply =>
	(json as { value: number }).value === 3
		? { status: 400, json: { message: 'no three' } }
		: { json: json as object };

it('evaluates expressions for each item and keeps the pairing', async () => {
	const { items, error, status } = await runNode(new Echo(), {
		...connection(),
		parameters: withId,
		items: five,
	});

	expect(error).toBeUndefined();
	expect(status).toBe('success');
	expect(items.map(({ json }) => json.value)).toEqual([1, 2, 3, 4, 5]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
		[0, 1, 2, 3, 4].map((item) => ({ item })),
	);
});

it('evaluates expressions in the time zone of the workflow', async () => {
	const parameters = { value: '={{ $now.zoneName }}' };
	const here = await runNode(new Echo(), { ...connection(), parameters });
	const there = await runNode(new Echo(), { ...connection(), parameters, timezone: 'Asia/Tokyo' });

	expect(here.items[0].json.value).toBe('Asia/Shanghai');
	expect(there.items[0].json.value).toBe('Asia/Tokyo');
});

it('reads the items of an earlier node through the pairing', async () => {
	const { nodes } = await runWorkflow({
		...connection(),
		items: five,
		steps: [
			{ node: new Echo(), name: 'First', parameters: { value: '={{ $json.id * 10 }}' } },
			{
				node: new Echo(),
				name: 'Second',
				parameters: { value: '={{ $json.value + $("Start").item.json.id }}' },
			},
		],
	});

	expect(nodes.Second.items.map(({ json }) => json.value)).toEqual([11, 22, 33, 44, 55]);
});

it('tells the error of a run that failed', async () => {
	answer = failTheThird;
	const { items, error, status } = await runNode(new Echo(), {
		...connection(),
		parameters: withId,
		items: five,
	});

	expect(status).toBe('error');
	expect(items).toEqual([]);
	expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '400' });
	expect(error?.message).toContain('Bad request');
	expect(server.requests).toHaveLength(3);
});

it('gives each item its result or its error when it continues on fail', async () => {
	answer = failTheThird;
	const { items, error } = await runNode(new Echo(), {
		...connection(),
		parameters: withId,
		items: five,
		onError: 'continueRegularOutput',
	});

	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.value ?? 'failed')).toEqual([1, 2, 'failed', 4, 5]);
	expect(items[2].json.error).toContain('Bad request');
});

it('sends failed items to the error output', async () => {
	answer = failTheThird;
	const { items, outputs } = await runNode(new Echo(), {
		...connection(),
		parameters: withId,
		items: five,
		onError: 'continueErrorOutput',
	});

	expect(items.map(({ json }) => json.value)).toEqual([1, 2, 4, 5]);
	expect(outputs[1]).toMatchObject([
		{ json: { error: expect.stringContaining('Bad request') }, pairedItem: { item: 2 } },
	]);
});

it('cancels a run between two calls', async () => {
	answer = async ({ json }) => ({ json: json as object, delay: 50 });
	const { status, error } = await runNode(new Echo(), {
		...connection(),
		parameters: withId,
		items: five,
		cancelWhen: server.received(2),
	});

	expect(status).toBe('canceled');
	expect(error?.message).toContain('canceled');
	expect(server.requests).toHaveLength(2);
});

it('hands out the hints of the node', async () => {
	const { hints } = await runNode(new Echo(), { ...connection(), items: five });

	expect(hints).toEqual([{ message: '5 values sent' }]);
});

it('takes and gives files within the items', async () => {
	const { items } = await runNode(new Echo(), {
		...connection(),
		parameters: { fileProperty: 'data' },
		items: [{ json: {}, binary: { data: file('abc') } }],
	});

	expect(items[0].binary?.data).toMatchObject({ fileName: 'reversed.txt', mimeType: 'text/plain' });
	expect(contentOf(items[0].binary?.data)).toBe('cba');
});

it('gives files by their id when they are kept in a store', async () => {
	const putBack = keepBinaryDataInStore();
	const step = { node: new Echo(), parameters: { fileProperty: 'data' } };
	const { nodes } = await runWorkflow({
		...connection(),
		items: [{ json: {}, binary: { data: file('abc') } }],
		steps: [
			{ ...step, name: 'Once' },
			{ ...step, name: 'Twice' },
		],
	});
	putBack();

	const { data } = nodes.Twice.items[0].binary ?? {};
	expect(data.id).toMatch(/^filesystem-v2:/);
	expect(data).toMatchObject({ data: 'filesystem-v2', fileSize: '3 B', fileName: 'reversed.txt' });
});

it('searches a list page by page', async () => {
	answer = ({ query }) => ({ json: [`${query.of}-${query.filter}-${query.page}`] });
	const search = { ...connection(), filter: 'x', parameters: { of: 'a' } };
	const first = await loadList(new Echo(), 'searchValues', search);
	const second = await loadList(new Echo(), 'searchValues', { ...search, ...first });

	expect(first).toEqual({ results: [{ name: 'a-x-1', value: 'a-x-1' }], paginationToken: '2' });
	expect(second).toEqual({ results: [{ name: 'a-x-2', value: 'a-x-2' }] });
});

it('takes no more than a few milliseconds a run', async () => {
	const started = performance.now();
	for (let run = 0; run < 20; run++) await runNode(new Echo(), connection());

	expect((performance.now() - started) / 20).toBeLessThan(100);
});
