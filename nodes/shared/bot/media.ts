import type { IDataObject } from 'n8n-workflow';

const KINDS = ['image', 'file', 'video'] as const;

/** A file of a message, where WeCom keeps it for five minutes. */
export interface MediaPlace {
	kind: (typeof KINDS)[number];
	url: string;
	aesKey?: string;
}

/** The files of a message in their order: its own, those of a mixed one, those of what it quotes. */
export function mediaIn(body: IDataObject): MediaPlace[] {
	const own = KINDS.flatMap((kind): MediaPlace[] => {
		const { url, aeskey } = (body[kind] ?? {}) as IDataObject;
		if (typeof url !== 'string') return [];
		return [{ kind, url, ...(typeof aeskey === 'string' && { aesKey: aeskey }) }];
	});
	const mixed = ((body.mixed as IDataObject | undefined)?.msg_item ?? []) as IDataObject[];
	const quote = body.quote as IDataObject | undefined;
	return [...own, ...mixed.flatMap(mediaIn), ...(quote ? mediaIn(quote) : [])];
}

/** A copy without the keys of its files: they must not travel through executions. */
export function withoutKeys<T>(value: T): T {
	if (Array.isArray(value)) return value.map(withoutKeys) as T;
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => key !== 'aeskey');
	return Object.fromEntries(kept.map(([key, inner]) => [key, withoutKeys(inner)])) as T;
}
