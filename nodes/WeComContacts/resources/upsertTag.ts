import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { joinAnswers } from '../../shared/operation/join';
import { oncePerExecution } from '../../shared/operation/once';
import { partsOf } from '../../shared/operation/rows';

const NO_SUCH_TAG = 40068;

const CREATE_CALL = {
	method: 'POST',
	path: '/cgi-bin/tag/create',
	doc: 90210,
	sends: { 'body.tagname': 'name' },
} as const;

const LIST_CALL = { method: 'GET', path: '/cgi-bin/tag/list', doc: 90216 } as const;

const MEMBERS_CALL = {
	method: 'POST',
	path: '/cgi-bin/tag/addtagusers',
	doc: 90214,
	sends: { 'body.tagid': 'tagId' },
} as const;

export const FURTHER_CALLS = [CREATE_CALL, LIST_CALL, MEMBERS_CALL];

/** Makes sure of the tag and then of those who are to have it. */
export async function upsertTag(run: OperationRun, who: Field[]): Promise<IDataObject> {
	const parts = await partsOf(run, { additionalFields: who });
	const [{ body }] = await run.payloads();
	const tag = run.value('findBy') === 'id' ? await byId(run, body) : await byName(run, body);
	const answers: IDataObject[] = [];
	for (const { body: members } of parts) {
		if (Object.keys(members).length === 0) continue;
		const { method, path, doc } = MEMBERS_CALL;
		answers.push(
			await run.call({
				method,
				path,
				doc,
				body: { tagid: tag.tagid, ...members },
				repeatable: true,
			}),
		);
	}
	return { ...tag, ...(answers.length > 0 && joinAnswers(answers)) };
}

async function byId(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const { request, doc } = run.settings.operation;
	const renamed = await run.callUnless([NO_SUCH_TAG], { ...request, doc, body });
	return renamed ? { ...body, created: false } : await create(run, body);
}

async function byName(run: OperationRun, { tagname }: IDataObject): Promise<IDataObject> {
	const tags = await oncePerExecution(run, 'tags by name', async () => {
		const { taglist } = await run.call(LIST_CALL);
		return new Map(
			((taglist ?? []) as IDataObject[]).map((tag) => [String(tag.tagname), Number(tag.tagid)]),
		);
	});
	const known = tags.get(String(tagname));
	if (known !== undefined) return { tagid: known, tagname, created: false };
	const created = await create(run, { tagname });
	tags.set(String(tagname), Number(created.tagid));
	return created;
}

async function create(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const { method, path, doc } = CREATE_CALL;
	const { tagid } = await run.call({ method, path, doc, body });
	return { tagid: tagid ?? body.tagid, tagname: body.tagname, created: true };
}
