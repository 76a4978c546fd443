import { UserError } from 'n8n-workflow';

const WECOM_HOSTS = /^([a-z0-9-]+\.)*(weixin\.qq\.com|work\.weixin\.qq\.com)$/;

/**
 * The address for one later answer (page 101138). It comes with an item, which anybody may have written, so it
 * must lead to WeCom: over https to one of its hosts, or to the credential's own address of a private deployment.
 *
 * @throws UserError
 */
export function checkedResponseUrl(given: unknown, ownAddress: string | undefined): string {
	const url = urlOf(given);
	const own = urlOf(ownAddress);
	const isOwn = own !== undefined && url?.origin === own.origin;
	const isWeCom = url?.protocol === 'https:' && url.port === '' && WECOM_HOSTS.test(url.hostname);
	if (url && url.username === '' && (isOwn || isWeCom)) return url.href;
	throw new UserError('The response URL does not lead to WeCom', {
		description:
			'It must begin with https:// and name a host of WeCom, as the response_url of the WeCom Bot Callback Trigger does. Nothing was sent.',
	});
}

function urlOf(text: unknown): URL | undefined {
	try {
		return typeof text === 'string' ? new URL(text.trim()) : undefined;
	} catch {
		return undefined;
	}
}
