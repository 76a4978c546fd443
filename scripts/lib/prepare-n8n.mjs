import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importExamples, readExamples } from './examples.mjs';
import { Failure } from './failure.mjs';
import { N8nRest } from './n8n-rest.mjs';
import { ownerLogin } from './login.mjs';

/** The credentials' names, which the examples give too. */
const NAMES = {
	weComApi: 'WeCom',
	weComBotApi: 'WeCom Bot',
	weComCallbackApi: 'WeCom Callback',
	weComRobotApi: 'WeCom Robot',
};

/**
 * Makes a started n8n ready for use: an owner, the credentials, the examples.
 *
 * @param {object} options
 * @param {string} options.url of n8n
 * @param {string} options.userFolder
 * @param {Record<string, Record<string, unknown>>} options.corp the values of each credential, by type
 */
export async function prepareN8n({ url, userFolder, corp }) {
	const login = await ownerLogin(userFolder);
	const n8n = new N8nRest(url);
	await n8n.logIn(login).catch((error) => {
		if (error.status !== 401) throw error;
		throw new Failure(
			`The owner's password of this n8n is no longer the one it was made with; delete ${userFolder} to begin anew.`,
		);
	});
	const credentials = await saveCredentials(n8n, userFolder, corp);
	const examples = readExamples();
	const record = join(userFolder, 'examples.json');
	const workflowIds = await importExamples(n8n, examples, credentials, record);
	return { n8n, login, credentials, examples, workflowIds };
}

/** The simulator has a new address at each start, so the credentials are written each time. */
async function saveCredentials(n8n, userFolder, corp) {
	const record = join(userFolder, 'credentials.json');
	const known = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
	const there = new Set((await n8n.credentials()).map(({ id }) => id));
	const saved = [];
	for (const [type, data] of Object.entries(corp)) {
		const id = there.has(known[type]) ? known[type] : undefined;
		const credential = { id, name: NAMES[type], type };
		saved.push({ ...credential, id: (await n8n.saveCredential({ ...credential, data })).id });
	}
	await writeFile(
		record,
		JSON.stringify(Object.fromEntries(saved.map(({ type, id }) => [type, id]))),
	);

	const [credential] = saved;
	const data = corp[credential.type];
	const { status, message } = await n8n.testCredential({ ...credential, data });
	if (status !== 'OK') throw new Failure(`The WeCom credential does not work: ${message}`);
	return saved;
}
