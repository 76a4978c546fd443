import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../shared/operation';

const forKind = (kind: string): Field['displayOptions'] => ({
	show: { kind: [`BLOCK_TYPE_${kind}`] },
});

interface Said {
	displayName: string;
	name: string;
	/** The kind of block that it is said of. */
	kind: string;
	description: string;
	send: string;
}

export const said = ({ displayName, name, kind, description, send }: Said) => ({
	displayName,
	name,
	displayOptions: forKind(kind),
	description,
	send: `props.${send}`,
});

export const text = (about: Said, more: Partial<Field> = {}): Field => ({
	...said(about),
	type: 'string',
	default: '',
	...more,
});

export const flag = (about: Said): Field => ({ ...said(about), type: 'boolean', default: false });

const NOT_SAID = { name: 'Not Said', value: '' };

export const named = (about: Said, options: INodePropertyOptions[]): Field => ({
	...said(about),
	type: 'options',
	options: [NOT_SAID, ...options].sort((a, b) => a.name.localeCompare(b.name, 'en')),
	default: '',
});

export const size = (about: Said): Field => ({
	...said(about),
	type: 'number',
	default: '',
	as: 'number',
	limits: { min: 0 },
});
