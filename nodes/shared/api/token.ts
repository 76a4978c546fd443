import type { IHttpRequestHelper, IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { accountOf } from './account';
import { adviceFor } from './errcodes';
import type { Lasting } from './expiring-cache';
import { ExpiringCache } from './expiring-cache';
import { connectionProblem } from './connection';
import type { Answer, WeComCredentials } from './types';

/** The field that carries a token in a request's query. */
export const TOKEN_PARAMETER = 'access_token';

const TOKEN_TIMEOUT = 30_000;

const tokens = new ExpiringCache();

/**
 * Makes sure that a usable token is at hand: at most one request for it at a time and credential.
 *
 * @throws UserError that says what to do (page 91039)
 */
export async function ensureToken(
	helpers: IHttpRequestHelper['helpers'],
	credentials: WeComCredentials,
): Promise<string> {
	return await tokens.get(
		accountOf(credentials).key,
		async () => await requestToken(helpers, credentials),
	);
}

/** Puts the token that `ensureToken` fetched into the query, in place: the caller can read which it was. */
export function attachToken(
	credentials: WeComCredentials,
	options: IHttpRequestOptions,
): IHttpRequestOptions {
	const token = tokens.peek(accountOf(credentials).key);
	options.qs ??= {};
	if (token !== undefined) options.qs[TOKEN_PARAMETER] = token;
	// n8n follows redirects with the query it was given: the token must not travel to another host.
	options.sendCredentialsOnCrossOriginRedirect = false;
	return options;
}

/** Forgets a token that WeCom refused, unless it was renewed meanwhile. */
export function forgetToken(credentials: WeComCredentials, refused: string): void {
	tokens.forget(accountOf(credentials).key, refused);
}

async function requestToken(
	helpers: IHttpRequestHelper['helpers'],
	credentials: WeComCredentials,
): Promise<Lasting> {
	const { baseUrl } = accountOf(credentials);
	const answer = await askForToken(helpers, baseUrl, credentials);
	if (answer instanceof UserError) throw answer;
	if (typeof answer === 'object' && typeof answer?.access_token === 'string' && !answer.errcode) {
		return { value: answer.access_token, seconds: Number(answer.expires_in) || 7200 };
	}
	if (typeof answer !== 'object' || typeof answer?.errcode !== 'number') {
		throw new UserError(`${baseUrl} answered, but not as WeCom does`, {
			description:
				'Check the Base URL of the WeCom credential: it must lead to the server API of WeCom or to a proxy that passes /cgi-bin/ on.',
		});
	}
	const { message, advice } = adviceFor(answer.errcode, answer.errmsg);
	throw new UserError(`No access token: ${message} (errcode ${answer.errcode})`, {
		description: advice,
	});
}

async function askForToken(
	helpers: IHttpRequestHelper['helpers'],
	baseUrl: string,
	{ corpId, secret }: WeComCredentials,
): Promise<Answer | string | null | UserError> {
	try {
		return (await helpers.httpRequest({
			method: 'GET',
			url: `${baseUrl}/cgi-bin/gettoken`,
			qs: { corpid: corpId, corpsecret: secret },
			json: true,
			timeout: TOKEN_TIMEOUT,
			ignoreHttpStatusErrors: true,
			sendCredentialsOnCrossOriginRedirect: false,
		})) as Answer | string | null;
	} catch (error) {
		// The failed request holds the secret in its query: only what went wrong is passed on.
		const { message, advice } = connectionProblem(error, baseUrl);
		return new UserError(message, { description: advice });
	}
}
