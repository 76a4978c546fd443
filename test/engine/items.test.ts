import { sleep } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import type { SimulatedCall } from '../../simulator';
import { byId, createDepartment, getMember } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const EACH_ID = '={{ $json.id }}';
const LATENCY = 250;

/** How many of the calls had come before the first was answered. */
const startedTogether = (calls: SimulatedCall[]) =>
	calls.filter(({ at }) => at - calls[0].at < LATENCY).length;

const threeMembers = () => {
	const { member, secondMember, thirdMember } = corp.simulator.ids;
	return [member, secondMember, thirdMember];
};

describe('order and pairing', () => {
	it('gives each item its own result, in the order of the items, whichever answer comes first', async () => {
		const ids = threeMembers();
		corp.simulator.faults.add({ path: '/cgi-bin/user/get', match: { userid: ids[0] }, delay: 200 });

		const { items } = await corp.run(contacts, getMember(EACH_ID), {
			items: itemsWith(...ids.map((id) => ({ id }))),
		});

		expect(items.map(({ json }) => json.userid)).toEqual(ids);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	it('makes an item of each entry of a list, all paired with the item that asked', async () => {
		const { rootDepartment, department } = corp.simulator.ids;
		const { items } = await corp.run(
			contacts,
			{ resource: 'department', operation: 'getAll', departmentId: byId(EACH_ID) },
			{ items: itemsWith({ id: department }, { id: rootDepartment }) },
		);

		const ofFirst = items.filter(({ pairedItem }) => (pairedItem as { item: number }).item === 0);
		expect(ofFirst.map(({ json }) => json.id)).toContain(department);
		expect(ofFirst.map(({ json }) => json.id)).not.toContain(rootDepartment);
		expect(items.length).toBeGreaterThan(ofFirst.length);
		expect(items.slice(0, ofFirst.length)).toEqual(ofFirst);
	});
});

describe('parallel requests', () => {
	const twelve = itemsWith(
		...Array.from({ length: 12 }, (_, index) => ({ id: 'zhangwei', index })),
	);

	it('reads eight at a time', async () => {
		corp.simulator.latency = LATENCY;
		await corp.run(contacts, getMember(EACH_ID), { items: twelve });

		expect(corp.calls('user/get')).toHaveLength(12);
		expect(startedTogether(corp.calls('user/get'))).toBe(8);
	});

	it('writes one after the other, so that a department is there before its child', async () => {
		corp.simulator.latency = LATENCY;
		const { items, error } = await corp.run(
			contacts,
			createDepartment('={{ $json.name }}', {
				parentId: byId('={{ $json.parent }}'),
				additionalFields: { id: '={{ $json.id }}' },
			}),
			{
				items: itemsWith(
					{ id: 901, name: 'Parent', parent: 1 },
					{ id: 902, name: 'Child', parent: 901 },
					{ id: 903, name: 'Grandchild', parent: 902 },
				),
			},
		);

		expect(error).toBeUndefined();
		expect(jsonOf(items)).toEqual([{ id: 901 }, { id: 902 }, { id: 903 }]);
		expect(startedTogether(corp.calls('department/create'))).toBe(1);
	});

	it('takes the number that the user gives, for writes too', async () => {
		corp.simulator.latency = LATENCY;
		await corp.run(
			contacts,
			createDepartment('={{ "Team " + $json.index }}', { options: { parallelRequests: 3 } }),
			{ items: twelve.slice(0, 4) },
		);

		expect(startedTogether(corp.calls('department/create'))).toBe(3);
	});
});

describe('failures', () => {
	const five = () => {
		const ids = ['zhangwei', 'lina', 'nobody', 'wangfang', 'zhangwei'];
		return itemsWith(...ids.map((id) => ({ id })));
	};

	it('stops at the first failure and begins nothing after it', async () => {
		const { error, items } = await corp.run(
			contacts,
			getMember(EACH_ID, { options: { parallelRequests: 1 } }),
			{ items: five() },
		);

		expect(error?.message).toBe('No member has this user id (errcode 60111)');
		expect((error as { context?: object } | undefined)?.context).toMatchObject({ itemIndex: 2 });
		expect(items).toEqual([]);
		expect(corp.calls('user/get')).toHaveLength(3);
	});

	it('with Continue On Fail gives each item its result or its error, and calls once for each', async () => {
		const { error, items } = await corp.run(contacts, getMember(EACH_ID), {
			items: five(),
			onError: 'continueRegularOutput',
		});

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.userid ?? json.error)).toEqual([
			'zhangwei',
			'lina',
			'No member has this user id (errcode 60111)',
			'wangfang',
			'zhangwei',
		]);
		expect(items[2].pairedItem).toEqual({ item: 2 });
		expect(items[2].json.details).toContain('admin console');
		expect(corp.calls('user/get')).toHaveLength(5);
	});

	it('with Continue On Fail goes on behind a failure, one after the other too', async () => {
		const { items } = await corp.run(
			contacts,
			getMember(EACH_ID, { options: { parallelRequests: 1 } }),
			{ items: five(), onError: 'continueRegularOutput' },
		);

		expect(items).toHaveLength(5);
		expect(items[4].json.userid).toBe('zhangwei');
	});

	it('hands failed items to the error output with what they came with', async () => {
		const { outputs } = await corp.run(contacts, getMember(EACH_ID), {
			items: five(),
			onError: 'continueErrorOutput',
		});

		expect(outputs[0].map(({ json }) => json.userid)).toEqual([
			'zhangwei',
			'lina',
			'wangfang',
			'zhangwei',
		]);
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1][0].json).toMatchObject({
			id: 'nobody',
			error: expect.stringContaining('60111'),
		});
	});
});

