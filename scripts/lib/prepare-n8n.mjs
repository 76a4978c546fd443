import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importExamples, readExamples } from './examples.mjs';
import { Failure } from './failure.mjs';
import { N8nRest } from './n8n-rest.mjs';
import { ownerLogin } from './login.mjs';

const CREDENTIAL = { name: 'WeCom', type: 'weComApi' };

/**
 * Makes a started n8n ready for use: an owner, the credential, the examples.
 *
 * @param {object} options
 * @param {string} options.url of n8n
 * @param {string} options.userFolder
 * @param {Record<string, unknown>} options.corp the credential's values
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
	const credential = await saveCredential(n8n, userFolder, corp);
	const examples = readExamples();
	const record = join(userFolder, 'examples.json');
	const workflowIds = await importExamples(n8n, examples, credential, record);
	return { n8n, login, credential, examples, workflowIds };
}

/** The simulator has a new address at each start, so the credential is written each time. */
async function saveCredential(n8n, userFolder, corp) {
	const record = join(userFolder, 'credential-id');
	const known = existsSync(record) ? readFileSync(record, 'utf8') : undefined;
	const there = (await n8n.credentials()).some(({ id }) => id === known);
	const saved = await n8n.saveCredential({
		id: there ? known : undefined,
		...CREDENTIAL,
		data: corp,
	});
	await writeFile(record, saved.id);

	const credential = { id: saved.id, ...CREDENTIAL };
	const { status, message } = await n8n.testCredential({ ...credential, data: corp });
	if (status !== 'OK') throw new Failure(`The WeCom credential does not work: ${message}`);
	return credential;
}
