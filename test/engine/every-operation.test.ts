import type { INodeParameters } from 'n8n-workflow';

import type { SimulatedCall } from '../../simulator';
import { file } from '../support';
import { declaredPlaces, sentPlaces } from './support/places';
import { fullForms, shortestForm } from './support/every-form';
import { OPERATIONS } from './support/nodes';
import { wecom } from './support/wecom';

const corp = wecom();

/** A file of each kind, under its kind's name. */
const FILES = {
	image: file('a picture', { fileName: 'a.jpg', mimeType: 'image/jpeg' }),
	voice: file('a voice', { fileName: 'a.amr', mimeType: 'audio/amr' }),
	video: file('a film', { fileName: 'a.mp4', mimeType: 'video/mp4' }),
	file: file('a document', { fileName: 'a.pdf', mimeType: 'application/pdf' }),
	data: file('a document', { fileName: 'a.pdf', mimeType: 'application/pdf' }),
};

beforeEach(() => {
	corp.simulator.factsOnly = true;
});

describe.each(OPERATIONS)('$name', ({ node, resource, operation }) => {
	const run = async (form: INodeParameters) => {
		const parameters = { ...form, resource: resource.value, operation: operation.value };
		const { items, error } = await corp.run(node, parameters, {
			items: [{ json: {}, binary: FILES }],
		});
		const failed = error && `${error.message} ${(error as { description?: string }).description}`;
		return { failed, items };
	};
	const own = (calls: SimulatedCall[]) =>
		calls.filter(({ path }) => path === operation.request.path);

	it('runs with required fields alone, and the API takes what it sends', async () => {
		const { failed, items } = await run(shortestForm(operation));

		expect(failed).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
		expect(own(corp.simulator.calls).flatMap(({ problems }) => problems)).toEqual([]);
	});

	it('runs with every field, and sends each to the place it declares', async () => {
		const failures: unknown[] = [];
		for (const form of fullForms(operation)) {
			const { failed } = await run(form);
			if (failed) failures.push({ failed, form: JSON.stringify(form) });
		}
		const sent = sentPlaces(own(corp.simulator.calls));

		expect(failures).toEqual([]);
		expect(declaredPlaces(operation).filter((place) => !sent.has(place))).toEqual([]);
	});
});
