import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Caller } from '../api/call';
import { call, CREDENTIAL } from '../api/call';
import type { WeComCredentials } from '../api/types';

/** Reads from the API for a list in the editor. */
export type Read = (path: string, query?: IDataObject, body?: IDataObject) => Promise<IDataObject>;

export async function reader(context: ILoadOptionsFunctions): Promise<Read> {
	const credentials = await context.getCredentials<WeComCredentials & IDataObject>(CREDENTIAL);
	const caller: Caller = { context, credentials, place: { node: context.getNode() } };
	return async (path, query, body) =>
		await call(caller, { method: body ? 'POST' : 'GET', path, query, body, repeatable: true });
}
