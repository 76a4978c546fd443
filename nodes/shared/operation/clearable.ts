import type { INodePropertyOptions } from 'n8n-workflow';

import { CLEAR_FIELDS } from './field-sets';
import type { Field } from './types';

const WHAT_IT_DOES =
	'What to empty. A field that has a value in this form gets that value instead, so an expression may leave open which of both happens.';

/** Update fields, and before them a choice of those to empty: the ones that say what the API takes for that. */
export function clearable(fields: Field[], ...more: string[]): Field[] {
	const options = fields
		.filter(({ cleared }) => cleared !== undefined)
		.map(({ displayName, name }): INodePropertyOptions => ({ name: displayName, value: name }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return [
		{
			displayName: 'Clear Fields',
			name: CLEAR_FIELDS,
			type: 'multiOptions',
			options,
			default: [],
			description: [WHAT_IT_DOES, ...more].join(' '),
		},
		...fields,
	];
}
