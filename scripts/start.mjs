/**
 * npm start: the package in a real n8n, from nothing to the first example's answers.
 * Until the development dependencies are installed only Node's own modules may be used here.
 */
import { rm } from 'node:fs/promises';
import { tellSteps } from './lib/answers.mjs';
import { realCorp, simulatedCorp } from './lib/corp.mjs';
import { installDevDependencies } from './lib/dev-install.mjs';
import { Failure, failureLine } from './lib/failure.mjs';
import { installHost } from './lib/host-install.mjs';
import { startHost } from './lib/host-start.mjs';
import { readOptions } from './lib/options.mjs';
import { buildPackage, installPackage } from './lib/package-install.mjs';
import { choosePort, freePort } from './lib/ports.mjs';
import { prepareN8n } from './lib/prepare-n8n.mjs';
import { say, step } from './lib/progress.mjs';
import { openHome } from './lib/running-demo.mjs';
import { refuseOldNode } from './lib/setup.mjs';
import { stopAll, stopAsked } from './lib/shutdown.mjs';

const USUAL_PORT = 5678;

const STOPPED = Symbol('stopped');

/** Whether all is done and only Ctrl-C is waited for: then that is the good end. */
let up = false;

const work = main().then(
	(code) => code,
	(error) => error,
);
const fault = new Promise((resolve) => process.once('uncaughtException', resolve));
const outcome = await Promise.race([work, fault, stopAsked.then(() => STOPPED)]);
if (outcome === STOPPED) say('\nStopping ...');
await stopAll();
if (outcome === STOPPED) {
	// What was in the middle of something clears up behind itself.
	await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 20_000))]);
}
if (typeof outcome === 'number') process.exit(outcome);
if (outcome === STOPPED) process.exit(up ? 0 : 130);
process.stderr.write(`${failureLine(outcome)}\n`);
process.exit(1);

/** @returns {Promise<number>} the exit code; without --once only n8n's own end comes to it */
async function main() {
	const options = readOptions(process.argv.slice(2), process.env);
	if (options.help) {
		say(options.help);
		return 0;
	}
	refuseOldNode();
	const real = options.real ? realCorp(process.env) : undefined;
	const home = await openHome(options);
	const port = await editorPort(options);

	await installDevDependencies();
	const host = await installHost();
	await buildPackage();
	const installed = await step(
		'Packing and installing the package in n8n',
		async () => await installPackage(home.folder),
	);
	const corp = real ?? (await simulatedCorp());
	const running = await step(
		`Starting n8n ${host.version}`,
		async () => await startHost({ host, userFolder: home.folder, log: home.log, port }),
	);
	const prepared = await prepareN8n({ url: running.url, userFolder: home.folder, corp });
	const succeeded = await runFirst({ ...prepared, installed, host, corp });
	if (options.once) {
		if (succeeded) await rm(home.log, { force: true });
		else say(`n8n's log: ${home.log}`);
		return succeeded ? 0 : 1;
	}

	sayWhere({ running, login: prepared.login, corp, real: options.real });
	up = true;
	throw new Failure(await running.ended);
}

/** A single run is looked at by nobody, so any port will do for it. */
async function editorPort({ once, port: asked }) {
	if (once && asked === undefined) return await freePort();
	const port = await choosePort({ asked, usual: USUAL_PORT });
	if (asked === undefined && port !== USUAL_PORT) {
		say(`Port ${USUAL_PORT} is busy; the editor will be on ${port}.`);
	}
	return port;
}

async function runFirst({ n8n, examples, workflowIds, installed, host, corp }) {
	const [{ file, about, steps, workflow }] = examples;
	say(`\n${workflow.name}: ${about}`);
	say(`${installed} in n8n ${host.version}, against ${corp.weComApi.baseUrl}\n`);
	const trigger = workflow.nodes.find(({ type }) => /trigger$/i.test(type));
	const execution = await n8n.finished(await n8n.run(workflowIds.get(file), trigger.name));
	const { lines, succeeded } = tellSteps(steps, execution);
	for (const line of lines) say(line);
	const well = lines.filter((line) => line.startsWith('ok')).length;
	say(`\n${well} of ${steps.length} steps succeeded.`);
	return succeeded;
}

function sayWhere({ running, login, corp, real }) {
	say(`
Editor     ${running.url}
Log in     ${login.email} / ${login.password}
${real ? 'WeCom     ' : 'Simulator '} ${corp.weComApi.baseUrl}
n8n's log  ${running.log}

Ctrl-C stops everything.`);
}
