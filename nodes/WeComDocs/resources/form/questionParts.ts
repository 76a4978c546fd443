import type { Field } from '../../../shared/operation';

/** The kinds of questions (page 97462), by their numbers. */
export const KIND = {
	text: 1,
	singleChoice: 2,
	multipleChoice: 3,
	location: 5,
	images: 9,
	files: 10,
	date: 11,
	time: 14,
	dropdown: 15,
	temperature: 16,
	signature: 17,
	departments: 18,
	members: 19,
	duration: 22,
} as const;

export type Kind = keyof typeof KIND;

export const place = (rest: string) => `question_extend_setting.${rest}`;

export const forKind = (...kinds: Kind[]): Record<string, number[]> => ({
	kind: kinds.map((kind) => KIND[kind]),
});

export function choice(
	field: Pick<Field, 'displayName' | 'name' | 'description' | 'send' | 'default'>,
	show: Record<string, Array<number | string>>,
	names: Record<string, string>,
): Field {
	return {
		...field,
		type: 'options',
		options: Object.entries(names)
			.map(([value, name]) => ({ name, value: value === '' ? value : Number(value) }))
			.sort((a, b) => (Object.keys(names).length < 5 ? 0 : a.name.localeCompare(b.name, 'en'))),
		displayOptions: { show },
	};
}

export const flag = (
	displayName: string,
	name: string,
	kind: Kind,
	description: string,
	send: string,
): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: false,
	displayOptions: { show: forKind(kind) },
	description,
	send: place(send),
});
