import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

export interface Tag {
	tag_id: string;
	tag_name: string;
	group_name: string;
}

export interface TagGroup {
	id: string;
	name: string;
	tags: Map<string, Tag>;
	/** Tags that are being made for another item. */
	coming: Map<string, Promise<void>>;
}

/** The groups by their names. */
export type TagLibrary = Map<string, TagGroup>;

export const LIST_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_corp_tag_list',
	doc: 92117,
} as const;

/** All tags that the company keeps for customers, read once however many items need them. */
export async function tagLibrary(run: OperationRun): Promise<TagLibrary> {
	return await oncePerExecution(run, 'customer tags', async () => {
		const { tag_group: groups } = await run.call({ ...LIST_CALL, body: {}, repeatable: true });
		return new Map(
			((groups ?? []) as IDataObject[]).map((given) => [String(given.group_name), groupOf(given)]),
		);
	});
}

export function groupOf(given: IDataObject): TagGroup {
	const name = String(given.group_name);
	const tags = tagsOf(given).map((tag): [string, Tag] => [tag.tag_name, tag]);
	return { id: String(given.group_id), name, tags: new Map(tags), coming: new Map() };
}

export function tagsOf({ group_name: group, tag }: IDataObject): Tag[] {
	return ((tag ?? []) as IDataObject[]).map(({ id, name }) => ({
		tag_id: String(id),
		tag_name: String(name),
		group_name: String(group),
	}));
}
