// Prints the package's operations, or with --node NAME those of one node: a table for people, or with --json the
// data that checks and docs read.
import { listOperations } from './lib/list-operations.mjs';
import { nodeTables } from './lib/tables.mjs';

const named = process.argv.flatMap((arg, at, all) => (arg === '--node' ? [all[at + 1]] : []));
const operations = listOperations(await nodeTables(named));
if (process.argv.includes('--json')) {
	process.stdout.write(`${JSON.stringify(operations, null, '\t')}\n`);
} else {
	for (const { node, resource, operation, method, path, action } of operations) {
		console.log([node, resource, operation, `${method} ${path}`, action].join('\t'));
	}
	console.log(`${operations.length} calls`);
}
