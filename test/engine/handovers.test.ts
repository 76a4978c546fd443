import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComCustomers } from '../../nodes/WeComCustomers/WeComCustomers.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCustomers();

const run = async (resource: string, operation: string, parameters: INodeParameters) =>
	await corp.run(node, { resource, operation, ...parameters });

const fromLeaver = { handoverUserId: byId('zhaoleft'), takeoverUserId: byId('lina') };

describe('the customers of a member', () => {
	const transfer = async (customers: unknown) =>
		await run('handover', 'transferCustomers', {
			handoverUserId: byId('zhangwei'),
			takeoverUserId: byId('wangfang'),
			customers: customers as string,
		});

	it('are handed over, and each item says in words what stood in the way', async () => {
		const { items, hints, error } = await transfer('wmCustomerLi, nobody');

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([
			{ external_userid: 'wmCustomerLi', started: true, errcode: 0 },
			{
				external_userid: 'nobody',
				started: false,
				errcode: 40096,
				reason: expect.stringContaining('WeCom does not know this external user id'),
			},
		]);
		expect(hints.map(({ message }) => message).join()).toContain('did only part');

		const again = await transfer(['wmCustomerLi']);
		expect(jsonOf(again.items)[0].reason).toContain('is being handed over already');
	});

	it('raise no hint where all went well', async () => {
		const { hints } = await transfer('wmCustomerLi');

		expect(hints).toEqual([]);
	});

	it('go out by the hundred, and come back one item each', async () => {
		const customers = Array.from({ length: 230 }, (_, index) => `wm${index}`);
		const { items } = await transfer(customers);

		const sent = corp.calls('externalcontact/transfer_customer');
		expect(sent.map(({ body }) => body.external_userid.length)).toEqual([100, 100, 30]);
		expect(jsonOf(items).map(({ external_userid: id }) => id)).toEqual(customers);
	});
});

describe('the customers of a leaver', () => {
	const unassigned = async (parameters: INodeParameters = {}) =>
		jsonOf(
			(
				await run('leaverHandover', 'getAllUnassigned', {
					returnAll: true,
					filters: { handoverUserId: byId('zhaoleft') },
					...parameters,
				})
			).items,
		);

	beforeEach(() => {
		const { customers } = corp.simulator.state;
		customers.get('wmCustomerLi').follow_user.push({ userid: 'anotherleft', tags: [] });
	});

	it('are listed, those of one leaver alone or of all', async () => {
		const ids = (list: IDataObject[]) => list.map(({ external_userid: id }) => id);

		expect(ids(await unassigned())).toEqual(['wmCustomerQian', 'wmCustomerSun', 'wmCustomerZhou']);
		expect(ids(await unassigned({ returnAll: false, limit: 2 }))).toEqual([
			'wmCustomerQian',
			'wmCustomerSun',
		]);
		expect(ids(await unassigned({ filters: {} }))).toHaveLength(4);
	});

	it('are handed over, wait for a day, and are then the member’s', async () => {
		const customers = (await unassigned()).map(({ external_userid: id }) => id);
		const { items } = await run('leaverHandover', 'transferCustomers', {
			...fromLeaver,
			customers: customers as never,
		});
		const results = async () =>
			jsonOf((await run('leaverHandover', 'getResults', { ...fromLeaver, returnAll: true })).items);
		const waiting = await results();
		for (const handover of corp.simulator.state.handovers) {
			if (handover.handover_userid === 'zhaoleft') handover.takeover_time = 1;
		}
		corp.simulator.state.handovers.at(-1).status = 3;

		expect(jsonOf(items).every(({ started }) => started === true)).toBe(true);
		expect(waiting).toHaveLength(3);
		expect(waiting[0]).toMatchObject({ status: 2, meaning: expect.stringContaining('Waiting') });
		expect((await results()).map(({ meaning }) => meaning)).toEqual([
			'Handed over',
			'Handed over',
			'Refused by the customer',
		]);
		expect(await unassigned()).toMatchObject([{ external_userid: 'wmCustomerZhou' }]);
	});

	it('stay with a member who is still there, and the error says so', async () => {
		const { error } = await run('leaverHandover', 'transferCustomers', {
			...fromLeaver,
			handoverUserId: byId('zhangwei'),
			customers: 'wmCustomerLi',
		});

		expect(error?.message).toContain('The member has not left the company');
	});
});

describe('customer groups', () => {
	it('get another owner, and each item says whether', async () => {
		const { items, hints } = await run('handover', 'transferGroups', {
			chatIds: 'wrGroupOne, wrGroupThree, wrNothing',
			newOwner: byId('lina'),
		});

		expect(jsonOf(items)).toEqual([
			{ chat_id: 'wrGroupOne', transferred: true, errcode: 0 },
			{
				chat_id: 'wrGroupThree',
				transferred: false,
				errcode: 90504,
				errmsg: expect.any(String),
				reason: expect.stringContaining('The member owns the group already'),
			},
			expect.objectContaining({ chat_id: 'wrNothing', transferred: false, errcode: 90501 }),
		]);
		expect(hints).toHaveLength(1);
		expect(corp.simulator.state.customerGroups.get('wrGroupOne').owner).toBe('lina');
	});

	it('of a leaver are found by their status and handed over', async () => {
		corp.simulator.state.members.delete('lina');
		const waiting = await run('customerGroup', 'getAll', { filters: { status: 1 } });
		const [{ chat_id: chatId }] = jsonOf(waiting.items);
		const { items } = await run('leaverHandover', 'transferGroups', {
			chatIds: chatId as string,
			newOwner: byId('zhangwei'),
		});

		expect(chatId).toBe('wrGroupThree');
		expect(jsonOf(items)).toEqual([{ chat_id: 'wrGroupThree', transferred: true, errcode: 0 }]);
	});
});
