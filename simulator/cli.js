#!/usr/bin/env node
const { parseArgs } = require('node:util');
const { startSimulator } = require('.');

const number = (name, text) => {
	const value = Number(text);
	if (Number.isInteger(value) && value >= 0) return value;
	throw new TypeError(`--${name} takes a whole number, not "${text}"`);
};

const lines = (entries) => {
	const width = Math.max(...Object.keys(entries).map((name) => name.length));
	return Object.entries(entries).map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
};

const described = ({ url, corp, ids }) =>
	[
		'A simulated WeCom is running. Stop it with Ctrl+C.',
		'',
		...lines({
			'Base URL': url,
			'Corp ID': corp.corpId,
			Secret: corp.secret,
			'Agent ID': corp.agentId,
			'Robot Webhook': `${url}/cgi-bin/webhook/send?key=${corp.robotKey}`,
		}),
		'',
		'Things to act on:',
		...lines(ids),
		'',
		`What was called: ${url}/simulator/calls`,
	].join('\n');

async function main() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '0' },
			latency: { type: 'string', default: '0' },
		},
	});
	const simulator = await startSimulator({
		port: number('port', values.port),
		latency: number('latency', values.latency),
	});
	console.log(described(simulator));
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => simulator.stop());
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
