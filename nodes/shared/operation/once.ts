import type { IExecuteFunctions } from 'n8n-workflow';

import type { OperationRun } from './operation-run';

const kept = new WeakMap<IExecuteFunctions, Map<string, Promise<unknown>>>();

/** What many items of one execution need alike, read once for all of them. */
export async function oncePerExecution<T>(
	{ context }: OperationRun,
	key: string,
	read: () => Promise<T>,
): Promise<T> {
	const known = kept.get(context) ?? new Map<string, Promise<unknown>>();
	kept.set(context, known);
	const running = known.get(key) as Promise<T> | undefined;
	if (running) return await running;
	const started = read();
	known.set(key, started);
	started.catch(() => known.delete(key));
	return await started;
}

/** What was kept under names that begin so is read again from here on. */
export function readAgain({ context }: OperationRun, begin: string): void {
	const known = kept.get(context);
	for (const key of known?.keys() ?? []) if (key.startsWith(begin)) known?.delete(key);
}
