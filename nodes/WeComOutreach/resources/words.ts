import type { IDataObject } from 'n8n-workflow';

/** The same entry with a word in place of WeCom's number, which stays beside it as `…_code`. */
export function inWords(entry: IDataObject, key: string, words: readonly string[]): IDataObject {
	const code = entry[key];
	if (code === undefined) return entry;
	return { ...entry, [key]: words[Number(code)] ?? String(code), [`${key}_code`]: code };
}
