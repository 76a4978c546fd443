import type { IDataObject } from 'n8n-workflow';

/** What a WeCom credential holds. `baseUrl` may carry a path and a trailing slash, as typed. */
export interface WeComCredentials {
	corpId: string;
	secret: string;
	agentId?: string | number;
	baseUrl?: string;
}

/** A JSON answer of the API: HTTP 200 and, where something went wrong, an errcode that is not 0. */
export type Answer = IDataObject & { errcode?: number; errmsg?: string };

/** One file in a multipart request. */
export interface FilePart {
	fileName: string;
	mimeType: string;
	content: Buffer;
}

/** One call of the API, without its token. */
export interface ApiRequest {
	method: 'GET' | 'POST';
	path: string;
	query?: IDataObject;
	body?: IDataObject;
	files?: Record<string, FilePart>;
	/** What is sent may be sent again: the call reads, or the API recognises a repeat. */
	repeatable: boolean;
	/** The number of the API's page, for error messages. */
	doc?: number;
	/** Milliseconds for one exchange. */
	timeout?: number;
	/** Ask for the bytes of a file rather than JSON. */
	download?: boolean;
	/** The part of a file to ask for, as the Range header says it. */
	range?: string;
	/** Another company's access token, in place of the credential's. */
	token?: string;
	/** Errcodes that the caller deals with: they come back as an answer. */
	expects?: readonly number[];
	/** The list of an answer that says which parts failed: an errcode beside it is no failure of the whole. */
	failures?: string;
}
