import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import type { RunNodeOptions } from '../support';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();
const CHAIN = 'chain-seeded';

const run = async (
	resource: string,
	operation: string,
	form: INodeParameters = {},
	options?: RunNodeOptions,
) => await corp.run(contacts, { resource, operation, chainId: byId(CHAIN), ...form }, options);

describe('the companies of a supply chain', () => {
	const corpIds = async (form: INodeParameters) => {
		const { items } = await run('supplyChainCompany', 'getAll', form);
		return items.map(({ json }) => json.corpid ?? json.pending_corpid);
	};

	it('are those of one group, or of all below it too', async () => {
		const own = await corpIds({ groupId: byId(2), returnAll: true });
		const below = await corpIds({ groupId: byId(2), returnAll: true, includeSubgroups: true });
		const all = await corpIds({ returnAll: true, includeSubgroups: true });

		expect(own).toEqual(['wwfirstcorp']);
		expect(below).toEqual(['wwfirstcorp', 'wwsecondcorp']);
		expect(all).toEqual(['wwrootcorp', 'wwfirstcorp', 'wwsecondcorp', 'wwshopcorp']);
	});

	it('stop at the limit, without a call for the groups left', async () => {
		const found = await corpIds({ limit: 2, includeSubgroups: true });

		expect(found).toEqual(['wwrootcorp', 'wwfirstcorp']);
		expect(corp.calls('corpgroup/corp/get_chain_corpinfo_list')).toHaveLength(2);
	});

	it('can be chosen from a list within the chain that is chosen', async () => {
		const list = async (method: string, parameters: INodeParameters) => {
			const { results } = await loadList(contacts, method, { ...corp.connection(), parameters });
			return results.map(({ value }) => value);
		};
		const form = { resource: 'supplyChainRule', operation: 'get' };
		const chosen = { ...form, chainId: byId(CHAIN) };

		expect(await list('searchChains', {})).toEqual([CHAIN]);
		expect(await list('searchChainGroups', chosen)).toEqual(['2', '3', '4']);
		expect(await list('searchChainRules', chosen)).toEqual(['1']);
		expect(await list('searchChainCompanies', chosen)).toEqual([
			'wwrootcorp',
			'wwfirstcorp',
			'wwsecondcorp',
			'wwshopcorp',
		]);
		expect(await list('searchPendingChainCompanies', chosen)).toEqual(['wwpendingcorp']);
		expect(await list('searchChainCompanies', { ...form, chainId: byId('') })).toEqual(['']);
	});
});

it('transfers a mini program session in the name of the downstream company', async () => {
	const { items, error } = await run('supplyChainCompany', 'getMiniProgramSession', {
		corpId: 'wwfirstcorp',
		agentId: '1000099',
		userId: 'encrypted',
		sessionKey: 'own-session',
	});
	const [transfer] = corp.calls('miniprogram/transfer_session');

	expect(error).toBeUndefined();
	expect(items[0].json).toMatchObject({ userid: 'user-of-encrypted' });
	expect(transfer.token).toBe('downstream-token-of-wwfirstcorp');
	expect(transfer.body).toEqual({ userid: 'encrypted', session_key: 'own-session' });
	expect(corp.calls('corpgroup/corp/gettoken')[0].body).toEqual({
		corpid: 'wwfirstcorp',
		agentid: 1000099,
		business_type: 1,
	});
	expect(contacts.description.sensitiveOutputFields).toEqual(
		expect.arrayContaining(['access_token', 'session_key']),
	);
});

it('asks for both sides of a rule before anything is sent', async () => {
	const halves = [{ ownMembers: 'zhangwei' }, { companyGroups: '2' }];
	const messages: string[] = [];
	for (const half of halves) {
		const { error } = await run('supplyChainRule', 'create', half);
		messages.push(error?.message ?? '');
	}
	const whole = await run(
		'supplyChainRule',
		'create',
		Object.assign({}, ...halves) as IDataObject as INodeParameters,
	);

	expect(messages).toEqual([
		expect.stringContaining('Companies, Company Groups'),
		expect.stringContaining('Own Members, Own Departments'),
	]);
	expect(whole.items[0].json).toEqual({ rule_id: 2 });
	expect(corp.calls('corpgroup/rule/add_rule')).toHaveLength(1);
});

