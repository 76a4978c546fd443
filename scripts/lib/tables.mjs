import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * The nodes of the package with the tables they are made from. Runs under tsx, which reads TypeScript.
 *
 * @param {string[]} [named] these nodes alone, by their type names
 * @returns {Promise<Array<{ name: string, folder: string, description: any, resources: any[] }>>}
 */
export async function nodeTables(named = []) {
	const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const { nodeProperties, sensitiveFields } = await load('nodes/shared/operation/describe.ts');
	const tables = [];
	for (const built of n8n.nodes) {
		const source = built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
		const folder = join(source, '..');
		const table = join(folder, 'resources/index.ts');
		if (!existsSync(join(root, table)) || !isWanted(source, named)) continue;
		const { resources } = await load(table);
		ensureDescription(join(root, folder, 'description.json'));
		const [NodeType] = Object.values(await load(source)).filter(
			(value) => typeof value === 'function',
		);
		const { description } = new NodeType();
		// As the tables are now: what the node has read was made from them earlier.
		const properties = nodeProperties(resources);
		const sensitiveOutputFields = sensitiveFields(resources);
		tables.push({
			name: description.name,
			folder,
			description: { ...description, properties },
			sensitiveOutputFields,
			resources,
		});
	}
	return tables;
}

/** A new node imports what "npm run generate" is to make of its tables. */
function ensureDescription(file) {
	if (!existsSync(file)) writeFileSync(file, '{"sensitiveOutputFields":[],"properties":[]}\n');
}

function isWanted(source, named) {
	const file = basename(source).toLowerCase();
	return named.length === 0 || named.some((name) => file === `${name.toLowerCase()}.node.ts`);
}

async function load(file) {
	const module = await import(pathToFileURL(join(root, file)).href);
	return module.default ?? module;
}
