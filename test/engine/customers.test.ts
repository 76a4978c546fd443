import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComCustomers } from '../../nodes/WeComCustomers/WeComCustomers.node';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCustomers();

const follow = (userid: string, more: IDataObject = {}) => ({
	userid,
	remark: '',
	description: '',
	createtime: 1_700_000_000,
	tags: [],
	add_way: 1,
	oper_userid: userid,
	state: '',
	...more,
});

/** A company in which each of so many members has customers, and one customer has them all. */
function seedMany(members: number, each: number) {
	const { simulator } = corp;
	const ids = simulator.seed({ members }).members;
	const { customers } = simulator.state;
	customers.clear();
	const add = (id: string, follows: IDataObject[]) =>
		customers.set(id, {
			external_contact: { external_userid: id, name: id, type: 1, gender: 0, avatar: '' },
			follow_user: follows,
		});
	for (const userid of ids) {
		for (let number = 0; number < each; number += 1)
			add(`wm-${userid}-${number}`, [follow(userid)]);
	}
	add(
		'wm-of-all',
		ids.map((userid) => follow(userid)),
	);
	return ids;
}

const list = async (parameters: INodeParameters = {}) =>
	await corp.run(node, {
		resource: 'customer',
		operation: 'getAll',
		returnAll: true,
		...parameters,
	});

const listCalls = () => corp.calls('externalcontact/batch/get_by_user');

describe('the customers of all members', () => {
	it('are read in batches of 100 members, page by page, several batches at a time', async () => {
		const members = seedMany(250, 2);
		corp.simulator.latency = 5;
		const { items, error } = await list({ includeTagNames: false });

		expect(error).toBeUndefined();
		const pairs = jsonOf(items).map(
			({ external_userid, userid }) => `${external_userid} ${userid}`,
		);
		expect(new Set(pairs).size).toBe(pairs.length);
		expect(pairs).toHaveLength(members.length * 3);
		const sent = listCalls().map(({ body }) => body.userid_list as string[]);
		expect(Math.max(...sent.map((batch) => batch.length))).toBe(100);
		expect(new Set(sent.flat())).toEqual(new Set(members));
		expect(listCalls().every(({ body }) => body.limit === 100)).toBe(true);
		// The second batch leaves before the first has come to its end.
		expect(listCalls()[0].body.userid_list).not.toEqual(listCalls()[1].body.userid_list);
		expect(corp.calls('externalcontact/get_follow_user_list')).toHaveLength(1);
	});

	it('come once with all their members where that is asked for', async () => {
		const members = seedMany(150, 1);
		const { items } = await list({ mergeMembers: true, includeTagNames: false });
		const ids = jsonOf(items).map(({ external_userid }) => external_userid);
		const shared = jsonOf(items).find(({ external_userid }) => external_userid === 'wm-of-all');

		expect(ids).toHaveLength(151);
		expect(new Set(ids).size).toBe(151);
		expect((shared?.follow_user as IDataObject[]).map(({ userid }) => userid)).toEqual(members);
	});

	it('are read no further than Limit asks for', async () => {
		seedMany(250, 2);
		const { items } = await list({ returnAll: false, limit: 30, includeTagNames: false });

		expect(items).toHaveLength(30);
		expect(listCalls().map(({ body }) => body.limit)).toEqual([30]);
	});

	it('are narrowed to some members without asking who else there is', async () => {
		const { items } = await list({ filters: { members: 'lina' } });

		expect(jsonOf(items).map(({ external_userid, userid }) => [external_userid, userid])).toEqual([
			['wmCustomerLi', 'lina'],
		]);
		expect(corp.calls('externalcontact/get_follow_user_list')).toHaveLength(0);
	});

	it('carry the names of their tags, those of rule groups too', async () => {
		const { follow_user: follows } = corp.simulator.state.customers.get('wmCustomerLi');
		follows[0].tags.push({ tag_id: 'stTagEast' }, { tag_id: 'etTagGone' });
		const { items } = await list();
		const customer = jsonOf(items).find(
			({ external_userid, userid }) => external_userid === 'wmCustomerLi' && userid === 'zhangwei',
		);

		expect(customer?.tags).toEqual([
			{ tag_id: 'etTagFair', tag_name: '展会', group_name: '来源' },
			{ tag_id: 'stTagEast', tag_name: '华东', group_name: '区域' },
			{ tag_id: 'etTagGone' },
		]);
		expect(corp.calls('externalcontact/get_corp_tag_list')).toHaveLength(1);
	});

	it('are as WeCom gives them without Simplify', async () => {
		const { items } = await list({ simplify: false, includeTagNames: false });

		expect(jsonOf(items)[0]).toMatchObject({
			external_contact: { external_userid: 'wmCustomerLi', name: '李先生' },
			follow_info: { userid: 'zhangwei', tag_id: ['etTagFair'] },
		});
	});

	it('are none where WeCom says that the members have no customers', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/externalcontact/batch/get_by_user',
			errcode: 84061,
		});
		const { items, error } = await list({ filters: { members: 'wangfang' } });

		expect(error).toBeUndefined();
		expect(items).toEqual([]);
	});

	it('are told to be incomplete where members have no licence', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/externalcontact/batch/get_by_user',
			body: JSON.stringify({
				errcode: 0,
				external_contact_list: [],
				next_cursor: '',
				fail_info: { unlicensed_userid_list: ['lina'] },
			}),
		});
		const { hints } = await list();

		expect(hints.map(({ message }) => message).join()).toMatch(/no licence for this app: lina/);
	});
});

