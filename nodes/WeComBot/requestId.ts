import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Frame } from '../shared/bot/frames';

const TRIGGERS = ['.weComBotTrigger', '.weComBotCallbackTrigger'];

/** What a reply answers: the id in the form, or that of the trigger before this node. */
export function requestIdOf(context: IExecuteFunctions, itemIndex: number, typed: unknown): string {
	const id = String(typed ?? '').trim() || idOfTrigger(context, itemIndex);
	if (id) return id;
	throw new NodeOperationError(context.getNode(), 'Request ID is required', {
		description:
			'No WeCom Bot Trigger comes before this node. Give the requestId of the message that is answered, or choose Send As → Chat, Unasked.',
		itemIndex,
	});
}

/** The id of the message that started this execution, or undefined. */
export function idOfTrigger(context: IExecuteFunctions, itemIndex: number): string | undefined {
	return frameOfTrigger(context, itemIndex)?.headers?.req_id;
}

/** What started this execution, or undefined. */
export function frameOfTrigger(context: IExecuteFunctions, itemIndex: number): Frame | undefined {
	const { name } = context.getNode();
	const trigger = context
		.getParentNodes(name)
		.find(({ type }) => TRIGGERS.some((ending) => type.endsWith(ending)));
	if (!trigger) return undefined;
	const source = JSON.stringify(trigger.name);
	// One execution of the trigger is one message.
	const frame = context.evaluateExpression(
		`{{ $(${source}).isExecuted ? $(${source}).first().json : undefined }}`,
		itemIndex,
	);
	return frame ? (frame as unknown as Frame) : undefined;
}
