import type { OperationRun } from '../../shared/operation';
import { isEmpty } from '../../shared/operation/encode';
import { setAt } from '../../shared/operation/paths';
import type { Payload } from '../../shared/operation/payload';

/** The call of an update in which lists that were added to the form and left empty are sent as empty ones. */
export async function withEmptiedLists(run: OperationRun): Promise<Payload> {
	const [payload] = await run.payloads();
	const given = (run.values.updateFields ?? {}) as object;
	for (const { name, as, send } of run.settings.operation.updateFields ?? []) {
		const isList = as === 'texts' || as === 'integers';
		if (!isList || send === undefined || !(name in given)) continue;
		if (isEmpty(given[name as keyof typeof given])) setAt(payload, send, []);
	}
	return payload;
}
