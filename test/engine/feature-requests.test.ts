import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComContacts();
const DRIVE = 3;

const run = async (operation: string, form: INodeParameters) =>
	await corp.run(node, { resource: 'featureRequest', operation, ...form });

const getMany = async (form: INodeParameters = {}) =>
	jsonOf(
		(
			await run('getAll', {
				feature: DRIVE,
				userId: byId('zhangwei'),
				returnAll: true,
				...form,
			})
		).items,
	);

const setApproval = async (step: IDataObject[], form: INodeParameters = {}) =>
	await run('setApproval', {
		requestId: 'apply-1',
		approvalId: 'own-1',
		status: 3,
		approvalUrl: 'https://example.com/approvals/1',
		steps: { step } as never,
		...form,
	});

describe('many requests', () => {
	it('come from short pages too, since only has_more says that one is the last', async () => {
		const ids = (await getMany()).map(({ apply_id: id }) => id);

		expect(ids).toEqual(['apply-1', 'apply-2', 'apply-3', 'apply-4', 'apply-5']);
		expect(corp.calls('advanced_feature/get_apply_id_list')).toHaveLength(3);
	});

	it('are those of a kind, with what they say in words, if wanted', async () => {
		const found = await getMany({ withDetails: true, filters: { kind: 1 } });

		expect(corp.calls('advanced_feature/get_apply_id_list')[0].body).toMatchObject({
			business_type: DRIVE,
			userid: 'zhangwei',
			req_type: 1,
		});
		expect(found).toHaveLength(3);
		expect(found[0]).toMatchObject({
			apply_id: 'apply-1',
			business_type_name: 'Drive',
			approval_type_name: 'API',
			approval_status_name: 'Waiting for approvers',
			request_reason: '需要更多微盘空间',
		});
	});
});

describe('the approval of a request', () => {
	it('is told with all its steps, and the request shows it', async () => {
		const { items, error } = await setApproval([
			{ status: 3, rule: 2, completed: 'lina', updatedAt: '2026-03-05T09:30:00' },
			{ status: 102, rule: 1, current: 'wangfang, zhangwei' },
		]);
		const { items: read } = await run('get', { requestId: 'apply-1' });

		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({ success: true });
		expect(corp.calls('advanced_feature/set_approval_detail')[0].body.process_list).toEqual({
			node_list: [
				{
					node_apv_status: 3,
					node_apv_rel: 2,
					completed_approvers: ['lina'],
					apv_update_time: Date.parse('2026-03-05T09:30:00+08:00') / 1000,
				},
				{ node_apv_status: 102, node_apv_rel: 1, current_approvers: ['wangfang', 'zhangwei'] },
			],
		});
		expect(read[0].json).toMatchObject({
			approval_id: 'own-1',
			approval_status_name: 'Approved by approvers',
		});
	});

	it('that goes another way than the API says which requests can be changed', async () => {
		const path = '/cgi-bin/advanced_feature/set_approval_detail';
		corp.simulator.faults.add({ path, errcode: 770013 });
		const { error } = await setApproval([{ status: 3, rule: 2, completed: 'lina' }]);

		expect(error?.message).toContain('The request is not approved through the API');
		expect((error as { description?: string }).description).toContain('Approved By set to API');
	});

	it.each([
		['a step without approvers', [{ status: 1, rule: 1 }], {}, 'Step 1 has no approvers'],
		['no step', [], {}, 'Steps has 0 entries, at least 1 are needed'],
		[
			'an address without its scheme',
			[{ status: 1, rule: 1, current: 'lina' }],
			{ approvalUrl: 'www.example.com' },
			'Approval URL',
		],
	])('is refused with %s', async (_what, steps, form, message) => {
		const { error } = await setApproval(steps, form);

		expect(error?.message).toContain(message);
		expect(corp.calls('advanced_feature/set_approval_detail')).toHaveLength(0);
	});
});