it('stops before the next call when the execution is cancelled', async () => {
	corp.simulator.latency = 100;
	let cancel: (value?: unknown) => void = () => {};
	const cancelled = new Promise((resolve) => {
		cancel = resolve;
	});
	const running = corp.run(contacts, createDepartment('={{ "Team " + $json.index }}'), {
		items: itemsWith(...Array.from({ length: 20 }, (_, index) => ({ index }))),
		cancelWhen: cancelled,
	});
	while (corp.calls('department/create').length < 2) {
		await sleep(5);
	}
	cancel();
	await running;
	const sent = corp.calls('department/create').length;
	corp.simulator.latency = 0;
	await corp.run(contacts, getMember('zhangwei'));

	expect(sent).toBeLessThanOrEqual(3);
	expect(corp.calls('department/create')).toHaveLength(sent);
});

describe('what an operation answers', () => {
	it('says that something was deleted', async () => {
		const { items } = await corp.run(contacts, {
			resource: 'department',
			operation: 'delete',
			departmentId: byId(corp.simulator.ids.emptyDepartment),
		});

		expect(jsonOf(items)).toEqual([{ deleted: true }]);
	});

	it('says that a call without an answer succeeded', async () => {
		const { items } = await corp.run(contacts, {
			resource: 'tag',
			operation: 'update',
			tagId: byId(corp.simulator.ids.tag),
			name: 'Renamed',
		});

		expect(jsonOf(items)).toEqual([{ success: true }]);
	});

	it('gives the object inside an answer', async () => {
		const { department } = corp.simulator.ids;
		const { items } = await corp.run(contacts, {
			resource: 'department',
			operation: 'get',
			departmentId: byId(department),
		});

		expect(items[0].json).toMatchObject({ id: department, name: expect.any(String) });
	});

	it('simplifies a list unless the user wants it raw', async () => {
		const list = { resource: 'member', operation: 'getAll', departmentId: byId(2) };
		const simple = await corp.run(contacts, list);
		const raw = await corp.run(contacts, { ...list, simplify: false });

		expect(simple.items[0].json).toMatchObject({ userid: 'zhangwei', name: expect.any(String) });
		expect(simple.items[0].json).not.toHaveProperty('extattr');
		expect(raw.items[0].json).toHaveProperty('extattr');
	});

	it('keeps what WeCom left out, and hints at it', async () => {
		const { tag, member } = corp.simulator.ids;
		const { items, hints } = await corp.run(contacts, {
			resource: 'tag',
			operation: 'addMembers',
			tagId: byId(tag),
			members: `${member}, nobody`,
		});

		expect(items[0].json.invalidlist).toBe('nobody');
		expect(hints).toEqual([
			expect.objectContaining({ type: 'warning', message: expect.stringContaining('invalidlist') }),
		]);
	});
});
