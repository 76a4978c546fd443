import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

/** What the trigger says about the callback that waits for a reply. */
export interface Ticket {
	to: string;
	from: string;
	/** Until when WeCom takes the reply. */
	before: string;
	/** Which credential opened the callback. */
	credentialId: string;
}

interface NodeOutput {
	isExecuted: boolean;
	first(): { json?: IDataObject } | undefined;
}

/** The ticket of the trigger that started this execution. */
export function ticketOf(run: OperationRun): Ticket {
	const { context } = run;
	const triggers = context
		.getParentNodes(context.getNode().name)
		.filter(({ type }) => type.endsWith('.weComTrigger'));
	const { $: outputOf } = context.getWorkflowDataProxy(run.itemIndex) as unknown as {
		$: (name: string) => NodeOutput;
	};
	const started = triggers.map(({ name }) => outputOf(name)).find(({ isExecuted }) => isExecuted);
	if (!started) {
		throw run.error(
			'Nothing waits for a reply',
			'Reply answers a callback: put a WeCom Trigger with Respond → Using Reply before it in the same workflow. To write to somebody at any time, use the resource Message.',
		);
	}
	const { reply } = started.first()?.json ?? {};
	if (!reply) {
		throw run.error(
			'The WeCom Trigger has already answered',
			'Set its Respond to Using Reply, so that it leaves the answer to this node.',
		);
	}
	return reply as unknown as Ticket;
}
