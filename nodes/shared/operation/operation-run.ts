import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isObjectEmpty, NodeOperationError } from 'n8n-workflow';

import type { Caller, Download } from '../api/call';
import { call, callUnlessRefused, stopIfCancelled } from '../api/call';
import { download } from '../api/download';
import { fetchFile } from '../api/fetch-file';
import type { ApiRequest, FilePart } from '../api/types';
import { binaryFile, mediaProblem } from './files';
import { inOrder } from './in-order';
import { collectPages } from './pages';
import { getAt } from './paths';
import type { ItemContext, Payload } from './payload';
import { encodeOrReject, payloads } from './payload';
import type { Field, Operation, Pages, Upload } from './types';

const UPLOAD: Upload = { path: '/cgi-bin/media/upload', doc: 90253 };

export interface Settings {
	operation: Operation;
	timezone: string;
	/** Milliseconds for one exchange. */
	timeout?: number;
	/** How many calls one item may have under way, in operations that make many. */
	parallel: number;
	/** The same for calls that change nothing, in an operation that changes something. */
	parallelReads: number;
}

type OwnRequest = Pick<ApiRequest, 'method' | 'path'> & Partial<ApiRequest>;

/** One item on its way through an operation: its values, and what an operation can do with them. */
export class OperationRun implements ItemContext {
	constructor(
		readonly context: IExecuteFunctions,
		readonly caller: Caller,
		readonly settings: Settings,
		readonly itemIndex: number,
		/** The values of the form, as n8n gives them. */
		readonly values: IDataObject,
	) {}

	get timezone(): string {
		return this.settings.timezone;
	}

	get agentId(): string | number | undefined {
		return this.caller.credentials.agentId;
	}

	/** The same item with other values in the form. */
	withValues(values: IDataObject): OperationRun {
		const { context, caller, settings, itemIndex } = this;
		return new OperationRun(context, caller, settings, itemIndex, { ...this.values, ...values });
	}

	/** The calls that the operation's fields describe: one, unless a list had to be split. */
	async payloads(): Promise<Payload[]> {
		return await payloads(this.settings.operation, this.values, this);
	}

	/** Calls the operation's own endpoint. */
	async send(payload: Payload): Promise<IDataObject> {
		return await call(this.caller, this.own(payload));
	}

	/** Calls the operation's own endpoint, which answers with a file. */
	async download(payload: Payload): Promise<Download> {
		return await download(this.caller, this.own(payload));
	}

	/** Calls any endpoint. */
	async call(request: OwnRequest): Promise<IDataObject> {
		return await call(this.caller, {
			repeatable: request.method === 'GET',
			timeout: this.settings.timeout,
			...request,
		});
	}

	/** Calls any endpoint; gives undefined where WeCom refuses with one of these errcodes. */
	async callUnless(
		expects: readonly number[],
		request: OwnRequest,
	): Promise<IDataObject | undefined> {
		return await callUnlessRefused(this.caller, {
			repeatable: request.method === 'GET',
			timeout: this.settings.timeout,
			...request,
			expects,
		});
	}

	/** The file behind an address that WeCom gave, perhaps with a cookie to send. */
	async fetchFile(url: string, headers?: Record<string, string>): Promise<Buffer> {
		return await fetchFile(this.caller, url, this.settings.timeout, headers);
	}

	/** Works on many things of one item at the same time; the first failure ends it. */
	async forEach<T, R>(
		things: T[],
		work: (thing: T) => Promise<R>,
		parallel = this.settings.parallel,
	): Promise<R[]> {
		const outcomes = await inOrder(things.length, parallel, true, async (index) => {
			stopIfCancelled(this.caller);
			return await work(things[index]);
		});
		const failure = outcomes.find((outcome) => outcome && 'failed' in outcome);
		if (failure && 'failed' in failure) throw failure.failed;
		return outcomes.map((outcome) => (outcome as { done: R }).done);
	}

	/** All pages, or as many as Limit asks for. */
	async sendPages(payload: Payload): Promise<IDataObject[]> {
		const { pages } = this.settings.operation;
		if (!pages) throw this.error('This operation has no pages');
		return await collectPages(pages, payload, this.wanted, async (page) => await this.send(page));
	}

	/** How many entries Return All and Limit ask for. */
	get wanted(): number {
		return this.values.returnAll === true ? Infinity : this.limit();
	}

	/** All pages of any endpoint that only reads. */
	async callPages(request: OwnRequest, pages: Pages): Promise<IDataObject[]> {
		const { query = {}, body = {} } = request;
		return await collectPages(pages, { query, body, files: {} }, Infinity, async (page) => {
			return await this.call({
				...request,
				query: page.query,
				body: request.method === 'POST' ? page.body : undefined,
				repeatable: true,
			});
		});
	}

	/** The value of one of the operation's fields as the API takes it. */
	value(name: string): IDataObject[string] {
		const { fields = [] } = this.settings.operation;
		const field = fields.find((candidate) => candidate.name === name) as Field;
		return this.encode(field, this.values[name]);
	}

	/** Any value as the API takes it, checked as that field says. */
	encode(field: Field, value: unknown): IDataObject[string] {
		return encodeOrReject(field, value, this);
	}

	/** An error that points at this item. */
	error(message: string, description?: string): NodeOperationError {
		return new NodeOperationError(this.caller.place.node, message, {
			description,
			itemIndex: this.itemIndex,
		});
	}

	private limit(): number {
		const limit = Number(this.values.limit);
		if (Number.isInteger(limit) && limit >= 1) return limit;
		throw this.error(
			`Limit must be a whole number of at least 1, and is ${String(this.values.limit)}`,
		);
	}

	private own({ query, body, files }: Payload): ApiRequest {
		const { operation, timeout } = this.settings;
		const { method, path } = operation.request;
		return {
			method,
			path,
			query,
			body: method === 'POST' ? body : undefined,
			files: isObjectEmpty(files) ? undefined : files,
			repeatable: operation.reads === true || this.isRecognised({ query, body }),
			failures: operation.output?.failures,
			doc: operation.doc,
			timeout,
		};
	}

	/** WeCom takes a repeat of this call for the same one. */
	private isRecognised(sent: object): boolean {
		const { repeatableWith } = this.settings.operation;
		return repeatableWith !== undefined && Boolean(getAt(sent, repeatableWith));
	}

	rejectMissing(fields: Field[]): never {
		const names = fields.map(({ displayName }) => displayName).join(', ');
		throw this.error(`At least one of these fields is needed: ${names}`);
	}

	reject(field: Field, problem: string): never {
		throw this.error(
			`${field.displayName} ${problem}`,
			`Item ${this.itemIndex}: change "${field.displayName}" and run it again. Nothing was sent for this item.`,
		);
	}

	async file(property: string): Promise<FilePart> {
		return await binaryFile(this.context, this.itemIndex, property);
	}

	async mediaFile(field: Field, property: string): Promise<FilePart> {
		const file = await this.file(property);
		const problem = mediaProblem(field.upload ?? 'file', file.content.length);
		return problem ? this.reject(field, problem) : file;
	}

	/** Uploads a file for three days and gives its media id. */
	async upload(field: Field, media: FilePart): Promise<string> {
		const { path, doc, type = 'type', query } = this.settings.operation.upload ?? UPLOAD;
		const answer = await call(this.caller, {
			method: 'POST',
			path,
			doc,
			query: { ...query, [type]: field.upload ?? 'file' },
			files: { media },
			repeatable: true,
			timeout: this.settings.timeout,
		});
		return String(answer.media_id);
	}
}
