import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

export const CHAINS_OF_COMPANY_CALL = {
	method: 'POST',
	path: '/cgi-bin/corpgroup/get_corp_shared_chain_list',
	doc: 97442,
	maySend: { 'body.corpid': 'filters.corpId' },
} as const;

/** All supply chains, or those of one company, which another endpoint tells. */
export async function listChains(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { corpId } = (run.values.filters ?? {}) as { corpId?: string };
	const { method, path, doc } = CHAINS_OF_COMPANY_CALL;
	const { chains } = corpId
		? await run.call({ method, path, doc, body: { corpid: corpId }, repeatable: true })
		: await run.send(payload);
	return (chains ?? []) as IDataObject[];
}
