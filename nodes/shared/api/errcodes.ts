import { GENERAL } from './errcodes-general';
import { PRODUCTS } from './errcodes-products';

/** What an errcode means for the person who reads it, and what to do about it. */
export interface Advice {
	message: string;
	advice: string;
}

/** The token is no longer accepted: fetch a new one and try again, once. */
export const TOKEN_REFUSED: ReadonlySet<number> = new Set([40014, 41001, 42001]);

/** Busy, too often or too many at once: wait and try again. */
export const PASSING: ReadonlySet<number> = new Set([-1, 6000, 45009, 45033]);

/** Words for an errcode; codes without an entry keep WeCom's own text. */
export function adviceFor(errcode: number, errmsg: string | undefined): Advice {
	const known = GENERAL[errcode] ?? PRODUCTS[errcode];
	if (known) return { message: known[0], advice: known[1] };
	const text = readableErrmsg(errmsg);
	return {
		message: text ? `WeCom refused the call: ${text}` : `WeCom refused the call without saying why`,
		advice: `Look the errcode up at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`,
	};
}

/** WeCom's text without the hint and the link that follow it. */
export function readableErrmsg(errmsg: string | undefined): string {
	return (errmsg ?? '').split(/,? ?(?:hint: ?\[|more info at)/i)[0].trim();
}

/** The address that WeCom saw the call come from, where its text tells it. */
export function callerIp(errmsg: string | undefined): string | undefined {
	return /from ip: ?([0-9a-f.:]+)/i.exec(errmsg ?? '')?.[1];
}
