import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { MORE_MEMBERS } from './fields';

/** Everyone who is asked, each once: WeCom does not tell upper from lower case in user IDs. */
export function membersToAsk(run: OperationRun, first: string): string[] {
	const { moreMembers } = (run.values.options ?? {}) as IDataObject;
	const others = moreMembers ? (run.encode(MORE_MEMBERS, moreMembers) as string[]) : [];
	const byId = new Map<string, string>();
	for (const member of [first, ...others]) {
		const id = member.toLowerCase();
		if (!byId.has(id)) byId.set(id, member);
	}
	return [...byId.values()];
}
