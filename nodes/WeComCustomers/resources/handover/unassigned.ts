import type { IDataObject } from 'n8n-workflow';

import { leaverField } from '../../../shared/fields';
import type { Field, OperationRun, Pages } from '../../../shared/operation';

export const UNASSIGNED_PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	last: 'is_last',
	limit: { send: 'body.page_size', max: 1000 },
	items: 'info',
};

export const LEAVER_FILTER: Field = {
	...leaverField({ displayName: 'From Leaver', name: 'handoverUserId', send: undefined }),
	description:
		'The member who has left (离职成员) and whose customers to list: choose from the list, or give the user ID (账号) the member had. WeCom lists those of all leavers, so all are read whatever the limit.',
};

export const PAGE_NUMBER: Field = {
	displayName: 'Page Number',
	name: 'pageNumber',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description:
		'Reads this one page alone, counted from 0, each as long as Limit says and 1,000 at most. WeCom takes it still and no longer documents it.',
	send: 'body.page_id',
	limits: { min: 0 },
};

/** WeCom cannot narrow the list to one leaver. */
export async function listUnassigned(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const leaver = leaverOf(run);
	if (leaver === '') return await run.sendPages(payload);
	const all = await run.withValues({ returnAll: true }).sendPages(payload);
	return all.filter(({ handover_userid: id }) => id === leaver).slice(0, run.wanted);
}

function leaverOf(run: OperationRun): string {
	const { handoverUserId } = (run.values.filters ?? {}) as IDataObject;
	return handoverUserId === undefined ? '' : String(run.encode(LEAVER_FILTER, handoverUserId));
}
