import type { IDataObject } from 'n8n-workflow';

import { DRIVE_IDS_IN_LINKS } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { joinAnswers } from '../../../shared/operation/join';
import { results } from '../../../shared/operation/output';
import { sendParts } from '../../../shared/operation/parts';
import { entryAt, folderAt, forgetTree } from './tree';

type Located = keyof typeof DRIVE_IDS_IN_LINKS;

/** The same item with IDs in place of links and paths. */
export async function withIds(run: OperationRun): Promise<OperationRun> {
	const ids: IDataObject = {};
	if ('spaceId' in run.values) ids.spaceId = await idOf(run, 'spaceId');
	const here = run.withValues(ids);
	for (const name of ['fileId', 'folderId'] as const) {
		if (name in run.values) ids[name] = await idOf(here, name);
	}
	return run.withValues(ids);
}

/** The operation's own call, with IDs in place of links and paths. */
export async function sendWithIds(run: OperationRun): Promise<IDataObject[]> {
	const located = await withIds(run);
	const answers = await sendParts(located, await located.payloads());
	return results(run.settings.operation, joinAnswers(answers));
}

/** The same for a call after which paths may lead elsewhere. */
export async function changeWithIds(run: OperationRun): Promise<IDataObject[]> {
	try {
		return await sendWithIds(run);
	} finally {
		forgetTree(run);
	}
}

/** The value of a field that names a thing of the drive, as the ID that stands for it. */
export async function idOf(
	run: OperationRun,
	name: Located,
	spaceId = run.values.spaceId,
): Promise<IDataObject[string]> {
	const { mode, value } = locatorIn(run.values[name]);
	if (value === undefined || value === null || value === '') return '';
	if (mode === 'url') return idInLink(run, name, String(value));
	if (mode !== 'path') return value;
	if (!spaceId) {
		throw run.error(
			`Space is needed where ${labelOf(run.settings.operation, name)} is given by its path`,
			'Choose the space, or give the ID in place of the path.',
		);
	}
	const path = String(value);
	if (name === 'folderId') return await folderAt(run, String(spaceId), path);
	return (await entryAt(run, String(spaceId), path)).fileid;
}

/** What a resource locator holds; plain text counts as an ID. */
export function locatorIn(given: unknown): { mode: string; value: IDataObject[string] } {
	if (typeof given === 'object' && given !== null && '__rl' in given) {
		return given as unknown as { mode: string; value: IDataObject[string] };
	}
	return { mode: 'id', value: given as IDataObject[string] };
}

function idInLink(run: OperationRun, name: Located, link: string): string {
	const id = new RegExp(DRIVE_IDS_IN_LINKS[name]).exec(link)?.[1];
	if (id) return id;
	throw run.error(
		`${labelOf(run.settings.operation, name)} is a link without an ID: ${link}`,
		'A share link alone says nothing of the file behind it. Open it and give the address of the preview, which holds fileId=, or give the path or the ID.',
	);
}

function labelOf({ fields = [] }: Operation, name: Located): string {
	return fields.find((field) => field.name === name)?.displayName ?? name;
}
