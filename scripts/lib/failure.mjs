/** An error that the person at the terminal can act on: its message is the whole line they see. */
export class Failure extends Error {}

/**
 * The one line to print for any error: a Failure's own words, and for anything else its first
 * line, so that a fault in the scripts never ends in a stack trace.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function failureLine(error) {
	if (error instanceof Failure) return error.message;
	const message = error instanceof Error ? error.message : String(error);
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOSPC') return `The disk is full: ${message}`;
	return `Unexpected: ${message.split('\n')[0]}`;
}
