import type { INodeType, ResourceMapperFields } from 'n8n-workflow';

import type { EditorOptions } from './editor-context';
import { editorContext } from './editor-context';

/** The fields of a resource mapper as the editor shows them. */
export async function loadMapping(
	nodeType: INodeType,
	method: string,
	options: EditorOptions = {},
): Promise<ResourceMapperFields> {
	const load = nodeType.methods?.resourceMapping?.[method];
	if (!load) throw new Error(`${nodeType.description.name} has no resource mapping "${method}"`);
	return await load.call(editorContext(nodeType, options));
}
