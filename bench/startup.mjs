import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackage } from '../scripts/lib/package-install.mjs';
import { median } from './lib/measure.mjs';

const RUNS = 7;
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
const MOST_MILLISECONDS = 150;
const MOST_MEGABYTES = 30;
const LARGEST_DESCRIPTION = 200;

/** What all nodes of the package add to n8n's start: time and memory, and the size of their descriptions. */
export async function startup() {
	await buildPackage();
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await loaded());
	const sizes = runs[0].descriptions.map(([name, bytes]) => ({
		what: `description of ${name}`,
		value: bytes / KILOBYTE,
		limit: LARGEST_DESCRIPTION,
		unit: ' KB',
	}));
	return [
		{
			what: `loading ${sizes.length} nodes`,
			value: median(runs.map(({ milliseconds }) => milliseconds)),
			limit: MOST_MILLISECONDS,
			unit: ' ms',
		},
		{
			what: 'memory that they take',
			value: median(runs.map(({ bytes }) => bytes)) / MEGABYTE,
			limit: MOST_MEGABYTES,
			unit: ' MB',
		},
		...sizes,
	];
}

async function loaded() {
	const script = join(import.meta.dirname, 'lib/load-package.mjs');
	const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
	return JSON.parse(stdout);
}
