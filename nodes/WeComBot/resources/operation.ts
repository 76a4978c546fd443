import type { Field, Operation } from '../../shared/operation';

const LONG_CONNECTION = 101463;

/** What `send` gives for every message. */
const SENT = {
	type: 'object',
	properties: {
		success: { type: 'boolean' },
		requestId: { type: 'string' },
		chatId: { type: 'string' },
		mediaId: { type: 'string' },
		streamId: { type: 'string' },
		finished: { type: 'boolean' },
	},
	version: 1,
};

type Kind = Pick<
	Operation,
	'value' | 'name' | 'action' | 'description' | 'constants' | 'additionalFields'
> & { fields: Field[] };

/** An operation of the bot: its frame's command follows from where the message goes. */
export function botOperation(kind: Kind): Operation {
	return {
		...kind,
		doc: LONG_CONNECTION,
		request: { method: 'POST', path: '' },
		output: { schema: SENT },
	};
}
