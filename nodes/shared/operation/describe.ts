import type { IDisplayOptions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Field, FieldGroup, Operation, Resource } from './types';

const COLLECTION_TITLES = {
	filters: { displayName: 'Filters', placeholder: 'Add Filter' },
	additionalFields: { displayName: 'Additional Fields', placeholder: 'Add Field' },
	updateFields: { displayName: 'Update Fields', placeholder: 'Add Field' },
} as const;

/** What the engine reads of a field, and n8n does not know. */
const ENGINE_KEYS = ['send', 'as', 'limits', 'upload', 'split', 'fallback', 'cleared'];

/** Answers that open something by themselves are not for an agent's context. */
const NOT_FOR_AGENTS: IDisplayOptions = { hide: { '@tool': [true] } };

/** What of a node's output n8n is to redact always: its `sensitiveOutputFields`. */
export function sensitiveFields(resources: Resource[]): string[] {
	const names = resources.flatMap(({ operations }) =>
		operations.flatMap(({ output }) => output?.sensitive ?? []),
	);
	return [...new Set(names)].sort();
}

/** The properties of a node's description, made from its resources. */
export function nodeProperties(resources: Resource[]): INodeProperties[] {
	const first = resources[0].value;
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: byName(
				resources.map(({ name, value, description }) => ({
					name,
					value,
					...(description && { description }),
				})),
			),
			default: first,
		},
		...resources.map(operationProperty),
		...resources.flatMap((resource) => [
			...leadingFields(resource, resource.operations, 0),
			...resource.operations.flatMap((operation) => furtherFields(resource, operation)),
		]),
		optionsProperty(resources),
	];
}

function operationProperty({ value, operations }: Resource): INodeProperties {
	const first = operations[0].value;
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [value] } },
		options: byName(
			operations.map(({ name, value: operation, action, description, output }) => ({
				name,
				value: operation,
				action,
				description,
				...(output?.sensitive && { displayOptions: NOT_FOR_AGENTS }),
			})),
		),
		default: first,
	};
}

/**
 * The fields of operations from one place on. Operations whose forms begin alike share these properties: a
 * form that many have, such as the receivers of a message, stands in the description once.
 */
function leadingFields(resource: Resource, operations: Operation[], at: number): INodeProperties[] {
	const alike = new Map<string, Operation[]>();
	for (const operation of operations) {
		const field = operation.fields?.[at];
		if (!field) continue;
		const key = JSON.stringify(property(field));
		alike.set(key, [...(alike.get(key) ?? []), operation]);
	}
	return [...alike.values()].flatMap((sharing) => [
		property(sharing[0].fields?.[at] as Field, {
			resource: [resource.value],
			operation: sharing.map(({ value }) => value),
		}),
		...leadingFields(resource, sharing, at + 1),
	]);
}

/** What stands below an operation's own fields. */
function furtherFields(resource: Resource, operation: Operation): INodeProperties[] {
	const show = { resource: [resource.value], operation: [operation.value] };
	const fields = [...pagingProperties(operation, show), ...simplifyProperty(operation, show)];
	for (const collection of ['filters', 'additionalFields', 'updateFields'] as const) {
		const options = operation[collection];
		if (!options) continue;
		fields.push({
			...COLLECTION_TITLES[collection],
			name: collection,
			type: 'collection',
			default: {},
			displayOptions: { show },
			options: byDisplayName(options.map((field) => property(field))),
		});
	}
	return fields;
}

function pagingProperties({ pages }: Operation, show: IDisplayOptions['show']): INodeProperties[] {
	if (!pages) return [];
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			displayOptions: { show },
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			displayOptions: { show: { ...show, returnAll: [false] } },
			description: 'Max number of results to return',
		},
	];
}

function simplifyProperty({ output }: Operation, show: IDisplayOptions['show']): INodeProperties[] {
	if (!output?.simple) return [];
	return [
		{
			displayName: 'Simplify',
			name: 'simplify',
			type: 'boolean',
			default: true,
			displayOptions: { show },
			description: 'Whether to return a simplified version of the response instead of the raw data',
		},
	];
}

/** One Options collection for the node: what every operation has, and what a few have beside it. */
function optionsProperty(resources: Resource[]): INodeProperties {
	const special = resources.flatMap(specialOptions);
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: byDisplayName([...special, PARALLEL_REQUESTS, TIME_OUT]),
	};
}

/** The rare fields of a resource, one that several operations share only once. */
function specialOptions({ value, operations }: Resource): INodeProperties[] {
	const shared = new Map<string, { field: Field; operations: string[] }>();
	for (const operation of operations) {
		for (const field of operation.options ?? []) {
			const key = JSON.stringify(field);
			const known = shared.get(key) ?? { field, operations: [] };
			known.operations.push(operation.value);
			shared.set(key, known);
		}
	}
	return [...shared.values()].map(({ field, operations: sharing }) =>
		property(field, { '/resource': [value], '/operation': sharing }),
	);
}

const PARALLEL_REQUESTS: INodeProperties = {
	displayName: 'Parallel Requests',
	name: 'parallelRequests',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 50 },
	default: 8,
	description:
		'How many items are worked on at the same time, 1 to 50. Without this option, operations that read take 8 and those that change something 1, since a later item may need an earlier one.',
};

const TIME_OUT: INodeProperties = {
	displayName: 'Time-Out',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 300,
	description: 'How many seconds to wait for one answer of WeCom',
};

function property(field: Field, show?: IDisplayOptions['show']): INodeProperties {
	const { displayName, name, options, displayOptions, required, ...rest } = field;
	const shown = show || displayOptions ? mergedDisplay(displayOptions, show) : undefined;
	return {
		displayName,
		name,
		...without(rest, ENGINE_KEYS),
		...(required && { required }),
		...(shown && { displayOptions: shown }),
		...(options && { options: options.map(optionLiteral) }),
	} as INodeProperties;
}

function optionLiteral(option: NonNullable<Field['options']>[number]) {
	if ('values' in option) {
		const { values, ...group } = option as FieldGroup;
		return { ...without(group, ENGINE_KEYS), values: values.map((field) => property(field)) };
	}
	return 'type' in option ? property(option as Field) : (option as INodePropertyOptions);
}

function without(object: object, keys: readonly string[]): object {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function mergedDisplay(
	own: IDisplayOptions | undefined,
	show: IDisplayOptions['show'],
): IDisplayOptions {
	return { ...own, ...((show || own?.show) && { show: { ...show, ...own?.show } }) };
}

function byName(options: INodePropertyOptions[]): INodePropertyOptions[] {
	return [...options].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function byDisplayName(options: INodeProperties[]): INodeProperties[] {
	return [...options].sort((a, b) => a.displayName.localeCompare(b.displayName, 'en'));
}
