// Writes what is made from the tables and checked in: each node's fields, which n8n reads at its start, output
// schemas, a page of documentation a node, and the README's table. With --check it writes nothing and exits 1 where something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { coverageTable } from './lib/coverage.mjs';
import { nodePage } from './lib/docs-page.mjs';
import { readExamples } from './lib/examples.mjs';
import { outputSchema } from './lib/output-schema.mjs';
import { nodeTables, root } from './lib/tables.mjs';

const RECIPES = 'docs/guides/recipes.md';

const checking = process.argv.includes('--check');
const tables = await nodeTables();
const wanted = new Map();
for (const table of tables) {
	wanted.set(join('docs/nodes', `${table.name}.md`), nodePage(table));
	wanted.set(join(table.folder, 'description.json'), descriptionFile(table));
	for (const resource of table.resources) {
		for (const operation of resource.operations) {
			const schema = outputSchema(operation);
			if (!schema) continue;
			const file = join(
				table.folder,
				'__schema__/v1.0.0',
				resource.value,
				`${operation.value}.json`,
			);
			wanted.set(file, `${JSON.stringify(schema, null, '\t')}\n`);
		}
	}
}
wanted.set('README.md', withSection('README.md', 'operations', coverageTable(tables)));
wanted.set(RECIPES, withSection(RECIPES, 'examples', exampleList(readExamples())));

const made = ['docs/nodes', ...tables.map(({ folder }) => join(folder, '__schema__'))];
const present = made.flatMap((folder) => filesBelow(join(root, folder)));
const left = present.filter((file) => !wanted.has(file));
const stale = [...wanted].filter(([file, content]) => textOf(file) !== content);

if (checking) {
	for (const file of [...left, ...stale.map(([name]) => name)]) console.log(`stale: ${file}`);
	if (left.length + stale.length > 0) {
		console.log('Run "npm run generate" and check the result in.');
		process.exitCode = 1;
	}
} else {
	for (const file of left) rmSync(join(root, file));
	for (const [file, content] of stale) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), content);
	}
	console.log(`${wanted.size} files made, ${stale.length} written, ${left.length} removed`);
}

/** One property a line: a change of a table is seen in a diff. */
function descriptionFile({ description, sensitiveOutputFields }) {
	const properties = description.properties.map((property) => JSON.stringify(property)).join(',\n');
	const sensitive = JSON.stringify(sensitiveOutputFields);
	return `{"sensitiveOutputFields":${sensitive},"properties":[\n${properties}\n]}\n`;
}

/** The file with what stands between its two marks made anew. */
function withSection(file, name, content) {
	const [before, rest] = textOf(file).split(`<!-- ${name} -->`);
	const [, after] = rest.split(`<!-- /${name} -->`);
	return `${before}<!-- ${name} -->\n\n${content}\n<!-- /${name} -->${after}`;
}

function exampleList(examples) {
	return examples
		.map(({ file, about, workflow }) => `- [${workflow.name}](../../examples/${file}) ${about}.\n`)
		.join('');
}

function textOf(file) {
	const path = join(root, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function filesBelow(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
