import type { IDataObject } from 'n8n-workflow';

/**
 * One answer of several calls that were one for the user. Lists are put together, ids joined by `|`
 * too; where single values differ, the first stands and `parts` holds every answer.
 */
export function joinAnswers(answers: IDataObject[]): IDataObject {
	if (answers.length === 1) return answers[0];
	const joined: IDataObject = {};
	let differs = false;
	for (const answer of answers) {
		for (const [key, value] of Object.entries(answer)) {
			const before = joined[key];
			if (before === undefined || before === '') joined[key] = value;
			else if (Array.isArray(before) && Array.isArray(value))
				joined[key] = [...before, ...value] as IDataObject[];
			else if (isIdList(key, before) && isIdList(key, value))
				joined[key] = [before, value].filter(Boolean).join('|');
			else if (value !== before) differs = true;
		}
	}
	return differs ? { ...joined, parts: answers } : joined;
}

function isIdList(key: string, value: unknown): value is string {
	return typeof value === 'string' && /^(invalid|unlicensed)/.test(key);
}
