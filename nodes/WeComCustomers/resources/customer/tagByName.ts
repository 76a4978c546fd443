import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { createGroup, createTags } from './createTags';
import type { Tag, TagLibrary } from './tagLibrary';
import { tagLibrary } from './tagLibrary';
import { CREATE_TAG, CREATE_TAG_AND_GROUP } from './tagByNameFields';

/** Gives tags to a customer and takes tags away, by their names. */
export async function tagByName(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const library = await tagLibrary(run);
	const wanted = new Wanted(run, library);
	const created = await wanted.createMissing(names(run, 'addNames'));
	const added = wanted.found(names(run, 'addNames'));
	const removed = wanted.found(names(run, 'removeNames'));
	if (added.length + removed.length > 0) {
		await run.send({
			...payload,
			body: {
				...payload.body,
				...(added.length > 0 && { add_tag: idsOf(added) }),
				...(removed.length > 0 && { remove_tag: idsOf(removed) }),
			},
		});
	}
	const { external_userid, userid } = payload.body;
	return { external_userid, userid, added, removed, created } as unknown as IDataObject;
}

class Wanted {
	private readonly groupName: string;

	constructor(
		private readonly run: OperationRun,
		private readonly library: TagLibrary,
	) {
		this.groupName = String(run.value('groupName') ?? '').trim();
	}

	/** The tags that exist; of those that do not, a customer has none. */
	found(wanted: string[]): Tag[] {
		return wanted.flatMap((name) => this.find(name) ?? []);
	}

	async createMissing(wanted: string[]): Promise<string[]> {
		const missing = wanted.filter((name) => this.find(name) === undefined);
		if (missing.length === 0) return [];
		const { missingTags } = this.run.values;
		if (missingTags !== CREATE_TAG && missingTags !== CREATE_TAG_AND_GROUP) {
			throw this.run.error(
				`There is no customer tag ${quoted(missing)}${this.place()}`,
				'Check the name, or let If a Tag Is Missing create it.',
			);
		}
		if (this.groupName === '') {
			throw this.run.error(
				`There is no customer tag ${quoted(missing)}, and no Tag Group to create it in`,
				'Fill in Tag Group: every customer tag stands in one.',
			);
		}
		const group = this.library.get(this.groupName);
		if (group) return await createTags(this.run, group, missing);
		if (missingTags === CREATE_TAG) {
			throw this.run.error(
				`There is no tag group "${this.groupName}"`,
				'Check the name, or let If a Tag Is Missing create the group too.',
			);
		}
		const made = await createGroup(this.run, this.library, this.groupName, missing);
		const left = missing.filter((name) => !made.tags.has(name));
		if (left.length > 0) await createTags(this.run, made, left);
		return missing;
	}

	private find(name: string): Tag | undefined {
		if (this.groupName !== '') return this.library.get(this.groupName)?.tags.get(name);
		const found = [...this.library.values()].flatMap(({ tags }) => tags.get(name) ?? []);
		if (found.length < 2) return found[0];
		const groups = found.map(({ group_name: group }) => group);
		throw this.run.error(
			`Several tag groups have a tag "${name}": ${groups.join(', ')}`,
			'Fill in Tag Group to say which one is meant.',
		);
	}

	private place(): string {
		return this.groupName === '' ? '' : ` in the group "${this.groupName}"`;
	}
}

function names(run: OperationRun, field: string): string[] {
	return [...new Set(run.value(field) as string[])];
}

function idsOf(tags: Tag[]): string[] {
	return tags.map(({ tag_id: id }) => id);
}

function quoted(missing: string[]): string {
	return missing.map((name) => `"${name}"`).join(', ');
}
