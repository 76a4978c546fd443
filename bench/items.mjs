import { WeComApi } from './build/credentials/WeComApi.credentials.js';
import { WeComContacts } from './build/nodes/WeComContacts/WeComContacts.node.js';
import { runNode } from './build/test/support/index.js';
import { bareHelper, bareNode } from './lib/bare-nodes.mjs';
import { measure, median, ofBetterHalf } from './lib/measure.mjs';
import { startSimulatorProcess } from './lib/simulator-process.mjs';

const ITEMS = 500;
const PARALLEL = 8;
const LATENCY = 20;
const ROUNDS = 25;
/** Until the engine's code is compiled: before, the difference of two loops is mostly that. */
const WARM_UP = 8;

const EACH_ID = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

/** 500 items that each read a member, beside loops that do no more than they must. */
export async function items() {
	const simulator = await startSimulatorProcess(LATENCY);
	try {
		const loops = loopsAgainst(simulator);
		await loops.ours();
		const tokens = await simulator.calls('/cgi-bin/gettoken');
		const { ours, helper, node } = await rounds(loops);
		const oneByOne = await measure(loops.oneByOne);
		const above = (loop) => (loop.cpu - helper.cpu) / ITEMS;
		return [
			{ what: `${ITEMS} items at ${LATENCY} ms an answer`, value: ours.wall, unit: ' ms' },
			{
				what: `over a bare loop, ${PARALLEL} in parallel`,
				value: ours.wall / helper.wall,
				limit: 1.15,
			},
			{
				what: 'over a bare loop, one after the other',
				value: ours.wall / oneByOne.wall,
				limit: 0.2,
			},
			{ what: 'token requests', value: tokens, limit: 1 },
			{ what: 'CPU an item, bare HTTP helper', value: helper.cpu / ITEMS, unit: ' ms' },
			{ what: 'CPU an item above it, a bare node', value: above(node), unit: ' ms' },
			{ what: 'CPU an item above it, this node', value: above(ours), unit: ' ms' },
			// Both rise and fall with the machine; what this package adds is their ratio.
			{ what: 'the second over the first', value: above(ours) / above(node), limit: 1.6 },
		];
	} finally {
		simulator.stop();
	}
}

function loopsAgainst({ url, corp, ids }) {
	const options = {
		items: Array.from({ length: ITEMS }, () => ({ json: { id: ids.member } })),
		credentials: {
			weComApi: { ...corp, agentId: String(corp.agentId), baseUrl: url, accessToken: '' },
		},
		credentialTypes: [new WeComApi()],
	};
	const loop = (type, parameters) => async () =>
		await succeeded(runNode(type, { ...options, parameters }));
	return {
		ours: loop(new WeComContacts(), { resource: 'member', operation: 'get', userId: EACH_ID }),
		helper: loop(bareHelper({ url, corp, parallel: PARALLEL })),
		node: loop(bareNode({ url, parallel: PARALLEL }), { user: EACH_ID }),
		oneByOne: loop(bareHelper({ url, corp, parallel: 1 })),
	};
}

/**
 * The loops in turns, so that what else the machine does meets them alike: the middle of each one's time, and its
 * CPU in the better half of the rounds, since whatever else happens can only add to it.
 */
async function rounds({ ours, helper, node }) {
	const measured = { ours: [], helper: [], node: [] };
	for (let round = -WARM_UP; round < ROUNDS; round += 1) {
		for (const [name, work] of Object.entries({ ours, helper, node })) {
			const result = await measure(work);
			if (round >= 0) measured[name].push(result);
		}
	}
	return Object.fromEntries(
		Object.entries(measured).map(([name, results]) => [
			name,
			{
				wall: median(results.map(({ wall }) => wall)),
				cpu: ofBetterHalf(results.map(({ cpu }) => cpu)),
			},
		]),
	);
}

async function succeeded(run) {
	const { error, items: results } = await run;
	if (error) throw error;
	if (results.length !== ITEMS) throw new Error(`${results.length} results for ${ITEMS} items`);
}
