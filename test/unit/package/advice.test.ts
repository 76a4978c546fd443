import { GENERAL } from '../../../nodes/shared/api/errcodes-general';
import { PRODUCTS } from '../../../nodes/shared/api/errcodes-products';
import { loadNode, nodeNames } from '../../engine/support/nodes';

/** `Department → Get Many` in a text: the names as the form shows them. */
const NAME = String.raw`\p{Lu}[\p{L}-]*(?: (?:(?:and|for|in|of) )?\p{Lu}[\p{L}-]*)*`;
const STEPS = new RegExp(`${NAME}(?: → ${NAME})+`, 'gu');

const tables = nodeNames.flatMap((name) => loadNode(name).resources);
const resourceNames = new Set(tables.map(({ name }) => name));
const operationNames = new Set(
	tables.flatMap(({ operations }) => operations.map(({ name }) => name)),
);

const offers = (resource: string, operation: string) =>
	tables.some(
		({ name, operations }) =>
			name === resource && operations.some((offered) => offered.name === operation),
	);

/** What a text names as an operation, though no node has it. Other steps are those of the admin console. */
function missingIn(text: string): string[] {
	return [...text.matchAll(STEPS)]
		.map(([steps]) => steps.split(' → ').slice(-2))
		.filter(([holder, last]) => resourceNames.has(holder) || operationNames.has(last))
		.filter(([resource, operation]) => !offers(resource, operation))
		.map((steps) => steps.join(' → '));
}

it('sends people only to operations that there are', () => {
	const missing = Object.values({ ...GENERAL, ...PRODUCTS }).flatMap((words) =>
		words.flatMap(missingIn),
	);

	expect(missingIn('Take it from Department → Get All, or from Departement → Get Many.')).toEqual([
		'Department → Get All',
		'Departement → Get Many',
	]);
	expect(missing).toEqual([]);
});

it('words each errcode in one file, by its number of digits', () => {
	const longest = Math.max(...Object.keys(GENERAL).map(Number));
	const shortest = Math.min(...Object.keys(PRODUCTS).map(Number));

	expect(longest).toBeLessThan(100_000);
	expect(shortest).toBeGreaterThanOrEqual(100_000);
});
