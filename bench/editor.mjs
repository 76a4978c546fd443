import { inARow } from '../test/e2e/support/n8n.mjs';
import { openEditor } from '../test/e2e/support/browser.mjs';
import { median } from './lib/measure.mjs';
import { withN8n } from './lib/with-n8n.mjs';

const ROUNDS = 9;
// Not what n8n makes of nodes for agents: nobody opens those but from an agent.
const OURS = /^n8n-nodes-wecom-suite\..*(?<!Tool)$/;
const CORE = /^n8n-nodes-base\..*(?<!Tool)$/;
const SMALL = 'n8n-nodes-base.httpRequest';

/** How long the editor takes to open the form of the largest node, beside n8n's own largest and a usual one. */
export async function editor() {
	return await withN8n(async ({ n8n, url, login }) => {
		const types = await n8n.get('/types/nodes.json');
		const nodes = {
			ours: largest(types, OURS),
			core: largest(types, CORE),
			small: types.findLast(({ name }) => name === SMALL),
		};
		const { page, stop } = await openEditor({ url, ...login });
		try {
			const times = await rounds(page, await workflows(n8n, nodes));
			return results(nodes, times);
		} finally {
			await stop();
		}
	});
}

/** The node whose description is the longest. */
function largest(types, names) {
	const size = (type) => JSON.stringify(type).length;
	return types
		.filter(({ name }) => names.test(name))
		.reduce((most, type) => (size(type) > size(most) ? type : most));
}

async function workflows(n8n, nodes) {
	const saved = Object.entries(nodes).map(async ([key, { name: type, version }]) => {
		const node = { name: 'Node', type, typeVersion: [version].flat().at(-1), parameters: {} };
		const { id } = await n8n.createWorkflow(inARow(key, [node]));
		return [key, id];
	});
	return Object.fromEntries(await Promise.all(saved));
}

/** The nodes in turns, so that what else the machine does meets them alike; the first round warms up. */
async function rounds(page, ids) {
	const times = Object.fromEntries(Object.keys(ids).map((key) => [key, []]));
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const [key, id] of Object.entries(ids)) {
			await page.goto(`/workflow/${id}`);
			const time = await opened(page);
			if (round > 0) times[key].push(time);
		}
	}
	return times;
}

/** From the double click to the node's parameters on the screen. */
async function opened(page) {
	const node = page.locator('[data-test-id="canvas-node"]').first();
	await node.waitFor();
	await node.hover();
	const before = performance.now();
	await node.dblclick();
	await page.locator('[data-test-id="ndv"] [data-test-id^="parameter-input"]').first().waitFor();
	await page.evaluate(async () => {
		await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
	});
	return performance.now() - before;
}

function results({ ours, core, small }, times) {
	const took = (key) => median(times[key]);
	const line = ({ displayName }, key) => ({
		what: `opening ${displayName}`,
		value: took(key),
		unit: ' ms',
	});
	return [
		line(small, 'small'),
		line(core, 'core'),
		line(ours, 'ours'),
		{ what: `over that of ${core.displayName}`, value: took('ours') / took('core'), limit: 1.25 },
	];
}
