import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';
import type { TagGroup, TagLibrary } from './tagLibrary';
import { groupOf, tagsOf } from './tagLibrary';

export const CREATE_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/add_corp_tag',
	doc: 92117,
} as const;

/** Makes tags in a group; of those that another item is making already, only waits for them. */
export async function createTags(
	run: OperationRun,
	group: TagGroup,
	names: string[],
): Promise<string[]> {
	const mine = names.filter((name) => !group.coming.has(name));
	if (mine.length > 0) {
		const making = addToGroup(run, group, mine);
		for (const name of mine) group.coming.set(name, making);
	}
	try {
		await Promise.all(names.map(async (name) => await group.coming.get(name)));
	} finally {
		for (const name of mine) group.coming.delete(name);
	}
	return mine;
}

async function addToGroup(run: OperationRun, group: TagGroup, names: string[]): Promise<void> {
	const made = await add(run, { group_id: group.id }, names);
	for (const tag of tagsOf(made)) group.tags.set(tag.tag_name, tag);
}

/** Makes a group with its first tags, once where several items want it at the same time. */
export async function createGroup(
	run: OperationRun,
	library: TagLibrary,
	name: string,
	tags: string[],
): Promise<TagGroup> {
	return await oncePerExecution(run, `customer tag group ${name}`, async () => {
		const group = groupOf(await add(run, { group_name: name }, tags));
		library.set(name, group);
		return group;
	});
}

async function add(run: OperationRun, group: IDataObject, names: string[]): Promise<IDataObject> {
	const body = { ...group, tag: names.map((name) => ({ name })) };
	const { tag_group: made } = await run.call({ ...CREATE_CALL, body });
	return made as IDataObject;
}
