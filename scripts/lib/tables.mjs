import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * The nodes of the package with the tables they are made from. Runs under tsx, which reads TypeScript.
 *
 * @returns {Promise<Array<{ name: string, folder: string, description: any, resources: any[] }>>}
 */
export async function nodeTables() {
	const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const tables = [];
	for (const built of n8n.nodes) {
		const source = built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
		const folder = join(source, '..');
		const table = join(folder, 'resources/index.ts');
		if (!existsSync(join(root, table))) continue;
		const { resources } = await load(table);
		const [NodeType] = Object.values(await load(source)).filter(
			(value) => typeof value === 'function',
		);
		const { description } = new NodeType();
		tables.push({ name: description.name, folder, description, resources });
	}
	return tables;
}

async function load(file) {
	const module = await import(pathToFileURL(join(root, file)).href);
	return module.default ?? module;
}
