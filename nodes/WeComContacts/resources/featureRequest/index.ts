import type { IDataObject } from 'n8n-workflow';

import { memberField } from '../../../shared/fields';
import type { OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import { APPROVAL_FIELDS, REQUEST_ID } from './approvalFields';
import { WORDS } from './words';

const DETAIL_CALL = {
	method: 'POST',
	path: '/cgi-bin/advanced_feature/get_approval_info',
	doc: 99885,
	sends: { 'body.apply_id': 'withDetails' },
} as const;

const SCHEMA = schemaLike({
	apply_id: 'APPLYID',
	applicant: 'zhangsan',
	create_time: 1_715_681_559,
	business_type: 3,
	business_type_name: 'Drive',
	approval_id: 'APPROVALID',
	approval_status: 1,
	approval_status_name: 'Waiting for approvers',
	approval_type: 2,
	approval_type_name: 'API',
	approval_url: 'https://example.com/approvals/1',
	request_reason: '需要更多微盘空间',
});

const IN_ADMIN_CONSOLE =
	'Only for an own app that the admin console names under 高级功能 → 成员申请管理 as the one that approves through the API';

export const featureRequest = defineResource({
	value: 'featureRequest',
	name: 'Advanced Feature Request',
	description: 'What members ask for of advanced features, such as more drive space (高级功能申请)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get advanced feature request',
			description: `Read one request: who asks for what and why, and where it stands. ${IN_ADMIN_CONSOLE}.`,
			doc: 99885,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/advanced_feature/get_approval_info' },
			fields: [REQUEST_ID],
			output: { schema: SCHEMA },
			run: async (run) => {
				const [payload] = await run.payloads();
				return requestOf(await run.send(payload));
			},
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many advanced feature requests',
			description: `List what a member has asked for of one feature. ${IN_ADMIN_CONSOLE}.`,
			doc: 99883,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/advanced_feature/get_apply_id_list' },
			fields: [
				{
					displayName: 'Feature',
					name: 'feature',
					type: 'options',
					options: [
						{ name: 'Docs', value: 2, description: '文档' },
						{ name: 'Drive', value: 3, description: '微盘' },
						{ name: 'Mail', value: 1, description: '邮件' },
						{ name: 'Meeting', value: 4, description: '会议' },
					],
					required: true,
					default: 1,
					description: 'What the requests are for',
					send: 'body.business_type',
				},
				memberField({
					displayName: 'Applicant',
					name: 'userId',
					required: true,
					send: 'body.userid',
					description: 'The member (成员) who asks: from the list, or by user ID (账号)',
				}),
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: false,
					description:
						'Whether each item holds the whole request, which takes one more call each, or its ID only',
				},
			],
			filters: [
				{
					displayName: 'Approved By',
					name: 'kind',
					type: 'options',
					options: [
						{ name: 'Any Way', value: 0 },
						{ name: 'API', value: 1 },
						{ name: 'Other Ways', value: 2 },
					],
					default: 1,
					description: 'Only requests that are approved through the API, or only others',
					send: 'body.req_type',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 200 },
				items: 'apply_id_list',
			},
			output: { itemKey: 'apply_id', schema: SCHEMA },
			alsoCalls: [DETAIL_CALL],
			run: listRequests,
		},
		{
			value: 'setApproval',
			name: 'Set Approval',
			action: 'Set the approval of an advanced feature request',
			description: `Tell WeCom where the approval of a request stands in your system, step by step. The first time must come within 24 hours of the request, or it goes the way it would without the API. ${IN_ADMIN_CONSOLE}.`,
			doc: 99880,
			request: { method: 'POST', path: '/cgi-bin/advanced_feature/set_approval_detail' },
			fields: APPROVAL_FIELDS,
			output: { schema: schemaLike({ success: true }) },
			run: setApproval,
		},
	],
});

const requestOf = ({ approval_info: info }: IDataObject): IDataObject =>
	withNames((info ?? {}) as IDataObject, WORDS);

async function listRequests(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const ids = (await run.sendPages(payload)) as unknown as string[];
	if (run.values.withDetails !== true) return ids.map((id) => ({ apply_id: id }));
	const { method, path, doc } = DETAIL_CALL;
	return await run.forEach(ids, async (id) =>
		requestOf(await run.call({ method, path, doc, body: { apply_id: id }, repeatable: true })),
	);
}

async function setApproval(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { node_list: steps } = payload.body.process_list as { node_list: IDataObject[] };
	const empty = steps.findIndex(
		({ current_approvers: current, completed_approvers: completed }) => !current && !completed,
	);
	if (empty >= 0) {
		throw run.error(
			`Step ${empty + 1} has no approvers`,
			`Item ${run.itemIndex}: give Still to Decide, Have Decided or both. Nothing was sent for this item.`,
		);
	}
	await run.send(payload);
	return { success: true };
}
