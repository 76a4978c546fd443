import { createHash } from 'node:crypto';

import { normalizedBaseUrl } from './base-url';
import type { WeComCredentials } from './types';

/** What calls need of a credential, worked out once for each object that holds one. */
export interface Account {
	baseUrl: string;
	/** Names the credential without holding any of it: SHA-256 of base URL, corp id and secret. */
	key: string;
}

const accounts = new WeakMap<WeComCredentials, Account>();

/** @throws UserError where the base URL is none */
export function accountOf(credentials: WeComCredentials): Account {
	const known = accounts.get(credentials);
	if (known) return known;
	const baseUrl = normalizedBaseUrl(credentials.baseUrl);
	const parts = [baseUrl, credentials.corpId, credentials.secret];
	const account = { baseUrl, key: fingerprint(parts) };
	accounts.set(credentials, account);
	return account;
}

/** Names what a credential holds without holding any of it. */
export function fingerprint(secrets: unknown): string {
	return createHash('sha256').update(JSON.stringify(secrets)).digest('hex');
}
