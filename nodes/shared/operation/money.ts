import { BadValue, shown } from './bad-value';
import { numberProblem } from './limits';
import type { Limits } from './types';

/** Whole fen of an amount in yuan, reckoned in digits: 0.29 times 100 is not 29 in binary. Limits are in yuan. */
export function fen(value: unknown, limits: Limits): number {
	const [, yuan, rest = ''] = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(String(value).trim()) ?? [];
	if (yuan === undefined) {
		throw new BadValue(
			`must be an amount in yuan with two decimals at most, and is ${shown(value)}`,
		);
	}
	const amount = Number(yuan + rest.padEnd(2, '0'));
	if (!Number.isSafeInteger(amount)) throw new BadValue(`is too large: ${shown(value)}`);
	const problem = numberProblem(Number(value), limits);
	if (problem) throw new BadValue(problem);
	return amount;
}
