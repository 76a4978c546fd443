/** Everything that n8n would keep of a value, with what JSON leaves out of errors. */
export function allOf(value: unknown): string {
	const seen = new Set<unknown>();
	const walk = (part: unknown): string => {
		if (typeof part !== 'object' || part === null) return String(part);
		if (seen.has(part)) return '';
		seen.add(part);
		return Object.getOwnPropertyNames(part)
			.map((key) => `${key}:${walk((part as Record<string, unknown>)[key])}\n`)
			.join('');
	};
	return walk(value);
}
