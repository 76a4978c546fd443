import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

/** @throws NodeOperationError once the user has cancelled the execution */
export function stopIfCancelled(context: IExecuteFunctions): void {
	if (!context.getExecutionCancelSignal?.()?.aborted) return;
	throw new NodeOperationError(context.getNode(), 'The execution was cancelled', {
		description: 'Nothing more was sent.',
	});
}
