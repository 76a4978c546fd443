import type { Field, OperationRun } from '../operation';

const USUAL_SECONDS = 300;

/** A job of WeCom's: its result, or at once its ID. */
export const WAIT_FOR_COMPLETION: Field = {
	displayName: 'Wait for Completion',
	name: 'waitForCompletion',
	type: 'boolean',
	default: true,
	description:
		'Whether to wait until the job is done and give its result. Otherwise the job ID comes back at once.',
};

/** Rarely changed: for the operation's options. */
export const LONGEST_WAIT: Field = {
	displayName: 'Longest Wait',
	name: 'longestWait',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: USUAL_SECONDS,
	description: 'For how many seconds to wait for the job; after that the node fails',
};

export function longestWait({ values }: OperationRun): number {
	const { longestWait: seconds } = (values.options ?? {}) as { longestWait?: number };
	return Number(seconds) || USUAL_SECONDS;
}
