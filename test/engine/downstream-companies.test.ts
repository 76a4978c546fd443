import type { INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComContacts();

describe('supply chains', () => {
	const chains = async (filters: INodeParameters) =>
		jsonOf(
			(await corp.run(node, { resource: 'supplyChain', operation: 'getAll', filters })).items,
		).map(({ chain_id: id }) => id);

	it('are all, or those that a company has joined', async () => {
		expect(await chains({})).toEqual(['chain-seeded']);
		expect(await chains({ corpId: 'wwfirstcorp' })).toEqual(['chain-seeded']);
		expect(await chains({ corpId: 'wwstranger' })).toEqual([]);
		expect(corp.calls('corpgroup/corp/get_chain_list')).toHaveLength(1);
		expect(corp.calls('corpgroup/get_corp_shared_chain_list').map(({ body }) => body)).toEqual([
			{ corpid: 'wwfirstcorp' },
			{ corpid: 'wwstranger' },
		]);
	});
});

it('finds the ID of your own that a member of a company was imported with', async () => {
	const { items } = await corp.run(node, {
		resource: 'supplyChainCompany',
		operation: 'getMemberCustomId',
		chainId: byId('chain-seeded'),
		corpId: byId('wwfirstcorp'),
		userId: 'zhangsan',
	});

	expect(items[0].json).toEqual({ user_custom_id: expect.any(String) });
	expect(corp.calls('corpgroup/corp/get_chain_user_custom_id')[0].body).toEqual({
		chain_id: 'chain-seeded',
		corpid: 'wwfirstcorp',
		userid: 'zhangsan',
	});
});

it('counts the active members of a day, whatever the hour that is given', async () => {
	const { items } = await corp.run(node, {
		resource: 'member',
		operation: 'getActiveCount',
		date: '2026-11-30T23:30:00',
	});

	expect(items[0].json).toEqual({ active_cnt: expect.any(Number) });
	expect(corp.calls('user/get_active_stat')[0].body).toEqual({ date: '2026-11-30' });
});
