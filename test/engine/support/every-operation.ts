import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { SimulatedCall } from '../../../simulator';
import { file } from '../../support';
import type { Samples } from './every-form';
import { fullForms, shortestForm } from './every-form';
import { loadNode } from './nodes';
import { declaredPlaces, sentPlaces } from './places';
import { wecom } from './wecom';

/** A file of each kind, under its kind's name. */
const FILES = {
	image: file('a picture', { fileName: 'a.jpg', mimeType: 'image/jpeg' }),
	voice: file('a voice', { fileName: 'a.amr', mimeType: 'audio/amr' }),
	video: file('a film', { fileName: 'a.mp4', mimeType: 'video/mp4' }),
	file: file('a document', { fileName: 'a.pdf', mimeType: 'application/pdf' }),
	data: file('a document', { fileName: 'a.pdf', mimeType: 'application/pdf' }),
};

interface Settings {
	/** Values for fields, by `resource.operation.field` or `field`, where any value of its type will not do. */
	samples?: Samples;
	/** The content of the input item, by `resource.operation`, where the operation works on it. */
	inputs?: Record<string, IDataObject>;
	/** Operations, as `resource.operation`, that need what the simulator keeps to come to an end. */
	stateful?: string[];
}

/** Runs every operation of a node with required fields alone and with every field. */
export function everyOperation(
	nodeName: string,
	{ samples, inputs = {}, stateful = [] }: Settings = {},
): void {
	const { node, resources } = loadNode(nodeName);
	const operations = resources.flatMap((resource) =>
		resource.operations
			.filter(({ request }) => request.path !== '')
			.map((operation) => ({ name: operation.action, resource, operation })),
	);
	const corp = wecom();

	describe.each(operations)('$name', ({ resource, operation }) => {
		const key = `${resource.value}.${operation.value}`;

		beforeEach(() => {
			corp.simulator.factsOnly = !stateful.includes(key);
		});

		const run = async (form: INodeParameters) => {
			const parameters = { ...form, resource: resource.value, operation: operation.value };
			const { items, error } = await corp.run(node, parameters, {
				items: [{ json: inputs[key] ?? {}, binary: FILES }],
			});
			const failed = error && `${error.message} ${(error as { description?: string }).description}`;
			return { failed, items };
		};
		const own = (calls: SimulatedCall[]) =>
			calls.filter(({ path }) => path === operation.request.path);

		it('runs with required fields alone, and the API takes what it sends', async () => {
			const { failed, items } = await run(shortestForm(operation, samplesOf(key, samples)));

			expect(failed).toBeUndefined();
			expect(items.length).toBeGreaterThan(0);
			expect(own(corp.simulator.calls).flatMap(({ problems }) => problems)).toEqual([]);
		});

		it('runs with every field, and sends each to the place it declares', async () => {
			const failures: unknown[] = [];
			for (const form of fullForms(operation, samplesOf(key, samples))) {
				const { failed } = await run(form);
				if (failed) failures.push({ failed, form: JSON.stringify(form) });
			}
			const sent = sentPlaces(own(corp.simulator.calls));

			expect(failures).toEqual([]);
			expect(declaredPlaces(operation).filter((place) => !sent.has(place))).toEqual([]);
		});
	});
}

function samplesOf(key: string, samples: Samples = {}): Samples {
	const own = Object.entries(samples).flatMap(([name, value]) => {
		if (!name.includes('.')) return [[name, value]];
		return name.startsWith(`${key}.`) ? [[name.slice(key.length + 1), value]] : [];
	});
	return Object.fromEntries(own) as Samples;
}
