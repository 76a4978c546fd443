/** Milliseconds: n8n takes less to resume the execution, and then refuses other answers by itself. */
const HELD_FOR = 10_000;

const held = new Map<string, number>();

/**
 * Whether this is the first answer to a question. It holds off the second click of an impatient thumb until
 * the execution is resumed, and not for longer, since resuming may fail.
 */
export function isFirstAnswer(question: string, now = Date.now()): boolean {
	for (const [claimed, until] of held) if (until <= now) held.delete(claimed);
	if (held.has(question)) return false;
	held.set(question, now + HELD_FOR);
	return true;
}
