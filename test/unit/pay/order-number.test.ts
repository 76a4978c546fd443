import type { IExecuteFunctions } from 'n8n-workflow';

import { orderNumber } from '../../../nodes/shared/pay';

interface Place {
	instance?: string;
	execution?: string;
	node?: string;
	pass?: number;
	item?: number;
}

/** The number that an item gets, wherever n8n runs it. */
function numberAt({ instance = 'i', execution = '7', node = 'n', pass = 0, item = 0 }: Place = {}) {
	const context = {
		getInstanceId: () => instance,
		getWorkflow: () => ({ id: 'workflow' }),
		getExecutionId: () => execution,
		getNode: () => ({ id: node }),
		getWorkflowDataProxy: () => ({ $runIndex: pass }),
	};
	return orderNumber(context as unknown as IExecuteFunctions, item);
}

it('is the same for the same pass of the same execution', () => {
	expect(numberAt()).toBe(numberAt());
	expect(numberAt()).toMatch(/^[0-9a-f]{28}$/);
});

it.each<[string, Place]>([
	['another item', { item: 1 }],
	['another pass of a loop', { pass: 1 }],
	['another execution', { execution: '8' }],
	['another node', { node: 'm' }],
	['another n8n', { instance: 'j' }],
])('is another one for %s', (_what, place) => {
	expect(numberAt(place)).not.toBe(numberAt());
});
