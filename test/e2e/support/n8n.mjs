import { N8nRest } from '../../../scripts/lib/n8n-rest.mjs';

/** The n8n that "npm run test:e2e" has started, with its owner logged in. */
export async function startedN8n() {
	const { E2E_N8N_URL: url, E2E_EMAIL: email, E2E_PASSWORD: password } = process.env;
	if (!url) throw new Error('Run this with "npm run test:e2e": it starts the n8n that is tested.');
	const n8n = new N8nRest(url);
	const login = { email, password };
	await n8n.logIn(login);
	return { n8n, url, login };
}

/** A workflow of nodes in a row. */
export function inARow(name, nodes) {
	const placed = nodes.map((node, index) => ({
		id: `${index}`,
		typeVersion: 1,
		position: [index * 220, 0],
		...node,
	}));
	const connections = Object.fromEntries(
		placed
			.slice(1)
			.map((node, index) => [
				placed[index].name,
				{ main: [[{ node: node.name, type: 'main', index: 0 }]] },
			]),
	);
	return { name, nodes: placed, connections, settings: { executionOrder: 'v1' } };
}
