/** The content of the root element, as the library that n8n itself uses reads it. */
export function readAsKnownLibrary(xml: string): Promise<unknown>;

export function samples(): Array<{ name: string; xml: string }>;

export interface EventFact {
	id: string;
	kind: string;
	msg_type: string | null;
	event: string | null;
	info_type: string | null;
	change_type: string | null;
	fields: Array<{ name: string; type: string; repeats?: true; sample?: string | null }>;
}

export function eventFacts(): EventFact[];
