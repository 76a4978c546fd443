import type { IDataObject } from 'n8n-workflow';

/** What each number stands for, by the key of an entry that holds such numbers. */
export type Names = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** An entry with the names of what WeCom tells in numbers: `status_name` behind `status`. */
export function withNames(entry: IDataObject, names: Names): IDataObject {
	return Object.fromEntries(
		Object.entries(entry).flatMap(([key, value]) => {
			const name = names[key]?.[Number(value)];
			return name === undefined
				? [[key, value]]
				: [
						[key, value],
						[`${key}_name`, name],
					];
		}),
	) as IDataObject;
}
