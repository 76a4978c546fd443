import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComCustomers } from '../../nodes/WeComCustomers/WeComCustomers.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComCustomers();

const tagByName = async (parameters: INodeParameters, items: IDataObject[] = [{}]) =>
	await corp.run(
		node,
		{
			resource: 'customer',
			operation: 'tagByName',
			userId: byId('zhangwei'),
			externalUserId: byId('wmCustomerLi'),
			...parameters,
		},
		{ items: itemsWith(...items) },
	);

const tagsOf = (customer = 'wmCustomerLi') =>
	(corp.simulator.state.customers.get(customer).follow_user[0].tags as IDataObject[]).map(
		({ tag_name: name }) => name,
	);

const created = () => corp.calls('externalcontact/add_corp_tag').map(({ body }) => body);

describe('tags by their names', () => {
	it('are given and taken away, and the item says which', async () => {
		const { items, error } = await tagByName({ addNames: '重点，门店', removeNames: '展会' });

		expect(error).toBeUndefined();
		expect(tagsOf()).toEqual(['重点', '门店']);
		expect(jsonOf(items)).toEqual([
			{
				external_userid: 'wmCustomerLi',
				userid: 'zhangwei',
				added: [
					{ tag_id: 'etTagMain', tag_name: '重点', group_name: '级别' },
					{ tag_id: 'etTagStore', tag_name: '门店', group_name: '来源' },
				],
				removed: [{ tag_id: 'etTagFair', tag_name: '展会', group_name: '来源' }],
				created: [],
			},
		]);
		expect(created()).toEqual([]);
	});

	it('are created where missing, once for all items', async () => {
		const { items, error } = await tagByName(
			{
				externalUserId: byId('={{ $json.id }}'),
				addNames: '={{ $json.tags }}',
				groupName: '来源',
				options: { parallelRequests: 4 },
			},
			[
				{ id: 'wmCustomerLi', tags: ['网站', '展会'] },
				{ id: 'wmCustomerZhao', tags: '网站, 电话' },
				{ id: 'woCustomerChen', tags: '网站' },
			],
		);

		expect(error).toBeUndefined();
		expect(corp.calls('externalcontact/get_corp_tag_list')).toHaveLength(1);
		const names = created().flatMap(({ tag }) => (tag as IDataObject[]).map(({ name }) => name));
		expect(names.sort()).toEqual(['电话', '网站'].sort());
		expect(created().every(({ group_id: id }) => id === 'etGroupSource')).toBe(true);
		expect(tagsOf('wmCustomerZhao')).toEqual(expect.arrayContaining(['网站', '电话']));
		expect(tagsOf('woCustomerChen')).toContain('网站');
		expect(
			jsonOf(items)
				.flatMap(({ created: made }) => made as string[])
				.sort(),
		).toEqual(['电话', '网站'].sort());
	});

	it('are created with their group where that is wanted, once for all items', async () => {
		const wanted = {
			groupName: '行业',
			missingTags: 'createTagAndGroup',
			addNames: '={{ $json.tag }}',
		};
		const { error } = await tagByName({ ...wanted, options: { parallelRequests: 3 } }, [
			{ tag: '零售' },
			{ tag: '制造' },
			{ tag: '零售' },
		]);
		const groups = [...corp.simulator.state.customerTagGroups.values()] as IDataObject[];

		expect(error).toBeUndefined();
		expect(tagsOf()).toEqual(expect.arrayContaining(['零售', '制造']));
		expect(groups.filter(({ group_name: name }) => name === '行业')).toHaveLength(1);
		expect(created()).toHaveLength(2);
	});

	it.each([
		[
			'the group is missing too',
			{ addNames: '零售', groupName: '行业' },
			'There is no tag group "行业"',
		],
		['no group is named', { addNames: '零售' }, 'no Tag Group to create it in'],
		[
			'nothing is to be created',
			{ addNames: '零售', groupName: '来源', missingTags: 'fail' },
			'There is no customer tag "零售" in the group "来源"',
		],
		[
			'several groups have the name',
			{ addNames: '其他' },
			'Several tag groups have a tag "其他": 来源, 级别',
		],
	])('are refused where %s', async (_case, parameters, message) => {
		const { error } = await tagByName(parameters as INodeParameters);

		expect(error?.message).toContain(message);
		expect(created()).toEqual([]);
		expect(corp.calls('externalcontact/mark_tag')).toEqual([]);
	});

	it('that no tag has are nothing to take away', async () => {
		const { items, error } = await tagByName({ removeNames: '零售' });

		expect(error).toBeUndefined();
		expect(jsonOf(items)[0]).toMatchObject({ added: [], removed: [] });
		expect(corp.calls('externalcontact/mark_tag')).toEqual([]);
	});
});

