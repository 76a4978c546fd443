import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

/** The longest that every payment method takes. */
const LENGTH = 28;

/**
 * A merchant's order number for one item. It is the same whenever n8n runs the same pass of the same
 * execution again, be it Retry On Fail or a worker that was restarted, so that WeChat Pay takes that for
 * the same order; another item, another pass of a loop and another execution are other orders.
 */
export function orderNumber(context: IExecuteFunctions, itemIndex: number): string {
	const { $runIndex } = context.getWorkflowDataProxy(itemIndex);
	const place = [
		context.getInstanceId(),
		context.getWorkflow().id,
		context.getExecutionId(),
		context.getNode().id,
		$runIndex as number,
		itemIndex,
	];
	return createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, LENGTH);
}
