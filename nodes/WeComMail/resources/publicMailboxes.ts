import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { foundOrAll } from './search';

export const DETAIL = { path: '/cgi-bin/exmail/publicmail/get', doc: 98002 } as const;

const A_CALL = 100;

export async function listPublicMailboxes(run: OperationRun): Promise<IDataObject[]> {
	const found = await foundOrAll(run, 'email', 'list');
	if (run.values.withDetails !== true) return found;
	const parts: IDataObject[][] = [];
	for (let at = 0; at < found.length; at += A_CALL) parts.push(found.slice(at, at + A_CALL));
	const details = await run.forEach(parts, async (part) => {
		const id_list = part.map(({ id }) => Number(id));
		const { list } = await run.call({
			method: 'POST',
			...DETAIL,
			body: { id_list },
			repeatable: true,
		});
		return (list ?? []) as IDataObject[];
	});
	const byId = new Map(details.flat().map((mailbox) => [mailbox.id, mailbox]));
	return found.map((mailbox) => ({ ...mailbox, ...byId.get(mailbox.id) }));
}
