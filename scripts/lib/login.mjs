import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The owner's login of the n8n in this folder, made at the first start and kept for the next.
 *
 * @param {string} userFolder
 * @returns {Promise<{ email: string, password: string }>}
 */
export async function ownerLogin(userFolder) {
	const file = join(userFolder, 'login.json');
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	// n8n asks for a digit and a capital letter.
	const login = { email: 'owner@example.com', password: `Wecom1${randomBytes(6).toString('hex')}` };
	await mkdir(userFolder, { recursive: true });
	await writeFile(file, JSON.stringify(login), { mode: 0o600 });
	return login;
}
