import type { Field, FieldGroup, Operation } from '../../../nodes/shared/operation';
import { allFields } from '../../../nodes/shared/operation/field-sets';
import type { SimulatedCall } from '../../../simulator';

/** Where an operation says that its fields go, as `body.articles[].title`. */
export function declaredPlaces(operation: Operation): string[] {
	const fields = allFields(operation).flatMap(({ field }) => placesOf(field, ''));
	return [...new Set([...fields, ...Object.keys(operation.constants ?? {})])];
}

function placesOf(field: Field, before: string): string[] {
	if (field.type === 'collection') {
		return (field.options as Field[]).flatMap((inner) => placesOf(inner, before));
	}
	if (field.type === 'fixedCollection') {
		return (field.options as FieldGroup[]).flatMap(({ send, values }) =>
			values.flatMap((inner) => placesOf(inner, send ? `${before}${send}.` : before)),
		);
	}
	return field.send === undefined ? [] : [`${before}${field.send}`];
}

/** Where something was in the calls that arrived. */
export function sentPlaces(calls: SimulatedCall[]): Set<string> {
	const places = new Set<string>();
	const walk = (value: unknown, place: string) => {
		places.add(place);
		if (Array.isArray(value)) {
			for (const entry of value) if (typeof entry === 'object') walk(entry, `${place}[]`);
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
		}
	};
	for (const { query, body, files } of calls) {
		walk(query, 'query');
		walk(body, 'body');
		for (const { name } of files) places.add(`file.${name}`);
	}
	return places;
}
