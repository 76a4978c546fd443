import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { jsonParse, NodeApiError, UserError } from 'n8n-workflow';

import { accountOf } from './account';
import type { ConnectionProblem } from './connection';
import { connectionProblem } from './connection';
import { PASSING, TOKEN_REFUSED } from './errcodes';
import type { Place } from './errors';
import { apiError, refused, unreadable } from './errors';
import { Backoff } from './backoff';
import { fileNameIn } from './file-name';
import { forgetToken, TOKEN_PARAMETER } from './token';
import type { Answer, ApiRequest, WeComCredentials } from './types';

/** The credential with an access token, and the one where nothing else is said. */
export const CREDENTIAL = 'weComApi';

/** A file, or the part that was asked for, as it came down. */
export interface Download {
	content: Buffer;
	mimeType?: string;
	fileName?: string;
	/** `bytes 0-15/1024`, where it is a part. */
	contentRange?: string;
}

/** Calls in the name of one credential, from one place of a node. */
export interface Caller {
	context: IExecuteFunctions | ILoadOptionsFunctions | IWebhookFunctions;
	/** The type of the credential; one of another type than `CREDENTIAL` completes the URL itself. */
	credential?: string;
	credentials: WeComCredentials;
	place: Place;
	signal?: AbortSignal;
}

/** A finished exchange: an answer, or the file that was asked for. */
export interface Exchange {
	status: number;
	answer: Answer | undefined;
	download?: Download;
	token: string | undefined;
}

/**
 * One call of the API and its JSON answer, without errcode and errmsg.
 *
 * @throws NodeApiError, after the retries that the case allows
 */
export async function call(caller: Caller, request: ApiRequest): Promise<IDataObject> {
	const { answer } = await exchangeUntilDone(caller, request);
	return withoutStatus(answer ?? {});
}

/** The same, or undefined where WeCom refuses it with an errcode that the request expects. */
export async function callUnlessRefused(
	caller: Caller,
	request: ApiRequest,
): Promise<IDataObject | undefined> {
	const { answer = {} } = await exchangeUntilDone(caller, request);
	return request.expects?.includes(Number(answer.errcode)) ? undefined : withoutStatus(answer);
}

/** WeCom's own words, should they ever repeat the token they were asked with. */
function withoutToken(answer: Answer, token: string | undefined): Answer {
	if (!token || answer.errmsg === undefined) return answer;
	return { ...answer, errmsg: String(answer.errmsg).replaceAll(token, '***') };
}

function withoutStatus(answer: Answer): IDataObject {
	const content: IDataObject = {};
	for (const [key, value] of Object.entries(answer)) {
		if (key !== 'errcode' && key !== 'errmsg') content[key] = value;
	}
	return content;
}

/** @throws NodeApiError, after the retries that the case allows */
export async function exchangeUntilDone(caller: Caller, request: ApiRequest): Promise<Exchange> {
	const backoff = new Backoff(caller.signal);
	let renewed = false;
	for (;;) {
		stopIfCancelled(caller);
		const outcome = await exchange(caller, request);
		if ('arrived' in outcome) {
			const again = request.repeatable || !outcome.arrived;
			if (again && (await backoff.wait())) continue;
			throw brokenConnection(caller, request, outcome);
		}
		const { status, answer, token } = outcome;
		const errcode = Number(answer?.errcode ?? 0);
		if (tellsOfParts(request, answer)) return outcome;
		if (token !== undefined && TOKEN_REFUSED.has(errcode)) {
			forgetToken(caller.credentials, token);
			if (!renewed) {
				renewed = true;
				continue;
			}
		}
		if ((PASSING.has(errcode) || status === 429) && (await backoff.wait())) continue;
		if (request.expects?.includes(errcode)) return outcome;
		if (errcode !== 0) throw refused(caller.place, request, withoutToken(answer as Answer, token));
		if (status >= 500 && request.repeatable && (await backoff.wait())) continue;
		if (status >= 400 || (answer === undefined && !outcome.download)) {
			throw unreadable(caller.place, request, status);
		}
		return outcome;
	}
}

function tellsOfParts({ failures }: ApiRequest, answer: Answer | undefined): boolean {
	const list = failures === undefined ? undefined : answer?.[failures];
	return Array.isArray(list) && list.length > 0;
}

async function exchange(
	caller: Caller,
	request: ApiRequest,
): Promise<Exchange | ConnectionProblem> {
	const options = requestOptions(caller, request);
	const response = await respond(caller, options, request.token);
	if ('arrived' in response) return response;
	return { ...read(response, request), token: tokenIn(options) };
}

