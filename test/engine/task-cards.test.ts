import type { INodeParameters } from 'n8n-workflow';

import { WeCom } from '../../nodes/WeCom/WeCom.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeCom();

const update = async (form: INodeParameters = {}, credential?: object) =>
	await corp.run(
		node,
		{
			resource: 'message',
			operation: 'updateTaskCard',
			taskId: 'task-1',
			buttonText: '已处理',
			members: 'zhangwei, lina',
			...form,
		},
		credential && corp.connection(credential as never),
	);

describe('a legacy task card', () => {
	it('changes for members of the app of the credential, or of another one', async () => {
		const { error } = await update();
		await update({ options: { agentId: byId('1000099') } });
		const bodies = corp.calls('message/update_taskcard').map(({ body }) => body);

		expect(error).toBeUndefined();
		expect(bodies).toEqual([
			{
				task_id: 'task-1',
				replace_name: '已处理',
				userids: ['zhangwei', 'lina'],
				agentid: corp.simulator.corp.agentId,
			},
			expect.objectContaining({ agentid: 1000099 }),
		]);
	});

	it.each([
		['nobody', { members: '' }, undefined, 'Members'],
		['words too long for a button', { buttonText: '已经处理完毕了' }, undefined, 'at most 18'],
		['no app', {}, { agentId: '' }, 'Agent ID is needed here or in the credential'],
	])('is refused for %s', async (_what, form, credential, message) => {
		const { error } = await update(form, credential);

		expect(error?.message).toContain(message);
		expect(corp.calls('message/update_taskcard')).toHaveLength(0);
	});
});

it('counts the messages of a day, an item an app', async () => {
	const { items } = await corp.run(node, {
		resource: 'message',
		operation: 'getStatistics',
		day: 1,
	});

	expect(jsonOf(items)[0]).toMatchObject({
		app_name: expect.any(String),
		count: expect.any(Number),
	});
	expect(corp.calls('message/get_statistics')[0].body).toEqual({ time_type: 1 });
});
