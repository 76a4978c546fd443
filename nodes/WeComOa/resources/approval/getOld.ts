import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { inWindows, schemaLike } from '../../../shared/operation';
import { spanFields } from '../spanFields';

const LONGEST = 30 * 86_400;

export const getManyOld: Operation = {
	value: 'getAllOld',
	name: 'Get Many (Old)',
	action: 'Get many approval requests of the old API',
	description:
		'List requests the way WeCom did before 2019, with the secret of the approval app alone; it will go away, so use Get Many where you can',
	doc: 91530,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/corp/getapprovaldata' },
	fields: spanFields('when the requests were submitted', '30 days'),
	pages: { cursor: { send: 'body.next_spnum', next: 'next_spnum' }, items: 'data' },
	output: {
		simple: [
			'sp_num',
			'spname',
			'sp_status',
			'apply_name',
			'apply_org',
			'apply_user_id',
			'apply_time',
			'approval_name',
			'notify_name',
			'form',
		],
		schema: schemaLike({
			sp_num: 201_704_200_001,
			spname: '报销',
			sp_status: 1,
			apply_name: '张三',
			apply_org: '产品部',
			apply_user_id: 'zhangsan',
			apply_time: 1_499_153_693,
			approval_name: ['李四'],
			notify_name: ['王五'],
			form: { 报销事由: '出差' },
		}),
	},
	run: getOldApprovals,
};

async function getOldApprovals(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { starttime: from, endtime: to } = payload.body as { starttime: number; endtime: number };
	const approvals = await inWindows(run, { from, to }, LONGEST, async (window) => {
		const body = { starttime: window.from, endtime: window.to };
		return await run.sendPages({ ...payload, body });
	});
	return approvals.map((approval) => ({ ...approval, form: formOf(approval) }));
}

/** The values of the form by title: WeCom writes them as JSON, of two shapes. */
function formOf({ comm }: IDataObject): IDataObject {
	const { apply_data: text } = (comm ?? {}) as IDataObject;
	const controls = jsonParse<object>(String(text ?? ''), { fallbackValue: {} });
	return Object.fromEntries(
		Object.values(controls as Record<string, IDataObject>).map(({ title, value }) => [
			String(title),
			value,
		]),
	);
}
