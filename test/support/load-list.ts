import type { INodeListSearchResult, INodeType } from 'n8n-workflow';

import type { EditorOptions } from './editor-context';
import { editorContext } from './editor-context';

interface LoadListOptions extends EditorOptions {
	filter?: string;
	paginationToken?: string;
}

/** Searches "From list" of a field as the editor does. */
export async function loadList(
	nodeType: INodeType,
	method: string,
	{ filter, paginationToken, ...options }: LoadListOptions = {},
): Promise<INodeListSearchResult> {
	const search = nodeType.methods?.listSearch?.[method];
	if (!search) throw new Error(`${nodeType.description.name} has no list search "${method}"`);

	const result = await search.call(editorContext(nodeType, options), filter, paginationToken);
	const token: unknown = result.paginationToken;
	return typeof token === 'number' ? { ...result, paginationToken: String(token) } : result;
}