it('lists no IDs for a member without customers', async () => {
	const ids = async (userId: string) =>
		await corp.run(node, { resource: 'customer', operation: 'getAllIds', userId: byId(userId) });
	const { items, error } = await ids('wangfang');

	expect(error).toBeUndefined();
	expect(items).toEqual([]);
	expect(jsonOf((await ids('lina')).items)).toEqual([{ external_userid: 'wmCustomerLi' }]);
});

describe('one customer', () => {
	const get = async (parameters: INodeParameters = {}, ids = ['wmCustomerLi']) =>
		await corp.run(
			node,
			{
				resource: 'customer',
				operation: 'get',
				externalUserId: byId('={{ $json.id }}'),
				...parameters,
			},
			{ items: itemsWith(...ids.map((id) => ({ id }))) },
		);

	it('comes whole: every page of its members, and each tag once with who gave it', async () => {
		const page = (userid: string, next_cursor: string) => ({
			path: '/cgi-bin/externalcontact/get',
			body: JSON.stringify({
				errcode: 0,
				external_contact: { external_userid: 'wmCustomerLi', name: '李先生' },
				follow_user: [
					follow(userid, {
						tags: [
							{ type: 1, tag_id: 'etTagFair', tag_name: '展会', group_name: '来源' },
							{ type: 2, tag_name: '急', group_name: '我的' },
						],
					}),
				],
				next_cursor,
			}),
		});
		corp.simulator.faults.add(page('zhangwei', 'more'));
		corp.simulator.faults.add(page('lina', ''));
		const [customer] = jsonOf((await get()).items);

		expect(customer.external_contact).toMatchObject({ name: '李先生' });
		expect((customer.follow_user as IDataObject[]).map(({ userid }) => userid)).toEqual([
			'zhangwei',
			'lina',
		]);
		expect(customer.tags).toEqual([
			expect.objectContaining({ tag_id: 'etTagFair', userids: ['zhangwei', 'lina'] }),
			expect.objectContaining({ tag_name: '急', userids: ['zhangwei', 'lina'] }),
		]);
		expect(customer).not.toHaveProperty('customer_groups');
		expect(corp.calls('externalcontact/get')[1].query.cursor).toBe('more');
	});

	it('comes with its groups where asked for, looked up once for all items', async () => {
		const { items, error } = await get({ includeGroups: true }, ['wmCustomerLi', 'wmCustomerZhao']);
		const [li, zhao] = jsonOf(items);

		expect(error).toBeUndefined();
		expect(li.customer_groups).toContainEqual(
			expect.objectContaining({
				chat_id: 'wrGroupOne',
				name: '老客户群',
				owner: 'zhangwei',
				member_count: 2,
				member: expect.objectContaining({ userid: 'wmCustomerLi', join_scene: 3 }),
			}),
		);
		expect(li.customer_groups).toHaveLength(3);
		expect(zhao.customer_groups).toEqual([]);
		expect(corp.calls('externalcontact/contact_list')).toHaveLength(1);
		expect(corp.calls('externalcontact/groupchat/get')).toHaveLength(3);
	});

	it('names a group that was dissolved by its ID', async () => {
		corp.simulator.state.customerGroups.get('wrGroupOne').member_list.push({
			userid: 'wmCustomerZhao',
			type: 2,
			join_time: 1_700_000_000,
		});
		corp.simulator.faults.add({ path: '/cgi-bin/externalcontact/groupchat/get', errcode: 40050 });
		const [zhao] = jsonOf((await get({ includeGroups: true }, ['wmCustomerZhao'])).items);

		expect(zhao.customer_groups).toEqual([{ chat_id: 'wrGroupOne', member_count: 0 }]);
	});
});

it('clears the mobile numbers that a member noted', async () => {
	const follows = () => corp.simulator.state.customers.get('wmCustomerLi').follow_user;
	follows()[0].remark_mobiles = ['13800000001'];
	const { error } = await corp.run(node, {
		resource: 'customer',
		operation: 'update',
		userId: byId('zhangwei'),
		externalUserId: byId('wmCustomerLi'),
		updateFields: { clearFields: ['mobiles'], remark: '李总' },
	});

	expect(error).toBeUndefined();
	expect(corp.calls('externalcontact/remark')[0].body).toMatchObject({
		remark_mobiles: [''],
		remark: '李总',
	});
});

it('stops paging statistics where the answer says that this is all', async () => {
	const answer = (owners: string[], next_offset: number) => ({
		path: '/cgi-bin/externalcontact/groupchat/statistic',
		body: JSON.stringify({
			errcode: 0,
			total: 3,
			next_offset,
			items: owners.map((owner) => ({ owner, data: { chat_total: 1 } })),
		}),
	});
	corp.simulator.faults.add(answer(['zhangwei', 'lina'], 2));
	corp.simulator.faults.add(answer(['wangfang'], 3));
	const { items } = await corp.run(node, {
		resource: 'customerGroup',
		operation: 'getStatisticsByOwner',
		firstDay: '2026-03-02',
		owners: 'zhangwei, lina, wangfang',
		returnAll: true,
	});

	expect(jsonOf(items).map(({ owner }) => owner)).toEqual(['zhangwei', 'lina', 'wangfang']);
	const sent = corp.calls('externalcontact/groupchat/statistic').map(({ body }) => body);
	expect(sent.map(({ offset }) => offset)).toEqual([0, 2]);
	expect(sent[0].day_begin_time).toBe(Date.parse('2026-03-02T00:00:00+08:00') / 1000);
});
