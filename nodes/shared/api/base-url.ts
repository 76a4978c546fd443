import { UserError } from 'n8n-workflow';

export const DEFAULT_BASE_URL = 'https://qyapi.weixin.qq.com';

/**
 * The base URL as calls use it: no slash at the end, http or https, nothing behind the path.
 *
 * @throws UserError that says what is wrong with it
 */
export function normalizedBaseUrl(typed: string | undefined): string {
	const text = (typed ?? '').trim() || DEFAULT_BASE_URL;
	if (!URL.canParse(text)) {
		throw new UserError(`The Base URL of the WeCom credential is not a URL: ${text}`, {
			description: `Give a full address such as ${DEFAULT_BASE_URL}.`,
		});
	}
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new UserError(`The Base URL of the WeCom credential must begin with https:// or http://`);
	}
	if (url.search || url.hash) {
		throw new UserError('The Base URL of the WeCom credential must end before any ? or #', {
			description: 'Give the address and, for a proxy, its path only.',
		});
	}
	return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
