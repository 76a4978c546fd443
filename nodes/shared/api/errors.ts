import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { adviceFor, callerIp } from './errcodes';
import type { Answer, ApiRequest } from './types';

/** Where a call was made from, for the error to point there. */
export interface Place {
	node: INode;
	itemIndex?: number;
}

interface Failure {
	message: string;
	advice: string;
	details: JsonObject;
	httpCode?: string;
}

/**
 * Every failed call ends as this: what happened, what to do, and the facts to look it up by. What was
 * sent is left out, since it holds the token.
 */
export function apiError({ node, itemIndex }: Place, failure: Failure): NodeApiError {
	return new NodeApiError(node, failure.details, {
		message: failure.message,
		description: failure.advice,
		httpCode: failure.httpCode,
		itemIndex,
	});
}

/** WeCom answered with an errcode. */
export function refused(place: Place, request: ApiRequest, answer: Answer): NodeApiError {
	const errcode = Number(answer.errcode);
	const errmsg = answer.errmsg ?? '';
	const { message, advice } = adviceFor(errcode, errmsg);
	const ip = errcode === 60020 ? callerIp(errmsg) : undefined;
	return apiError(place, {
		message: `${message} (errcode ${errcode})`,
		advice: [
			advice,
			ip && `The address to allow is ${ip}.`,
			errmsg && `WeCom's answer: ${errmsg}.`,
			pageOf(request),
		]
			.filter(Boolean)
			.join(' '),
		details: { errcode, errmsg, method: request.method, path: request.path },
		httpCode: String(errcode),
	});
}

/** What came back is no answer of the API: an error page, or something in between that is not JSON. */
export function unreadable(place: Place, request: ApiRequest, status: number): NodeApiError {
	const known = status === 404 ? 'has no such method' : `answered with HTTP ${status}`;
	return apiError(place, {
		message:
			status === 200
				? 'The answer is not the JSON that WeCom sends'
				: `WeCom, or a proxy before it, ${known}`,
		advice:
			'Check the Base URL or webhook URL of the WeCom credential and what stands between n8n and WeCom. If it is a passing fault, try again.',
		details: { method: request.method, path: request.path, status },
		httpCode: String(status),
	});
}

function pageOf({ doc }: ApiRequest): string {
	return doc ? `About this method: https://developer.work.weixin.qq.com/document/path/${doc}` : '';
}
