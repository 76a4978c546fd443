/** A value that does not fit its field, as the second half of a sentence that the field's name begins. */
export class BadValue extends Error {}

/** A value as a message shows it. */
export function shown(value: unknown): string {
	const asText =
		typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
	return asText.length > 60 ? `${asText.slice(0, 57)}…` : asText;
}
