import type { JsonObject, NodeApiError } from 'n8n-workflow';

import type { ConnectionProblem } from '../api/connection';
import type { Place } from '../api/errors';
import { apiError } from '../api/errors';
import type { Standing } from './refusal-codes';
import { knownRefusal } from './refusal-codes';

/** An order that moves money: its number, and the operation that tells what became of it. */
export interface Order {
	number: string;
	ask: string;
	/** A plain refusal may stand for a payment that went through (page 90278). */
	doubtful?: true;
}

/** What a try that failed came to; with `unsent` it cannot have reached WeChat Pay. */
export interface Failure {
	message: string;
	advice: string;
	details: JsonObject;
	standing: Standing | 'unsent';
	/** The same request may be sent again at once. */
	passing: boolean;
	httpCode?: string;
}

export type PayAnswer = Readonly<Record<string, string>>;

const TOO_MANY = 429;
const GAVE_UP = 408;

export function broken({ message, advice, arrived }: ConnectionProblem): Failure {
	return {
		message,
		advice,
		details: {},
		standing: arrived ? 'unknown' : 'unsent',
		passing: true,
	};
}

/** An HTTP status or a text that WeChat Pay does not answer a payment with. */
export function unreadable(status: number): Failure {
	const isText = status < 300;
	return {
		message: isText
			? 'The answer is not the XML that WeChat Pay sends'
			: `WeChat Pay, or a proxy before it, answered with HTTP ${status}`,
		advice:
			'Check the Base URL and the certificate of the payment credential, and what stands between n8n and WeChat Pay.',
		details: { status },
		standing: standingOf(status),
		passing: status >= 500 || status === TOO_MANY,
		httpCode: String(status),
	};
}

function standingOf(status: number): Standing {
	if (status === TOO_MANY) return 'deferred';
	return status >= 300 && status < 500 && status !== GAVE_UP ? 'refused' : 'unknown';
}

/** What an answer that is no success says. */
export function refusal(answer: PayAnswer): Failure {
	const { return_code, return_msg, err_code, err_code_des } = answer;
	if (!err_code) {
		return {
			message: 'WeChat Pay did not take the request',
			advice: `Check the payment credential. ${answered(return_msg)}`.trim(),
			details: { return_msg: return_msg ?? '' },
			standing: return_code === 'FAIL' ? 'refused' : 'unknown',
			passing: false,
		};
	}
	const { message, advice, standing, passing = false } = knownRefusal(err_code);
	return {
		message: `${message} (${err_code})`,
		advice: [advice, answered(err_code_des)].filter(Boolean).join(' '),
		details: { err_code, err_code_des: err_code_des ?? '' },
		standing,
		passing,
		httpCode: err_code,
	};
}

function answered(text: string | undefined): string {
	return text ? `WeChat Pay's answer: ${text}.` : '';
}

/** @param earlier what an earlier try with the same order number came to */
export function payError(
	place: Place,
	failure: Failure,
	{ path, doc, order }: { path: string; doc: number; order?: Order },
	earlier?: Failure['standing'],
): NodeApiError {
	const standing = standingAfter(failure, earlier);
	const isCertain = standing !== 'unknown' && (standing === 'unsent' || !order?.doubtful);
	return apiError(place, {
		message: failure.message,
		advice: [
			order && (isCertain ? certainOutcome(order) : unknownOutcome(order)),
			failure.advice,
			`About this method: https://developer.work.weixin.qq.com/document/path/${doc}`,
		]
			.filter(Boolean)
			.join(' '),
		details: {
			...failure.details,
			method: 'POST',
			path,
			...(order && { orderNumber: order.number }),
		},
		httpCode: failure.httpCode,
	});
}

function standingAfter({ standing }: Failure, earlier?: Failure['standing']): Failure['standing'] {
	const saysNothing = standing === 'unsent' || standing === 'deferred';
	return saysNothing && earlier === 'unknown' ? 'unknown' : standing;
}

function certainOutcome({ number }: Order): string {
	return `This call sent no money; the order number is ${number}.`;
}

function unknownOutcome({ number, ask }: Order): string {
	return `It is not certain whether money was sent: ask with ${ask} and order number ${number} before anything else. To try again, send the same values with this order number, which WeChat Pay takes for the same order; another number pays again.`;
}
