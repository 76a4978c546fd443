import { randomBytes } from 'node:crypto';
import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { Backoff } from '../api/backoff';
import { normalizedBaseUrl } from '../api/base-url';
import type { Caller } from '../api/call';
import { stopIfCancelled } from '../api/call';
import { connectionProblem } from '../api/connection';
import { apiError } from '../api/errors';
import { readXml, writeXml } from '../callback';
import { clientCertificate } from './certificate';
import type { Failure, Order, PayAnswer } from './failure';
import { broken, payError, refusal, unreadable } from './failure';
import type { SignType } from './signature';
import { paySignature, workwxSignature } from './signature';
import type { PayCredentials } from './types';

export const PAY_HOST = 'api.mch.weixin.qq.com';

export interface PayRequest {
	path: string;
	/** The number of the page, for error messages. */
	doc: number;
	/** All that is sent but the random string and the signatures. */
	fields: IDataObject;
	/** Which fields WeCom's own signature covers, where the method wants one. */
	workwxSigned?: readonly string[];
	signType?: SignType;
	/** Whether WeChat Pay asks for the merchant's certificate. */
	certificate: boolean;
	/** The order, where money moves. */
	order?: Order;
	/** Milliseconds for one try. */
	timeout?: number;
}

/** What goes with every answer and says nothing of its content. */
const FRAME = new Set([
	'return_code',
	'return_msg',
	'result_code',
	'err_code',
	'err_code_des',
	'sign',
	'sign_type',
	'nonce_str',
]);

/**
 * One call of WeChat Pay and what its answer holds. Every try sends the same bytes: the order number in
 * them is what WeChat Pay knows a repeat by.
 *
 * @throws NodeApiError that says, where money moves, whether it may have gone out
 */
export async function payCall(caller: Caller, request: PayRequest): Promise<IDataObject> {
	stopIfCancelled(caller);
	const options = requestOptions(caller, request);
	const backoff = new Backoff(caller.signal);
	let earlier: Failure['standing'] | undefined;
	for (;;) {
		const outcome = await exchange(caller, options);
		if ('done' in outcome) return outcome.done;
		const { failed } = outcome;
		if (failed.passing && (await backoff.wait())) {
			if (earlier !== 'unknown') earlier = failed.standing;
			continue;
		}
		throw payError(caller.place, failed, request, earlier);
	}
}

export function payCredentials({ credentials }: Caller): PayCredentials {
	return credentials as unknown as PayCredentials;
}

function requestOptions(caller: Caller, request: PayRequest): IHttpRequestOptions {
	const credentials = payCredentials(caller);
	const baseUrl = normalizedBaseUrl(credentials.baseUrl?.trim() || `https://${PAY_HOST}`);
	return {
		method: 'POST',
		url: `${baseUrl}${request.path}`,
		body: signedXml(caller, request),
		headers: { 'Content-Type': 'application/xml' },
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		...(request.certificate && { agentOptions: certificateOf(caller) }),
		...(request.timeout && { timeout: request.timeout }),
	};
}

function certificateOf(caller: Caller): { cert: string; key: string } {
	const files = clientCertificate(payCredentials(caller));
	if (!('problem' in files)) return files;
	throw apiError(caller.place, {
		message: files.problem,
		advice: `${files.advice} Nothing was sent.`,
		details: {},
	});
}

/** What is signed is what WeChat Pay reads: the text as it comes out of the XML again. */
function signedXml(caller: Caller, { fields, workwxSigned, signType }: PayRequest): string {
	const { apiKey, secret = '' } = payCredentials(caller);
	if (workwxSigned && secret === '') {
		throw apiError(caller.place, {
			message: 'The payment credential has no secret',
			advice:
				'Money goes out in the name of an app: put the secret of that app into the payment credential. Nothing was sent.',
			details: {},
		});
	}
	const filled = Object.entries({ ...fields, nonce_str: randomBytes(16).toString('hex') })
		.filter(([, value]) => value !== undefined && value !== null && value !== '')
		.map(([name, value]) => [name, String(value)]);
	const read = readXml(writeXml(Object.fromEntries(filled))) as Record<string, string>;
	if (workwxSigned) read.workwx_sign = workwxSignature(read, workwxSigned, secret);
	return writeXml({ ...read, sign: paySignature(read, apiKey, signType) });
}

async function exchange(
	{ context }: Caller,
	options: IHttpRequestOptions,
): Promise<{ done: IDataObject } | { failed: Failure }> {
	let response: IN8nHttpFullResponse;
	try {
		response = (await context.helpers.httpRequest(options)) as IN8nHttpFullResponse;
	} catch (error) {
		return { failed: broken(connectionProblem(error, options.url)) };
	}
	const answer = response.statusCode < 300 ? answerIn(response.body) : undefined;
	if (!answer) return { failed: unreadable(response.statusCode) };
	if (answer.return_code === 'SUCCESS' && answer.result_code === 'SUCCESS') {
		return { done: contentOf(answer) };
	}
	return { failed: refusal(answer) };
}

function answerIn(body: unknown): PayAnswer | undefined {
	try {
		const read = readXml(String(body));
		const isAnswer = typeof read === 'object' && 'return_code' in read;
		return isAnswer ? (read as Record<string, string>) : undefined;
	} catch {
		return undefined;
	}
}

function contentOf(answer: PayAnswer): IDataObject {
	return Object.fromEntries(Object.entries(answer).filter(([name]) => !FRAME.has(name)));
}
