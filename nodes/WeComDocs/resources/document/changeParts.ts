import type { Field } from '../../../shared/operation';

type Kind =
	| 'replaceText'
	| 'insertText'
	| 'deleteContent'
	| 'insertImage'
	| 'insertPageBreak'
	| 'insertTable'
	| 'insertParagraph'
	| 'formatText';

export const forKind = (...kinds: Kind[]): Field['displayOptions'] => ({ show: { kind: kinds } });

export const whole = (field: Omit<Field, 'type' | 'default'> & { default?: number }): Field => ({
	type: 'number',
	default: 0,
	limits: { min: 0 },
	...field,
});

export const position = (kind: Kind, request: string): Field =>
	whole({
		displayName: 'Position',
		name: `${kind}At`,
		displayOptions: forKind(kind),
		description: 'Where it is put: a position between the begin and the end that Get Content shows',
		send: `${request}.location.index`,
	});

export const START = 'The first position, from 0 on: what Get Content shows as begin';
export const LENGTH = 'How many positions from there, for a whole part its end less its begin';

export const ranges = (kind: Kind, request: string, what: string): Field => ({
	displayName: 'Ranges',
	name: `${kind}Ranges`,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Range',
	required: true,
	default: {},
	displayOptions: forKind(kind),
	description: `The places ${what}, 10 at most`,
	limits: { items: 10 },
	options: [
		{
			displayName: 'Range',
			name: 'range',
			send: `${request}.ranges[]`,
			values: [
				whole({ displayName: 'Start', name: 'start', description: START, send: 'start_index' }),
				whole({
					displayName: 'Length',
					name: 'length',
					default: 1,
					description: LENGTH,
					send: 'length',
				}),
			],
		},
	],
});
