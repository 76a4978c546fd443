// Loads the package as n8n does at its start, and prints what that took. Runs in a process of its own.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');

require('reflect-metadata');
const { PackageDirectoryLoader } = require('n8n-core');
// What n8n has loaded before it comes to a community package.
require('n8n-workflow');

globalThis.gc();
const before = process.memoryUsage().rss;
const loader = new PackageDirectoryLoader(root);
const start = performance.now();
await loader.loadAll();
const milliseconds = performance.now() - start;
globalThis.gc();
const descriptions = loader.types.nodes.map((type) => [type.name, JSON.stringify(type).length]);
process.stdout.write(
	JSON.stringify({
		milliseconds,
		bytes: process.memoryUsage().rss - before,
		descriptions,
	}),
);
