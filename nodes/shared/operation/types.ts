import type {
	IBinaryData,
	IDataObject,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { ItemWithFiles } from './item-with-files';
import type { OperationRun } from './operation-run';

/** Bounds that are checked before anything is sent. Lengths count in the unit that the API counts in. */
export interface Limits {
	chars?: number;
	minChars?: number;
	/** UTF-8 bytes. */
	bytes?: number;
	minBytes?: number;
	/** Chinese characters; two Latin letters count as one. */
	hanzi?: number;
	minHanzi?: number;
	min?: number;
	max?: number;
	/** Entries of a list. */
	items?: number;
	minItems?: number;
	/** Bounds of each entry of a list. */
	each?: Limits;
	pattern?: { regex: RegExp; hint: string };
}

/**
 * How a value of the form becomes a value of the API, where its type does not say it already:
 * - `integer`, `number`, `text`: of the resource locator or text that holds it
 * - `flag`: true or false as 1 or 0
 * - `seconds`, `milliseconds`: a date and time as those since 1970, in the workflow's time zone
 * - `dayStart`: the midnight that begins a date, as such seconds
 * - `day`, `compactDay`: a date as `2026-03-01` or `20260301`
 * - `compactTime`, `rfc3339`: a date and time as `20260301093000` or `2026-03-01T09:30:00+08:00`
 * - `timeOfDay`: a time such as 09:30 as seconds since midnight; 24:00 at most, or `limits.max` seconds
 * - `minutes`: minutes as seconds; limits are in minutes
 * - `millionths`: a number such as degrees as a whole number of millionths; limits are in the number's unit
 * - `fen`: an amount in yuan as a whole number of fen
 * - `texts`, `integers`: a list, given as one or as text with commas
 * - `piped`: such a list as `a|b|c`
 * - `mediaId`: the file of a binary property, uploaded first (`upload` says as what)
 * - `file`: the file of a binary property itself
 * - `base64`: the same, as text
 */
export type Encoding =
	| 'text'
	| 'integer'
	| 'number'
	| 'flag'
	| 'seconds'
	| 'milliseconds'
	| 'dayStart'
	| 'day'
	| 'compactDay'
	| 'compactTime'
	| 'rfc3339'
	| 'timeOfDay'
	| 'minutes'
	| 'millionths'
	| 'fen'
	| 'texts'
	| 'integers'
	| 'piped'
	| 'mediaId'
	| 'file'
	| 'base64';

export type MediaType = 'image' | 'voice' | 'video' | 'file';

/** An n8n property that knows where its value goes. */
export interface Field extends Omit<INodeProperties, 'options'> {
	/** `body.name`, `query.id`, `file.media`; inside a group that has a `send`, relative to it. */
	send?: string;
	as?: Encoding;
	limits?: Limits;
	/** With `as: 'mediaId'`: what the file is uploaded as. */
	upload?: MediaType;
	/** A list longer than `limits.items` goes out in several calls. */
	split?: boolean;
	/** Taken from the credential where the field is empty; an error where both are. */
	fallback?: 'agentId';
	/** What the API takes to empty it: with `clearable` the form offers that. */
	cleared?: IDataObject[string];
	options?: Array<INodePropertyOptions | Field | FieldGroup>;
}

/** A group of a fixed collection. With `send: 'body.articles[]'` each entry is an object of that list. */
export interface FieldGroup extends Omit<INodePropertyCollection, 'values'> {
	send?: string;
	values: Field[];
}

/** How an answer goes on to the next page. */
export interface Pages {
	/**
	 * Where the mark of the last answer goes, and where that mark stands in the answer; what the first call
	 * sends in its place, if it must send something.
	 */
	cursor?: { send: string; next: string; first?: string | number };
	/** Where the number of entries read so far goes. Pages end with an empty one. */
	offset?: { send: string };
	/** The flag of the answer that is true where there are more pages, or the one that is true on the last. */
	more?: string;
	last?: string;
	/** Where the answer says how many entries there are in all. */
	total?: string;
	/** None where the API decides how long a page is. */
	limit?: {
		send: string;
		max: number;
		/** Every page must be asked for with the length of the first. */
		steady?: true;
	};
	/** The list in the answer. */
	items: string;
}

export interface Output {
	/** The list of the answer that becomes one item an entry. */
	items?: string;
	/** The name for entries that are no objects. */
	itemKey?: string;
	/** The object of the answer that is the result. */
	unwrap?: string;
	/** What Simplify keeps; its presence offers Simplify. */
	simple?: readonly string[];
	/** The list of the answer that says which parts failed: an errcode beside it is no failure of the whole. */
	failures?: string;
	/** The operation removes something: the item says `{ deleted: true }`. */
	deleted?: true;
	/**
	 * Names of the output that open something by themselves, such as a ticket: n8n always redacts them, and the
	 * operation is not for AI agents.
	 */
	sensitive?: readonly string[];
	/** What an item looks like, where the facts about the answer do not tell. */
	schema?: Readonly<IDataObject>;
}

export interface Request {
	method: 'GET' | 'POST';
	/** Empty where the operation calls no endpoint. */
	path: string;
	/** Where it is not the API's own host. */
	host?: string;
}

/** A call that an operation makes beside its own. */
export interface FurtherCall extends Request {
	doc: number;
	/** What it sends, by place; always, and where the form says so. */
	sends?: Record<string, string>;
	maySend?: Record<string, string>;
}

/** An endpoint that takes a file and answers with its media id. */
export interface Upload {
	path: string;
	doc: number;
	/** The parameter that says what the file is, where it is not called `type`. */
	type?: string;
	/** What it sends beside it. */
	query?: IDataObject;
}

export interface Operation {
	value: string;
	name: string;
	action: string;
	description: string;
	/** The number of the API's page. */
	doc: number;
	request: Request;
	/** Changes nothing: may run in parallel and be sent again. */
	reads?: true;
	/** The time zone of its dates where it is not the workflow's; an option `timezone` says another. */
	timezone?: string;
	/** Where a value that is set says that the API recognises a repeat. */
	repeatableWith?: string;
	constants?: Readonly<Record<string, IDataObject[string]>>;
	fields?: Field[];
	filters?: Field[];
	additionalFields?: Field[];
	updateFields?: Field[];
	/** Rare fields, offered under Options. */
	options?: Field[];
	/** Names of fields of which at least one must be filled; several such sets as lists of their own. */
	anyOf?: readonly string[] | ReadonlyArray<readonly string[]>;
	pages?: Pages;
	output?: Output;
	alsoCalls?: readonly FurtherCall[];
	/** Where its files are uploaded, if not as media of an app. */
	upload?: Upload;
	/** Places that no field names, with what fills them. */
	sends?: Readonly<Record<string, string>>;
	/** What the operation does, where it is no single call. */
	run?: (run: OperationRun) => Promise<RunResult>;
	/** What it does once over all items, where an item is no run of its own. */
	runAll?: (runs: OperationRun[]) => Promise<JointResult[]>;
}

/** One result of a run over all items. */
export interface JointResult {
	json: IDataObject;
	/** The index of the item it belongs to, where there is one. */
	item?: number;
	/** Why it failed: ends the node, or stands in the result where the workflow may continue. */
	failed?: unknown;
}

/** One result, a list of them, or finished items (where they carry files). */
export type RunResult = IDataObject | IDataObject[] | FileResult | ItemWithFiles | ItemWithFiles[];

export interface FileResult {
	json: IDataObject;
	/** Its content, or what n8n has kept of it already. */
	file:
		| { content: Buffer; fileName?: string; mimeType?: string; property: string }
		| { stored: IBinaryData; property: string };
}

export interface Resource {
	value: string;
	name: string;
	description?: string;
	operations: Operation[];
}

export function defineResource(resource: Resource): Resource {
	return resource;
}
