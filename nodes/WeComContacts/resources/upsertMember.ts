import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { rowOf } from '../../shared/operation/rows';

const NO_SUCH_MEMBER = 60111;

export const CREATE_MEMBER_CALL = {
	method: 'POST',
	path: '/cgi-bin/user/create',
	doc: 90195,
	sends: { 'body.userid': 'userId', 'body.name': 'name' },
} as const;

/**
 * Changes the member; one that is not there is created instead.
 *
 * @param ofNewOnes what only a new member has
 */
export async function upsertMember(run: OperationRun, ofNewOnes: Field): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	const { method, path } = run.settings.operation.request;
	const updated = await run.callUnless([NO_SUCH_MEMBER], {
		method,
		path,
		body,
		doc: 90197,
	});
	if (updated) return { userid: body.userid, created: false, ...updated };
	const { path: creating, doc } = CREATE_MEMBER_CALL;
	const more = await rowOf(run, { additionalFields: [ofNewOnes] });
	const created = await run.call({
		method: 'POST',
		path: creating,
		doc,
		body: { ...body, ...more },
	});
	return { userid: body.userid, created: true, ...created };
}