async function respond(
	caller: Caller,
	options: IHttpRequestOptions,
	token?: string,
): Promise<IN8nHttpFullResponse | ConnectionProblem> {
	const { context, credential = CREDENTIAL, credentials } = caller;
	try {
		if (token !== undefined) {
			options.qs = { ...options.qs, [TOKEN_PARAMETER]: token };
			options.sendCredentialsOnCrossOriginRedirect = false;
			return (await context.helpers.httpRequest(options)) as IN8nHttpFullResponse;
		}
		return (await context.helpers.httpRequestWithAuthentication.call(context, credential, options, {
			credentialsDecrypted: {
				id: '',
				name: '',
				type: credential,
				data: credentials as unknown as ICredentialDataDecryptedObject,
			},
		})) as IN8nHttpFullResponse;
	} catch (error) {
		stopIfCancelled(caller);
		const fromToken = tokenProblem(error);
		if (fromToken) {
			throw apiError(caller.place, {
				message: fromToken.message,
				advice: fromToken.description ?? '',
				details: credential === CREDENTIAL ? { path: '/cgi-bin/gettoken' } : {},
			});
		}
		return connectionProblem(error, options.url);
	}
}

function requestOptions(
	{ credential = CREDENTIAL, credentials }: Caller,
	request: ApiRequest,
): IHttpRequestOptions {
	const baseUrl = credential === CREDENTIAL ? accountOf(credentials).baseUrl : '';
	return {
		method: request.method,
		url: `${baseUrl}${request.path}`,
		qs: { ...request.query },
		body: request.files ? multipart(request) : request.body,
		encoding: request.download ? 'arraybuffer' : 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		headers: {
			...(request.body && !request.files && { 'Content-Type': 'application/json' }),
			...(request.range && { Range: request.range }),
		},
		...(request.timeout ? { timeout: request.timeout } : {}),
	};
}

function multipart({ body, files = {} }: ApiRequest): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(body ?? {})) form.append(name, String(value));
	for (const [name, { content, mimeType, fileName }] of Object.entries(files)) {
		form.append(name, new Blob([new Uint8Array(content)], { type: mimeType }), fileName);
	}
	return form;
}

function read(
	{ body, headers, statusCode }: IN8nHttpFullResponse,
	request: ApiRequest,
): Omit<Exchange, 'token'> {
	if (!request.download || !Buffer.isBuffer(body)) {
		return { status: statusCode, answer: asAnswer(body) };
	}
	const contentType = headerOf(headers, 'content-type');
	const contentDisposition = headerOf(headers, 'content-disposition');
	const isFile = contentDisposition !== undefined || !contentType?.includes('json');
	if (!isFile || statusCode >= 400) {
		return { status: statusCode, answer: asAnswer(body.toString('utf8')) };
	}
	const contentRange = statusCode === 206 ? headerOf(headers, 'content-range') : undefined;
	return {
		status: statusCode,
		answer: undefined,
		download: {
			content: body,
			mimeType: contentType?.split(';')[0].trim(),
			fileName: fileNameIn(contentDisposition),
			contentRange,
		},
	};
}

function asAnswer(body: unknown): Answer | undefined {
	const parsed =
		typeof body === 'string' ? jsonParse<unknown>(body, { fallbackValue: null }) : body;
	const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
	return isObject ? (parsed as Answer) : undefined;
}

function headerOf(headers: IDataObject, name: string): string | undefined {
	const value = headers[name];
	return typeof value === 'string' ? value : undefined;
}

function tokenIn({ qs }: IHttpRequestOptions): string | undefined {
	const token: unknown = qs?.[TOKEN_PARAMETER];
	return typeof token === 'string' ? token : undefined;
}

/** The credential's own error, which n8n hands over wrapped in one of its own. */
function tokenProblem(error: unknown): UserError | undefined {
	if (error instanceof UserError) return error;
	const cause = error instanceof Error ? error.cause : undefined;
	return cause instanceof UserError ? cause : undefined;
}

function brokenConnection(
	caller: Caller,
	request: ApiRequest,
	{ message, advice, arrived }: ConnectionProblem,
): NodeApiError {
	const unknownOutcome = arrived && !request.repeatable;
	return apiError(caller.place, {
		message,
		advice: unknownOutcome
			? `WeCom may have done it all the same: look before you run it again. ${advice}`
			: advice,
		details: { method: request.method, path: request.path },
	});
}

/** @throws the abort's own reason, as n8n's helpers do */
export function stopIfCancelled({ place, signal }: Pick<Caller, 'place' | 'signal'>): void {
	if (!signal?.aborted) return;
	throw apiError(place, {
		message: 'The execution was cancelled',
		advice: 'Nothing more was sent.',
		details: {},
	});
}
