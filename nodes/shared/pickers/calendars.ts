import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { reader } from './caller';
import { orExplain } from './results';

/** WeCom cannot list calendars, only show those whose ids are known: what is typed is taken as one. */
export async function searchCalendars(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const ids = (filter ?? '').split(/[\s,]+/).filter(Boolean);
	if (ids.length === 0) return { results: [] };
	return await orExplain(async () => {
		const { calendar_list: list } = await (
			await reader(this)
		)('/cgi-bin/oa/calendar/get', undefined, { cal_id_list: ids });
		const results = ((list ?? []) as IDataObject[]).map(({ cal_id: id, summary }) => ({
			name: String(summary),
			value: String(id),
		}));
		return { results };
	});
}