describe('an import of contacts', () => {
	const FORM = {
		companyName: '={{ $json.company }}',
		contactName: '={{ $json.name }}',
		mobile: '={{ $json.mobile }}',
		role: '={{ $json.role ?? 1 }}',
		additionalFields: { companyId: '={{ $json.id }}', groupPath: 'North' },
	};

	it('puts people together by company and tells of each person', async () => {
		const { items, error } = await run('supplyChain', 'importContacts', FORM, {
			items: itemsWith(
				{ company: '甲公司', id: 'a1', name: '张三', mobile: '13000000001', role: 2 },
				{ company: '乙公司', id: '', name: '李四', mobile: 'unknown' },
				{ company: '甲公司', id: 'a1', name: '王五', mobile: '13000000002' },
				{ company: '乙公司', id: '', name: '赵六', mobile: '13000000003' },
			),
		});
		const [{ body }] = corp.calls('corpgroup/import_chain_contact');

		expect(error).toBeUndefined();
		expect(body.contact_list).toEqual([
			{
				corp_name: '甲公司',
				custom_id: 'a1',
				group_path: 'North',
				contact_info_list: [
					{ name: '张三', mobile: '13000000001', identity_type: 2 },
					{ name: '王五', mobile: '13000000002', identity_type: 1 },
				],
			},
			{
				corp_name: '乙公司',
				group_path: 'North',
				contact_info_list: [
					{ name: '李四', mobile: 'unknown', identity_type: 1 },
					{ name: '赵六', mobile: '13000000003', identity_type: 1 },
				],
			},
		]);
		expect(items.map(({ json, pairedItem }) => [json.name, json.imported, pairedItem])).toEqual([
			['张三', true, { item: 0 }],
			['李四', false, { item: 1 }],
			['王五', true, { item: 2 }],
			['赵六', false, { item: 3 }],
		]);
		expect(items[1].json).toMatchObject({ errcode: 60103, reason: expect.stringMatching(/\S/) });
	});

	const MANY = itemsWith(
		...Array.from({ length: 1001 }, (_, index) => ({
			company: `公司${index}`,
			name: '联系人',
			mobile: String(13_000_000_000 + index),
		})),
	);

	it('goes out in several, one after the other, where it is too much for one', async () => {
		const { items, error } = await run('supplyChain', 'importContacts', FORM, { items: MANY });
		const order = corp.simulator.calls
			.map(({ path }) => path.split('/').at(-1))
			.filter((path) => path !== 'gettoken');

		expect(error).toBeUndefined();
		expect(items).toHaveLength(1001);
		expect(order).toEqual([
			'import_chain_contact',
			'getresult',
			'getresult',
			'import_chain_contact',
			'getresult',
			'getresult',
		]);
	});

	it('sends nothing where it is too much for one and nobody waits', async () => {
		const { error } = await run(
			'supplyChain',
			'importContacts',
			{ ...FORM, waitForCompletion: false },
			{ items: MANY },
		);

		expect(error?.message).toBe('These are too many contacts for one import');
		expect(corp.calls('corpgroup/import_chain_contact')).toHaveLength(0);
	});

	it('names the company that has too many heads', async () => {
		const heads = Array.from({ length: 6 }, (_, index) => ({
			company: '甲公司',
			name: '联系人',
			mobile: String(13_000_000_000 + index),
			role: 2,
		}));
		const { error } = await run('supplyChain', 'importContacts', FORM, {
			items: itemsWith(...heads),
		});

		expect(error).toMatchObject({
			message: 'The company 甲公司 has more than 5 heads',
			context: { itemIndex: 5 },
		});
	});
});

it('says of every open user ID whether it stands for a member', async () => {
	corp.simulator.faults.add({
		path: '/cgi-bin/batch/openuserid_to_userid',
		body: JSON.stringify({
			errcode: 0,
			errmsg: 'ok',
			userid_list: [{ open_userid: 'one', userid: 'zhangwei' }],
			invalid_open_userid_list: ['two'],
		}),
	});
	const { items } = await corp.run(contacts, {
		resource: 'idConversion',
		operation: 'convertServiceMembers',
		openUserIds: 'one,two',
		sourceAgentId: '1000002',
	});

	expect(jsonOf(items)).toEqual([
		{ open_userid: 'one', userid: 'zhangwei' },
		{ open_userid: 'two', invalid: true },
	]);
});
