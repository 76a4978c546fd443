import type { Field } from '../operation';

/** What an ID looks like of which no more is known, and one that is a number. */
export const ANY_ID = { regex: '^\\S+$', hint: 'An ID has no spaces' };
export const NUMBER_ID = { regex: '^[0-9]+$', hint: 'This ID is a number' };

/** A field that names one thing: from a list that WeCom gives, or by its id. */
export interface Locator extends Omit<Field, 'type' | 'default' | 'displayName'> {
	displayName?: string;
	/** The word for the thing, for placeholders. */
	thing: string;
	/** The node method that lists the things. */
	search: string;
	/** The list only answers once something is typed. */
	searchFirst?: boolean;
	idPlaceholder: string;
	/** What an id looks like, and how to say so. */
	id: { regex: string; hint: string };
}

export function locator({
	thing,
	search,
	searchFirst,
	idPlaceholder,
	id,
	displayName = thing,
	...field
}: Locator): Field {
	return {
		displayName,
		type: 'resourceLocator',
		default: { __rl: true, mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select a ${thing.toLowerCase()}...`,
				typeOptions: {
					searchListMethod: search,
					searchable: true,
					...(searchFirst && { searchFilterRequired: true }),
				},
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: idPlaceholder,
				validation: [{ type: 'regex', properties: { regex: id.regex, errorMessage: id.hint } }],
			},
		],
		...field,
	};
}
