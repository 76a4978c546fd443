import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { results } from '../../../shared/operation/output';

/** How WeCom says that a member has no customers. */
const NO_CUSTOMERS = [84061];

export async function listIds(run: OperationRun): Promise<IDataObject[]> {
	const { operation } = run.settings;
	const [{ query }] = await run.payloads();
	const { doc, request } = operation;
	const answer = await run.callUnless(NO_CUSTOMERS, { ...request, doc, query });
	return results(operation, answer ?? {});
}
