import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { plainForm } from '../controls/plain';

export const DETAIL = { path: '/cgi-bin/oa/getapprovaldetail', doc: 91983 } as const;

/** What Simplify keeps of a request. */
export const SIMPLE = [
	'sp_no',
	'sp_name',
	'status',
	'sp_status',
	'template_id',
	'apply_time',
	'applyer',
	'batch_applyer',
	'form',
] as const;

export const SCHEMA = schemaLike({
	sp_no: '201909270001',
	sp_name: '采购申请',
	status: 'approved',
	sp_status: 2,
	template_id: 'Bs5KJ2NT4ncf4ZygaE8MB3779yUW8nsMaJd3mmE9v',
	apply_time: 1_569_584_428,
	applyer: { userid: 'zhangsan', partyid: '2' },
	form: { 采购事由: '办公用品' },
});

const STATUS: Record<string, string> = {
	1: 'pending',
	2: 'approved',
	3: 'rejected',
	4: 'withdrawn',
	6: 'withdrawn after approval',
	7: 'deleted',
	10: 'paid',
};

/** A request with its status as a word and its form as plain titles and values. */
export function readable(info: IDataObject, timezone: string): IDataObject {
	const { contents } = (info.apply_data ?? {}) as IDataObject;
	return {
		...info,
		status: STATUS[String(info.sp_status)] ?? 'unknown',
		form: plainForm(contents, timezone),
	};
}

export async function getApproval(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { info } = await run.send(payload);
	return readable(info as IDataObject, run.timezone);
}

export async function detailOf(run: OperationRun, number: string): Promise<IDataObject> {
	const { info } = await run.call({
		method: 'POST',
		...DETAIL,
		body: { sp_no: number },
		repeatable: true,
	});
	return readable(info as IDataObject, run.timezone);
}
