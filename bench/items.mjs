import { WeComApi } from '../credentials/WeComApi.credentials.ts';
import { WeComContacts } from '../nodes/WeComContacts/WeComContacts.node.ts';
import { runNode } from '../test/support/index.ts';
import { measure, median } from './lib/measure.mjs';
import { bareNode } from './lib/bare-node.mjs';
import { startSimulatorProcess } from './lib/simulator-process.mjs';

const ITEMS = 500;
const PARALLEL = 8;
const LATENCY = 20;
const ROUNDS = 5;

/** 500 items that each read a member, beside n8n's bare HTTP helper at the same number in parallel. */
export async function items() {
	const simulator = await startSimulatorProcess(LATENCY);
	try {
		const { url, corp, ids } = simulator;
		const given = Array.from({ length: ITEMS }, () => ({ json: { id: ids.member } }));
		const credential = { ...corp, agentId: String(corp.agentId), baseUrl: url, accessToken: '' };
		const ours = async () =>
			await succeeded(
				runNode(new WeComContacts(), {
					parameters: {
						resource: 'member',
						operation: 'get',
						userId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
					},
					items: given,
					credentials: { weComApi: credential },
					credentialTypes: [new WeComApi()],
				}),
			);
		const bare = async (parallel) =>
			await succeeded(runNode(bareNode(url, corp, parallel), { items: given }));

		await ours();
		await bare(PARALLEL);
		const tokens = await simulator.calls('/cgi-bin/gettoken');
		const rounds = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			rounds.push({ ours: await measure(ours), bare: await measure(() => bare(PARALLEL)) });
		}
		const oneByOne = await measure(() => bare(1));
		const wall = (which) => median(rounds.map((round) => round[which].wall));
		const cpu = (which) => median(rounds.map((round) => round[which].cpu)) / ITEMS;
		return [
			{ what: `${ITEMS} items at ${LATENCY} ms an answer`, value: wall('ours'), unit: ' ms' },
			{
				what: `over a bare loop, ${PARALLEL} in parallel`,
				value: wall('ours') / wall('bare'),
				limit: 1.15,
			},
			{
				what: 'over a bare loop, one after the other',
				value: wall('ours') / oneByOne.wall,
				limit: 0.2,
			},
			// One is the bare node's own, in its warm-up and after it none: a node's token is kept.
			{ what: 'token requests of the node', value: tokens - 1, limit: 1 },
			{ what: 'CPU an item, bare', value: cpu('bare'), unit: ' ms' },
			{
				what: 'CPU an item above the bare helper',
				value: cpu('ours') - cpu('bare'),
				limit: 0.4,
				unit: ' ms',
			},
		];
	} finally {
		simulator.stop();
	}
}

async function succeeded(run) {
	const { error, items: results } = await run;
	if (error) throw error;
	if (results.length !== ITEMS) throw new Error(`${results.length} results for ${ITEMS} items`);
}
