import type { IDataObject } from 'n8n-workflow';

import type { Outlet } from './outlet';
import { onlyOneTravels, uploadStaysHere } from './problems';

const NAME = 'weComBotAnswer';
const MOST_REMEMBERED = 10_000;

/** A frame that a worker of the queue hands to the process that holds the connection. */
export interface TravellingAnswer {
	cmd: string;
	body: IDataObject;
	requestId?: string;
}

/** The answer in what an execution responded to its trigger, or undefined. */
export function answerIn(response: unknown): TravellingAnswer | undefined {
	const body = (response as { body?: IDataObject } | undefined)?.body;
	const answer = body?.[NAME] as TravellingAnswer | undefined;
	return typeof answer?.cmd === 'string' ? answer : undefined;
}

/** The executions of this process whose one answer has gone out, the oldest first. */
const answered = new Set<string>();

/** The way back to the trigger, as the execution's response: n8n takes one of these. */
export function travelling(
	executionId: string,
	respond: (response: { body: IDataObject }) => void,
): Outlet {
	return {
		once: true,
		// The process that holds the connection keeps the pace.
		pacer: { turn: async () => {} },
		chatOf: (requestId) => requestId,
		request: async (cmd, body, { requestId } = {}) => {
			if (cmd.startsWith('aibot_upload')) throw uploadStaysHere();
			if (answered.has(executionId)) throw onlyOneTravels();
			answered.add(executionId);
			if (answered.size > MOST_REMEMBERED) answered.delete([...answered][0]);
			const answer: TravellingAnswer = { cmd, body, ...(requestId && { requestId }) };
			respond({ body: { [NAME]: answer as unknown as IDataObject } });
			return {};
		},
	};
}
