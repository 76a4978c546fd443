import type { IExecuteFunctions, INodeType } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import type { Operation } from '../../nodes/shared/operation';
import { nodeProperties, runItems } from '../../nodes/shared/operation';
import { itemsWith, wecom } from './support/wecom';

const corp = wecom();

/** A node whose only operation works on all items together. */
function nodeThat(runAll: NonNullable<Operation['runAll']>): INodeType {
	const resources = [
		{
			value: 'together',
			name: 'Together',
			operations: [
				{
					value: 'run',
					name: 'Run',
					action: 'Run together',
					description: 'Work on all items together',
					doc: 0,
					request: { method: 'GET' as const, path: '/cgi-bin/department/list' },
					fields: [{ displayName: 'Row', name: 'row', type: 'number' as const, default: 0 }],
					runAll,
				},
			],
		},
	];
	return {
		description: {
			displayName: 'Together',
			name: 'together',
			group: ['transform'],
			version: 1,
			description: 'Works on all items together',
			defaults: { name: 'Together' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: 'weComApi', required: true }],
			properties: nodeProperties(resources),
		},
		async execute(this: IExecuteFunctions) {
			return await runItems(this, resources);
		},
	};
}

const ROWS = itemsWith({ row: 10 }, { row: 20 }, { row: 30 });
const FORM = { resource: 'together', operation: 'run', row: '={{ $json.row }}' };

describe('an operation over all items together', () => {
	it('runs once with every item, and pairs each result with the item it names or with none', async () => {
		let ran = 0;
		const sums = nodeThat(async (runs) => {
			ran += 1;
			const rows = runs.map(({ values }) => Number(values.row));
			return [
				{ json: { last: rows[2] }, item: 2 },
				{ json: { sum: rows[0] + rows[1] + rows[2] } },
				{ json: { first: rows[0] }, item: 0 },
			];
		});
		const { items, error } = await corp.run(sums, FORM, { items: ROWS });

		expect(error).toBeUndefined();
		expect(ran).toBe(1);
		expect(items).toEqual([
			{ json: { last: 30 }, pairedItem: { item: 2 } },
			{ json: { sum: 60 }, pairedItem: [] },
			{ json: { first: 10 }, pairedItem: { item: 0 } },
		]);
	});

	const secondFails = nodeThat(async (runs) =>
		runs.map((run, item) => ({
			json: { row: run.values.row },
			item,
			failed: item === 1 ? new Error('This one does not work') : undefined,
		})),
	);

	it('ends with the item that failed', async () => {
		const { error, items } = await corp.run(secondFails, FORM, { items: ROWS });

		expect(error).toMatchObject({ message: 'This one does not work', context: { itemIndex: 1 } });
		expect(items).toEqual([]);
	});

	it('says in the result what failed where the workflow continues, and sends it to the error output', async () => {
		const regular = await corp.run(secondFails, FORM, {
			items: ROWS,
			onError: 'continueRegularOutput',
		});
		expect(regular.items.map(({ json }) => json)).toEqual([
			{ row: 10 },
			{ row: 20, error: 'This one does not work' },
			{ row: 30 },
		]);

		const { outputs } = await corp.run(secondFails, FORM, {
			items: ROWS,
			onError: 'continueErrorOutput',
		});
		expect(outputs.map((output) => output.map(({ json }) => json.row))).toEqual([[10, 30], [20]]);
	});

	it('makes one item of a failure of the whole, paired with all', async () => {
		const refused = nodeThat(async ([run]) => {
			await run.call({ method: 'GET', path: '/cgi-bin/department/list', query: { id: 987654 } });
			return [];
		});
		const stopped = await corp.run(refused, FORM, { items: ROWS });
		expect(stopped.error).not.toMatchObject({ context: { itemIndex: expect.anything() } });

		const { items } = await corp.run(refused, FORM, {
			items: ROWS,
			onError: 'continueRegularOutput',
		});
		expect(items).toHaveLength(1);
		expect(items[0].json.error).toContain('errcode');
		expect(items[0].pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});
});
