import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import type { RunNodeOptions } from '../support';
import { loadList } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComContacts();

const run = async (operation: string, form: INodeParameters, options?: RunNodeOptions) =>
	await corp.run(node, { resource: 'contactRule', operation, ...form }, options);

const rules = async () => jsonOf((await run('getAll', {})).items);

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const HIDE = { type: 1, members: '={{ $json.member }}' };

describe('a new rule', () => {
	it('says whom it is about, whom it leaves alone and what stays possible', async () => {
		const { items, error } = await run('create', {
			type: 2,
			members: 'zhangwei, lina',
			departments: '2',
			additionalFields: {
				excludedTags: '3',
				whitelistMembers: 'wangfang',
				allowSearch: true,
				allowConversations: false,
			},
		});

		expect(error).toBeUndefined();
		expect(corp.calls('contactrule/create')[0].body).toEqual({
			rules: [
				{
					rule_type: 2,
					range: { userid: ['zhangwei', 'lina'], partyid: [2] },
					exclude: { tagid: [3] },
					whitelist: { userid: ['wangfang'] },
					is_allowed_search: true,
					is_allowed_conversation: false,
				},
			],
		});
		expect(await rules()).toContainEqual(
			expect.objectContaining({
				rule_id: items[0].json.rule_id,
				rule_type_name: 'See Own Departments Only',
			}),
		);
	});

	it('goes out in one call with those of all other items, each with its own ID', async () => {
		const { items } = await run('create', HIDE, {
			items: itemsWith({ member: 'lina' }, { member: 'wangfang' }, { member: 'zhangwei' }),
		});

		expect(corp.calls('contactrule/create')).toHaveLength(1);
		expect(items.map(({ json, pairedItem }) => [json.rule_id, pairedItem])).toEqual([
			[10003, { item: 0 }],
			[10004, { item: 1 }],
			[10005, { item: 2 }],
		]);
	});

	it('takes a second call where there are more than 100', async () => {
		const items = itemsWith(...numbers(101).map((index) => ({ member: `member${index}` })));
		const { items: created } = await run('create', HIDE, { items });
		const sizes = corp.calls('contactrule/create').map(({ body }) => body.rules.length);

		expect(sizes).toEqual([100, 1]);
		expect(created[100].json.rule_id).toBe(10103);
	});

	it('is refused for nobody, before any of the others is sent', async () => {
		const { error } = await run('create', HIDE, {
			items: itemsWith({ member: 'lina' }, { member: '' }),
		});

		expect(error?.message).toContain('At least one of these fields is needed: Members');
		expect(corp.calls('contactrule/create')).toHaveLength(0);
	});

	it('leaves the wrong item behind where the workflow may continue', async () => {
		const { items } = await run('create', HIDE, {
			items: itemsWith({ member: '' }, { member: 'lina' }),
			onError: 'continueRegularOutput',
		});

		expect(jsonOf(items)).toEqual([
			expect.objectContaining({ error: expect.stringContaining('Members') }),
			{ success: true, rule_id: 10003 },
		]);
	});

	it('tells what was done where a later call is refused', async () => {
		const path = '/cgi-bin/contactrule/create';
		const items = itemsWith(...numbers(101).map((index) => ({ member: `member${index}` })));
		corp.simulator.faults.add({ path, after: 1, errcode: 40058 });
		const { error } = await run('create', HIDE, { items });

		expect(error?.message).toContain('Call 2 of 2, for item 100');
		expect(error?.description).toContain('The calls before it were done');
	});
});

describe('a rule that there is', () => {
	it('is picked by what it does and whom it is about', async () => {
		const { results } = await loadList(node, 'searchContactRules', { ...corp.connection() });

		expect(results).toEqual([
			{ name: 'Hidden: members zhangwei; departments 2 (10001)', value: '10001' },
			{
				name: 'Limited to own departments: members lina, wangfang, zhangwei and 1 more (10002)',
				value: '10002',
			},
		]);
	});

	it('is changed together with the others, and the item shows what it has become', async () => {
		const form = {
			ruleId: byId('={{ $json.id }}'),
			type: '={{ $json.type }}',
			members: 'lina',
		} as INodeParameters;
		const { items, error } = await run('update', form, {
			items: itemsWith({ id: 10002, type: 2 }, { id: 10001, type: 1 }),
		});

		expect(error).toBeUndefined();
		expect(corp.calls('contactrule/update')).toHaveLength(1);
		expect(jsonOf(items)).toEqual([
			expect.objectContaining({ rule_id: 10002, rule_type_name: 'See Own Departments Only' }),
			expect.objectContaining({ rule_id: 10001, rule_type_name: 'Hide' }),
		]);
		expect((await rules()).map(({ range }) => (range as IDataObject).userid)).toEqual([
			['lina'],
			['lina'],
		]);
	});

	it('keeps its type, and says so where another is given', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/contactrule/update', errcode: 81034 });
		const form = { ruleId: byId('10001'), type: 3, members: 'lina' };
		const { error } = await run('update', form);

		expect(error?.message).toContain('A rule cannot change its type');
		expect(error?.description).toContain('Give the Type that the rule has');
	});

	it('is deleted together with the others', async () => {
		const form = { ruleId: byId('={{ $json.id }}') } as INodeParameters;
		const { items } = await run('delete', form, { items: itemsWith({ id: 10001 }, { id: 10002 }) });

		expect(jsonOf(items)).toEqual([
			{ deleted: true, rule_id: 10001 },
			{ deleted: true, rule_id: 10002 },
		]);
		expect(corp.calls('contactrule/delete').map(({ body }) => body)).toEqual([
			{ rule_ids: [10001, 10002] },
		]);
		expect(await rules()).toEqual([]);
	});
});
