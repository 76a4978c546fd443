import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

export const GROUPS_CALL = {
	method: 'POST',
	path: '/cgi-bin/corpgroup/corp/get_chain_group',
	doc: 95820,
	sends: { 'body.chain_id': 'chainId' },
} as const;

/** The companies of a group and, where asked for, of all below it, up to the limit. */
export async function listCompanies(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	if (run.values.includeSubgroups !== true) return await run.sendPages(payload);
	const { chain_id: chainId, groupid: first } = payload.body;
	const { groups } = await run.call({
		...GROUPS_CALL,
		body: { chain_id: chainId },
		repeatable: true,
	});
	const { wanted } = run;
	const companies: IDataObject[] = [];
	for (const groupid of branch((groups ?? []) as IDataObject[], first)) {
		if (companies.length >= wanted) break;
		const rest = run.withValues({ limit: wanted - companies.length });
		companies.push(...(await rest.sendPages({ ...payload, body: { ...payload.body, groupid } })));
	}
	return companies;
}

/** The group and all below it, parents first; without one the root and every group. */
function branch(groups: IDataObject[], first: unknown): Array<number | undefined> {
	if (first === undefined) return [undefined, ...groups.map(({ groupid }) => Number(groupid))];
	const found = [Number(first)];
	for (const parent of found) {
		found.push(
			...groups
				.filter(({ parentid }) => Number(parentid) === parent)
				.map(({ groupid }) => Number(groupid))
				.filter((id) => !found.includes(id)),
		);
	}
	return found;
}
