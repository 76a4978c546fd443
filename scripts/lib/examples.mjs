import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} Example
 * @property {string} file
 * @property {string} about one line on what it does
 * @property {{ title: string, nodes: string[] }[]} [steps] the steps to tell after a run
 * @property {string} [start] what starts it, where that is not a person
 * @property {any} workflow as n8n exports it
 */

/**
 * The workflows of examples/, in the order of its index.
 *
 * @returns {Example[]}
 */
export function readExamples() {
	const folder = join(root, 'examples');
	const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
	return index.map((entry) => ({
		...entry,
		workflow: JSON.parse(readFileSync(join(folder, entry.file), 'utf8')),
	}));
}

/**
 * Puts the examples into n8n. One that is there from an earlier start is left as the person has
 * edited it, unless its file has changed since.
 *
 * @param {import('./n8n-rest.mjs').N8nRest} n8n
 * @param {Example[]} examples
 * @param {{ id: string, name: string, type: string }[]} credentials what the examples' nodes use
 * @param {string} record a file that remembers what was imported
 * @returns {Promise<Map<string, string>>} the workflow's id for each example's file
 */
export async function importExamples(n8n, examples, credentials, record) {
	const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
	const there = new Set(
		(await n8n.workflows()).filter(({ isArchived }) => !isArchived).map(({ id }) => id),
	);
	const ids = new Map();

	for (const { file, workflow } of examples) {
		const filled = withCredentials(workflow, credentials);
		const hash = createHash('sha256').update(JSON.stringify(filled)).digest('hex');
		const before = there.has(known[file]?.id) ? known[file] : undefined;
		if (!before) {
			const { id } = await n8n.createWorkflow(filled);
			known[file] = { id, hash };
		} else if (before.hash !== hash) {
			await n8n.updateWorkflow(before.id, filled);
			known[file] = { id: before.id, hash };
		}
		ids.set(file, known[file].id);
	}
	await writeFile(record, JSON.stringify(known));
	return ids;
}

/** An exported workflow names its credentials; n8n needs the ids that they have here. */
export function withCredentials({ name, nodes, connections, settings }, credentials) {
	const filled = nodes.map((node) => {
		const own = credentials.filter(({ type }) => node.credentials?.[type]);
		if (own.length === 0) return node;
		const known = own.map(({ id, name: credentialName, type }) => [
			type,
			{ id, name: credentialName },
		]);
		return { ...node, credentials: { ...node.credentials, ...Object.fromEntries(known) } };
	});
	return { name, nodes: filled, connections, settings: settings ?? {} };
}
