import { NodeHelpers } from 'n8n-workflow';
import type { IDataObject, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';

const PACKAGE_NAME = 'n8n-nodes-wecom-suite';

export function typeNameOf({ description }: INodeType): string {
	return description.name.includes('.') ? description.name : `${PACKAGE_NAME}.${description.name}`;
}

export function newestVersionOf({ description }: INodeType): number {
	return description.defaultVersion ?? [description.version].flat().at(-1) ?? 1;
}

export class NodeTypesStandIn implements INodeTypes {
	private readonly types: Map<string, INodeType | IVersionedNodeType>;

	constructor(types: Array<[name: string, type: Partial<INodeType> | { description: object }]>) {
		this.types = new Map(types as Array<[string, INodeType]>);
	}

	getByName(name: string): INodeType | IVersionedNodeType {
		const type = this.types.get(name);
		if (!type) throw new Error(`Unrecognized node type: ${name}`);
		return type;
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(name), version);
	}

	getKnownTypes(): IDataObject {
		return Object.fromEntries([...this.types.keys()].map((name) => [name, {}]));
	}
}
