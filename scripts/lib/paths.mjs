import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Where this project keeps what is costly to make and safe to delete: the user's cache folder.
 *
 * @returns {string}
 */
export function cacheFolder() {
	return join(userCache(), 'n8n-nodes-wecom-suite');
}

function userCache() {
	if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
	if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
	if (process.platform === 'win32') {
		return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
	}
	return join(homedir(), '.cache');
}

/**
 * A path in the cache folder that is this clone's own.
 *
 * @param {string} name
 * @returns {string}
 */
export function cloneFile(name) {
	const clone = createHash('sha256').update(root).digest('hex').slice(0, 8);
	return join(cacheFolder(), `clone-${clone}`, name);
}
