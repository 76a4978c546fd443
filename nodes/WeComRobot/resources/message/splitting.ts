import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import { splitText } from '../../../shared/operation/split-text';

export const CONTENT = 'content';

export const SPLIT_LONG_TEXT: Field = {
	displayName: 'Split Long Text',
	name: 'splitLongText',
	type: 'boolean',
	default: true,
	description:
		'Whether a text over the limit goes out as several messages in order, cut between lines and, where a line is too long, between characters. Members are mentioned with the first.',
};

/** The messages of one item: one, or several where a long text is to be split. */
export async function messagesOf(run: OperationRun): Promise<Payload[]> {
	const [first = '', ...others] = piecesOf(run);
	if (others.length === 0) return await run.payloads();
	const messages = await run.withValues({ [CONTENT]: first }).payloads();
	for (const piece of others) {
		const rest = run.withValues({ [CONTENT]: piece, additionalFields: {} });
		messages.push(...(await rest.payloads()));
	}
	return messages;
}

function piecesOf({ values, settings }: OperationRun): string[] {
	const { splitLongText } = (values.options ?? {}) as IDataObject;
	const field = settings.operation.fields?.find(({ name }) => name === CONTENT);
	const text = values[CONTENT];
	const mostBytes = field?.limits?.bytes;
	if (splitLongText !== true || typeof text !== 'string' || !mostBytes) return [];
	return splitText(text, mostBytes);
}
