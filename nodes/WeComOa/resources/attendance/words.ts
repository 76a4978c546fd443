/** Names for the codes of WeCom's answers. */
export const RULE_TYPES: Readonly<Record<number, string>> = {
	1: 'Fixed times',
	2: 'Shifts',
	3: 'Free times',
};

export const RECORD_TYPES: Readonly<Record<number, string>> = {
	1: 'Fixed times',
	2: 'Out of office',
	3: 'Shifts',
	4: 'Free times',
	5: 'Overtime',
	7: 'No rule',
};

export const DAY_TYPES: Readonly<Record<number, string>> = { 0: 'Workday', 1: 'Day of rest' };

export const OVERTIME_STATES: Readonly<Record<number, string>> = {
	0: 'None',
	1: 'Normal',
	2: 'Too short',
};

/** The word for a code; the code itself where WeCom has a new one. */
export function wordFor(words: Readonly<Record<number, string>>, code: unknown): string {
	return code === undefined || code === null ? '' : (words[Number(code)] ?? String(code));
}
