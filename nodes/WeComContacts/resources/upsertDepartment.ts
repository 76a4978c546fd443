import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { oncePerExecution } from '../../shared/operation/once';

/** No such department, or none that may be seen. */
const NO_SUCH_DEPARTMENT = [60003, 60123];

export const CREATE_DEPARTMENT_CALL = {
	method: 'POST',
	path: '/cgi-bin/department/create',
	doc: 90205,
	sends: { 'body.name': 'name', 'body.parentid': 'parentId' },
} as const;

export const LIST_CALL = {
	method: 'GET',
	path: '/cgi-bin/department/list',
	doc: 90208,
	sends: { 'query.id': 'parentId' },
} as const;

/** Changes the department; one that is not there is created instead. */
export async function upsertDepartment(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	return run.value('findBy') === 'id' ? await byId(run, body) : await byName(run, body);
}

async function byId(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const updated = await run.callUnless(NO_SUCH_DEPARTMENT, ownCall(run, body));
	return updated ? { id: body.id, created: false, ...updated } : await create(run, body);
}

async function byName(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const { name, parentid, ...changes } = body;
	const siblings = await childrenOf(run, parentid as number);
	const known = siblings.get(String(name));
	if (known === undefined) {
		const created = await create(run, body);
		siblings.set(String(name), created.id as number);
		return created;
	}
	if (Object.keys(changes).length > 0) await run.call(ownCall(run, { id: known, ...changes }));
	return { id: known, created: false };
}

/** The departments right below one by name, read once for all items and kept up with what they create. */
async function childrenOf(run: OperationRun, parentid: number): Promise<Map<string, number>> {
	return await oncePerExecution(run, `departments below ${parentid}`, async () => {
		const { method, path, doc } = LIST_CALL;
		const { department } = await run.call({ method, path, doc, query: { id: parentid } });
		const children = ((department ?? []) as IDataObject[]).filter(
			(entry) => entry.parentid === parentid,
		);
		return new Map(children.map(({ name, id }) => [String(name), Number(id)]));
	});
}

async function create(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const { method, path, doc } = CREATE_DEPARTMENT_CALL;
	return { created: true, ...(await run.call({ method, path, doc, body })) };
}

function ownCall({ settings }: OperationRun, body: IDataObject) {
	const { request, doc } = settings.operation;
	return { ...request, doc, body };
}
