import type { IDataObject } from 'n8n-workflow';

/** What a member's browser gets. */
export interface Visit {
	status: number;
	text: string;
	headers: Headers;
}

export async function open(url: string): Promise<Visit> {
	return await visited(await fetch(url));
}

/** What the page's form sends; a list as several entries of one name. */
export async function submit(
	url: string,
	fields: Record<string, string | string[]>,
): Promise<Visit> {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const entry of [value].flat()) body.append(name, entry);
	}
	return await visited(await fetch(url, { method: 'POST', body }));
}

async function visited(answer: Response): Promise<Visit> {
	return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** A changed address, as somebody would forge one. */
export function changed(url: string, changes: Record<string, string>): string {
	const other = new URL(url);
	for (const [name, value] of Object.entries(changes)) other.searchParams.set(name, value);
	return other.href;
}

/** The one link of a message that opens the whole page. */
export function linkIn({ textcard, template_card: card }: IDataObject): string {
	const action = (card as IDataObject)?.card_action as IDataObject | undefined;
	return String(action?.url ?? (textcard as IDataObject).url);
}
