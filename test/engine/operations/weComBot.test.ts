import { loadNode } from '../support/nodes';

// bot-operations.test.ts runs each over the long connection: they are frames and no HTTP calls.
it('has operations that call no endpoint of the API', () => {
	const { resources } = loadNode('weComBot');
	const paths = resources.flatMap(({ operations }) =>
		operations.map(({ request }) => request.path),
	);

	expect(new Set(paths)).toEqual(new Set(['']));
});