it('creates a group with its first tags, lists each tag with its group, and deletes them', async () => {
	const made = await corp.run(node, {
		resource: 'customerTag',
		operation: 'create',
		groupChoice: 'new',
		groupName: '行业',
		tags: { tag: [{ name: '零售', order: 2 }, { name: '制造' }] },
		additionalFields: { groupOrder: 7 },
	});
	const [{ group_id: id }] = jsonOf(made.items);
	const list = async () =>
		jsonOf(
			(
				await corp.run(node, {
					resource: 'customerTag',
					operation: 'getAll',
					filters: { groupIds: byId(String(id)) },
				})
			).items,
		);
	const listed = await list();

	expect(made.error).toBeUndefined();
	expect(listed).toMatchObject([
		{ name: '零售', order: 2, group_id: id, group_name: '行业' },
		{ name: '制造', group_id: id, group_name: '行业' },
	]);
	const { items } = await corp.run(node, {
		resource: 'customerTag',
		operation: 'delete',
		tagIds: byId(listed.map((tag) => String(tag.id)).join(',')),
	});
	expect(jsonOf(items)).toEqual([{ deleted: true }]);
	expect(await list()).toEqual([]);
});

it.each([
	['searchCustomerTags', '来源 / 展会', 'etTagFair'],
	['searchCustomerTagGroups', '级别', 'etGroupLevel'],
	['searchRuleGroups', '华东组 (1)', '1'],
	['searchRuleGroupTags', '区域 / 华东', 'stTagEast'],
	['searchRuleGroupTagGroups', '区域', 'stGroupRegion'],
	['searchLeavers', 'zhaoleft', 'zhaoleft'],
])('%s lists names with IDs, each once', async (method, name, value) => {
	const { results } = await loadList(node, method, corp.connection());

	expect(results).toContainEqual({ name, value });
	expect(new Set(results.map((entry) => entry.value)).size).toBe(results.length);
});

describe('a rule group', () => {
	const ruleGroup = () => corp.simulator.state.ruleGroups.get(1);
	const update = async (parameters: INodeParameters) =>
		await corp.run(node, {
			resource: 'ruleGroup',
			operation: 'update',
			ruleGroupId: byId(1),
			...parameters,
		});

	it('is made for members and departments', async () => {
		const { items, error } = await corp.run(node, {
			resource: 'ruleGroup',
			operation: 'create',
			name: '华南组',
			admins: 'zhangwei',
			members: 'zhangwei, lina',
			departments: [2] as never,
		});
		const [{ strategy_id: id }] = jsonOf(items);

		expect(error).toBeUndefined();
		expect(corp.simulator.state.ruleGroups.get(id).range).toEqual([
			{ type: 1, userid: 'zhangwei' },
			{ type: 1, userid: 'lina' },
			{ type: 2, partyid: 2 },
		]);
	});

	it('keeps the permissions that an update does not name', async () => {
		expect(ruleGroup().privilege).toMatchObject({ share_customer: false, rapid_reply: true });
		const { error } = await update({ permissions: { rapidReply: false } });

		expect(error).toBeUndefined();
		expect(ruleGroup().privilege).toMatchObject({
			share_customer: false,
			rapid_reply: false,
			send_group_msg: true,
		});
	});

	it('gets and loses members in one call, and permissions are not touched', async () => {
		await update({ updateFields: { addMembers: 'wangfang', removeDepartments: '2' } });

		expect(ruleGroup().range).toEqual([
			{ type: 1, userid: 'zhangwei' },
			{ type: 1, userid: 'lina' },
			{ type: 1, userid: 'wangfang' },
		]);
		expect(corp.calls('externalcontact/customer_strategy/get')).toEqual([]);
		expect(corp.calls('externalcontact/customer_strategy/edit')[0].body).not.toHaveProperty(
			'privilege',
		);
	});

	it('takes 100 members and departments at once', async () => {
		const ids = Array.from({ length: 60 }, (_, index) => index + 1);
		const { error } = await update({
			updateFields: { addMembers: ids.join(','), addDepartments: ids.join(',') },
		});

		expect(error?.message).toContain('have 120 entries together, at most 100 are possible');
		expect(corp.calls('externalcontact/customer_strategy/edit')).toEqual([]);
	});
});
