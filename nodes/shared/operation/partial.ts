import type { IDataObject } from 'n8n-workflow';

const TELLS_OF_FAILURES =
	/^(invalid|unlicensed|excess_users$|fail_|failed_|illegal|not_allow|no_permission|errcode$)/;

/** The parts of an answer that say what WeCom left out while it did the rest. */
export function leftOut(answer: IDataObject): string[] {
	return Object.entries(answer)
		.filter(([key, value]) => TELLS_OF_FAILURES.test(key) && tells(value))
		.map(([key]) => key);
}

function tells(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (typeof value === 'object' && value !== null) return Object.values(value).some(tells);
	return value !== undefined && value !== null && value !== '' && value !== 0;
}
