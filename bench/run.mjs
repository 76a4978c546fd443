// Measures speed beside the limit: every benchmark, or those named. Run it with "npm run bench -- NAME".
// Each prints ratios taken in one run and exits with 1 where one is beyond its limit.
const BENCHES = {
	items: async () => await (await import('./items.mjs')).items(),
	directory: async () => await (await import('./directory.mjs')).directory(),
	drive: async () => await (await import('./drive.mjs')).drive(),
	callbacks: async () => await (await import('./callbacks.mjs')).callbacks(),
	editor: async () => await (await import('./editor.mjs')).editor(),
	startup: async () => await (await import('./startup.mjs')).startup(),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
	console.error(
		`No benchmark named ${unknown.join(', ')}; there is: ${Object.keys(BENCHES).join(', ')}`,
	);
	process.exit(2);
}
let beyond = 0;
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
	console.log(`\n${name}`);
	for (const { what, value, limit, unit = '' } of await BENCHES[name]()) {
		const fits = limit === undefined || value <= limit;
		if (!fits) beyond += 1;
		const bound = limit === undefined ? '' : `at most ${limit}${unit}${fits ? '' : '  BEYOND'}`;
		console.log(`  ${what.padEnd(58)} ${`${round(value)}${unit}`.padStart(10)}  ${bound}`);
	}
}
process.exit(beyond > 0 ? 1 : 0);

function round(value) {
	return Number.isInteger(value) ? value : value.toFixed(value < 10 ? 3 : 0);
}
