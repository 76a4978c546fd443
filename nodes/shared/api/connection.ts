/** What stood in the way of an exchange, in words; `arrived` is false where nothing can have reached WeCom. */
export interface ConnectionProblem {
	message: string;
	advice: string;
	code?: string;
	arrived: boolean;
}

const NOT_ARRIVED = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EADDRNOTAVAIL',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const TIMED_OUT = new Set(['ETIMEDOUT', 'ECONNABORTED', 'ESOCKETTIMEDOUT']);

/** Reads the error of a failed exchange, in which n8n may have wrapped the one of the connection. */
export function connectionProblem(error: unknown, baseUrl: string): ConnectionProblem {
	const code = findCode(error);
	const host = hostOf(baseUrl);
	if (code !== undefined && TIMED_OUT.has(code)) {
		return {
			message: `${host} did not answer in time`,
			advice:
				'Try again, or raise Time-Out under Options. Check that the n8n server reaches this address, through its proxy if it has one.',
			code,
			arrived: true,
		};
	}
	if (code !== undefined && NOT_ARRIVED.has(code)) {
		return {
			message: `${host} could not be reached`,
			advice: `Check the Base URL or webhook URL of the WeCom credential and that the n8n server may open connections to it (${code}).`,
			code,
			arrived: false,
		};
	}
	return {
		message: `The connection to ${host} broke before the answer was complete`,
		advice: `Try again. If it stays so, look at the network or proxy between n8n and WeCom${code ? ` (${code})` : ''}.`,
		code,
		arrived: true,
	};
}

function findCode(error: unknown, depth = 0): string | undefined {
	if (typeof error !== 'object' || error === null || depth > 4) return undefined;
	const { code, cause } = error as { code?: unknown; cause?: unknown };
	return typeof code === 'string' ? code : findCode(cause, depth + 1);
}

function hostOf(baseUrl: string): string {
	return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}
