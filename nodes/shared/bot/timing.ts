const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long things take on a long connection, in milliseconds. */
export const timing = {
	/** For the connection to open. */
	opening: 15 * SECOND,
	/** For the answer to a frame. */
	answer: 15 * SECOND,
	/** Between two heartbeats; page 101463 advises 30 seconds. */
	heartbeat: 30 * SECOND,
	/** Before the first try to come back, and the longest wait before a later one. */
	firstWait: SECOND,
	longestWait: MINUTE,
	/** A connection that held so long starts with short waits again. */
	steady: MINUTE,
	/** How long a sender waits for a broken connection to come back. */
	patience: 30 * SECOND,
	/** How long a test run's connection stays: its trigger is closed before its other nodes answer. */
	afterTest: 5 * MINUTE,
} as const;
