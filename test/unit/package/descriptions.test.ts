import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { hasOperationsTest, loadNode, nodeNames } from '../../engine/support/nodes';

const KILOBYTE = 1024;

describe.each(nodeNames)('%s', (name) => {
	const { node, resources } = loadNode(name);
	const { properties } = node.description;
	const operations = properties.filter(({ name }) => name === 'operation');
	const actions = operations
		.flatMap(({ options }) => options as INodePropertyOptions[])
		.map(({ action }) => action);

	it('is small enough for the editor', () => {
		expect(actions.length).toBeLessThanOrEqual(80);
		expect(JSON.stringify(node.description).length).toBeLessThanOrEqual(200 * KILOBYTE);
	});

	it('has one list of operations for each resource, since the node creator shows the first', () => {
		const shownFor = operations.map(({ displayOptions }) => displayOptions?.show?.resource);

		expect(shownFor).toEqual(resources.map(({ value }) => [value]));
	});

	it('names each action so that it stands by itself', () => {
		expect(new Set(actions).size).toBe(actions.length);
	});

	it('explains every field that its name does not', () => {
		const unexplained = allProperties(properties)
			.filter(({ type, description }) => !description && !SELF_EXPLAINING.has(type))
			.filter(({ displayName }) => !PLAIN_NAMES.has(displayName));

		expect(unexplained.map(({ displayName, name }) => `${displayName} (${name})`)).toEqual([]);
	});

	it('keeps what only the engine reads out of the description', () => {
		const known = JSON.stringify(properties);

		for (const key of ['send', 'as', 'limits', 'split', 'upload', 'fallback']) {
			expect(known).not.toContain(`"${key}":`);
		}
	});
});

it('has a test that runs every operation, for each node', () => {
	const tested = nodeNames.filter((name) => hasOperationsTest(name));

	expect(tested).toEqual(nodeNames);
});

const SELF_EXPLAINING = new Set(['collection', 'fixedCollection', 'notice']);
const PLAIN_NAMES = new Set(['Resource', 'Operation', 'Gender']);

function allProperties(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => {
		const { type, options = [] } = property;
		if (type === 'collection') return [property, ...allProperties(options as INodeProperties[])];
		if (type !== 'fixedCollection') return [property];
		const groups = options as Array<{ values: INodeProperties[] }>;
		return [property, ...groups.flatMap(({ values }) => allProperties(values))];
	});
}
