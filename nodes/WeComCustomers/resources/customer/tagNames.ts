import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import type { Tag } from './tagLibrary';
import { tagLibrary, tagsOf } from './tagLibrary';

/** WeCom may not know a tag any more, or may not show it to this app. */
const UNKNOWN_TAG = [40068, 48002];

export const RULE_GROUP_TAGS_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_strategy_tag_list',
	doc: 94882,
} as const;

/** Puts beside the tag IDs of each the tags' names, where WeCom tells them. */
export async function nameTags(run: OperationRun, follows: IDataObject[]): Promise<void> {
	const ids = new Set(follows.flatMap(idsOf));
	if (ids.size === 0) return;
	const known = byId(
		[...(await tagLibrary(run)).values()].flatMap(({ tags }) => [...tags.values()]),
	);
	const others = [...ids].filter((id) => !known.has(id));
	for (const tag of await ruleGroupTags(run, others)) known.set(tag.tag_id, tag);
	for (const follow of follows) {
		follow.tags = idsOf(follow).map((id) => ({ ...(known.get(id) ?? { tag_id: id }) }));
	}
}

/** Tags of rule groups stand in no library, and are rare. */
async function ruleGroupTags(run: OperationRun, ids: string[]): Promise<Tag[]> {
	if (ids.length === 0) return [];
	const body = { tag_id: ids };
	const answer = await run.callUnless(UNKNOWN_TAG, {
		...RULE_GROUP_TAGS_CALL,
		body,
		repeatable: true,
	});
	return ((answer?.tag_group ?? []) as IDataObject[]).flatMap(tagsOf);
}

function idsOf({ tag_id: ids }: IDataObject): string[] {
	return (ids ?? []) as string[];
}

function byId(tags: Tag[]): Map<string, Tag> {
	return new Map(tags.map((tag) => [tag.tag_id, tag]));
}
