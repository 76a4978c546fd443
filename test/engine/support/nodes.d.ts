import type { INodeType } from 'n8n-workflow';

import type { Resource } from '../../../nodes/shared/operation';

export interface NodeWithTables {
	node: INodeType;
	resources: Resource[];
}

/** The nodes of the package that are made from tables. */
export const nodeNames: string[];

export function hasOperationsTest(name: string): boolean;

export function loadNode(name: string): NodeWithTables;
