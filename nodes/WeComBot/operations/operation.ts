import type { Field, Operation } from '../../shared/operation';

const LONG_CONNECTION = 101463;

type Kind = Pick<
	Operation,
	'value' | 'name' | 'action' | 'description' | 'constants' | 'additionalFields'
> & { fields: Field[] };

/** An operation of the bot: its frame's command follows from where the message goes. */
export function botOperation(kind: Kind): Operation {
	return {
		...kind,
		doc: LONG_CONNECTION,
		request: { method: 'POST', path: 'aibot_respond_msg' },
	};
}
