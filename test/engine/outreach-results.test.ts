import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComOutreach } from '../../nodes/WeComOutreach/WeComOutreach.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComOutreach();

const DAY = 86_400;

const run = async (resource: string, operation: string, more: INodeParameters = {}) => {
	const { items, error } = await corp.run(node, { resource, operation, ...more });
	return { json: jsonOf(items), error };
};

const MESSAGE = { messageId: byId('massmessage-seeded') };
const MOMENT = { momentId: byId('moment-seeded') };

describe('results of a mass message', () => {
	it('are one item a recipient, over all members, with words for what became of it', async () => {
		const { json, error } = await run('massMessage', 'getResults', { ...MESSAGE, returnAll: true });

		expect(error).toBeUndefined();
		expect(
			json.map(({ userid, member_status: member, external_userid: customer, status }) =>
				[userid, member, customer, status].join(' '),
			),
		).toEqual([
			'zhangwei sent wmCustomerLi sent',
			'zhangwei sent wmCustomerZhao limitReached',
			'zhangwei sent woCustomerChen notAFriend',
			'lina notSent wmCustomerLi notSent',
		]);
		expect(json[1]).toMatchObject({ msgid: 'massmessage-seeded', status_code: 3 });
	});

	it('come from all pages of all members', async () => {
		const members = Array.from({ length: 1001 }, (_, number) => `member${number}`);
		const customers = Array.from({ length: 1500 }, (_, number) => ({
			external_userid: `wm${number}`,
			status: 0,
		}));
		const { massMessages } = corp.simulator.state as { massMessages: Map<string, unknown> };
		massMessages.set('many', {
			msgid: 'many',
			chat_type: 'single',
			tasks: new Map(members.map((userid, index) => [userid, index === 0 ? customers : []])),
		});
		const { json } = await run('massMessage', 'getResults', {
			messageId: byId('many'),
			returnAll: true,
		});

		expect(json).toHaveLength(1500);
		expect(new Set(json.map(({ external_userid: id }) => id)).size).toBe(1500);
		expect(corp.calls('externalcontact/get_groupmsg_task')).toHaveLength(2);
		expect(corp.calls('externalcontact/get_groupmsg_send_result')).toHaveLength(1002);
	});

	it('stop at Limit without asking for further members', async () => {
		const { json } = await run('massMessage', 'getResults', { ...MESSAGE, limit: 2 });

		expect(json.map(({ status }) => status)).toEqual(['sent', 'limitReached']);
		expect(
			corp.calls('externalcontact/get_groupmsg_send_result').map(({ body }) => body.userid),
		).toEqual(['zhangwei']);
	});

	it('tell of the groups that got it', async () => {
		const { json } = await run('massMessage', 'getResults', {
			messageId: byId('massmessage-seeded-groups'),
			returnAll: true,
		});

		expect(json.map(({ chat_id: chat, status }) => `${String(chat)} ${String(status)}`)).toEqual([
			'wrGroupOne sent',
			'wrGroupTwo sent',
		]);
	});
});

describe('a mass message', () => {
	const create = async (more: INodeParameters) =>
		await run('massMessage', 'create', { text: 'Hello', ...more });
	const sent = () => corp.calls('externalcontact/add_msg_template')[0].body as IDataObject;

	it('to customers who fulfil each condition names the tags of each', async () => {
		const { json } = await create({
			recipients: 'tags',
			tagGroups: { condition: [{ tags: 'etTagFair, etOther' }, { tags: 'etTagFair' }] },
			additionalFields: { onlySender: byId('zhangwei'), allowSelect: true },
		});

		expect(sent()).toEqual({
			chat_type: 'single',
			tag_filter: {
				group_list: [{ tag_list: ['etTagFair', 'etOther'] }, { tag_list: ['etTagFair'] }],
			},
			sender: 'zhangwei',
			allow_select: true,
			text: { content: 'Hello' },
		});
		expect(json[0].msgid).toEqual(expect.any(String));
	});

	it('tells whom it cannot reach', async () => {
		const { customer } = corp.simulator.ids;
		const { json } = await create({ customerIds: `${customer}, wmNobody` });

		expect(json[0].fail_list).toEqual(['wmNobody']);
	});

	it('to groups needs the owner, and sends nothing meant for customers', async () => {
		const { error } = await create({ chatType: 'group', groupOwner: byId('={{ "" }}') });
		await create({
			chatType: 'group',
			customerIds: 'wmCustomerLi',
			groupOwner: byId('zhangwei'),
			chatIds: ['wrGroupOne'] as never,
		});

		expect(error?.message).toContain('Group Owner is required');
		expect(sent()).toEqual({
			chat_type: 'group',
			sender: 'zhangwei',
			chat_id_list: ['wrGroupOne'],
			text: { content: 'Hello' },
		});
	});
});

describe('a period longer than one call takes', () => {
	const now = Math.floor(Date.now() / 1000);
	const year = { from: (now - 365 * DAY) as never, to: now as never };

	it('is read in several calls, each entry once, those on a seam too', async () => {
		const { moments } = corp.simulator.state as { moments: Map<string, IDataObject> };
		const seeded = moments.get('moment-seeded') as IDataObject;
		await run('moment', 'getAll', { ...year, returnAll: true });
		const seams = corp.calls('externalcontact/get_moment_list').map(({ body }) => body.end_time);
		for (const seam of seams.slice(0, -1)) {
			const id = `seam${String(seam)}`;
			moments.set(id, { ...seeded, moment_id: id, create_time: seam });
		}
		const { json, error } = await run('moment', 'getAll', { ...year, returnAll: true });
		const ids = json.map(({ moment_id: id }) => id);

		expect(error).toBeUndefined();
		expect(seams).toHaveLength(13);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toHaveLength(seams.length - 1 + 2);
	});

	it('stops once Limit is reached', async () => {
		const { json } = await run('massMessage', 'getAll', { ...year, limit: 1 });

		expect(json).toHaveLength(1);
	});

	it('must not end before it begins', async () => {
		const { error } = await run('massMessage', 'getAll', { from: year.to, to: year.from });

		expect(error?.message).toContain('To must not lie before From');
	});
});

describe('creating a moment', () => {
	const create = async (more: INodeParameters = {}) =>
		await run('moment', 'create', { text: 'Weekend', ...more });

	it('waits for the job, and gives the moment ID and what WeCom did not know', async () => {
		const { json, error } = await create({
			additionalFields: { members: 'zhangwei, nobody', tags: 'etTagFair, etNone' },
		});

		expect(error).toBeUndefined();
		expect(json).toEqual([
			{
				jobid: expect.any(String),
				status: 'done',
				moment_id: expect.any(String),
				invalid_sender_list: { user_list: ['nobody'], department_list: [] },
				invalid_external_contact_list: { tag_list: ['etNone'] },
			},
		]);
		expect(corp.calls('externalcontact/get_moment_task_result')).toHaveLength(2);
	});

	it('gives the job ID at once where it is not to wait', async () => {
		const { json } = await create({ waitForCompletion: false });
		const { jobid } = json[0];
		const first = await run('moment', 'getJobResult', { jobId: jobid as string });
		const second = await run('moment', 'getJobResult', { jobId: jobid as string });

		expect(json).toEqual([{ jobid: expect.any(String) }]);
		expect(first.json).toEqual([{ jobid, status: 'waiting' }]);
		expect(second.json[0]).toMatchObject({ jobid, status: 'done', moment_id: expect.any(String) });
	});

	it('says what WeCom found wrong with it', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/externalcontact/get_moment_task_result',
			body: '{"errcode":0,"status":3,"result":{"errcode":41048,"errmsg":"no customer to send"}}',
		});
		const { error } = await create();

		expect(error?.message).toContain(
			'WeCom could not make the moment: no customer to send (errcode 41048)',
		);
	});

	it('names the job where the time is up', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/externalcontact/get_moment_task_result',
			body: '{"errcode":0,"status":2,"type":"add_moment_task"}',
			times: 'always',
		});
		const { error } = await create({ options: { longestWait: 1 } });

		expect(error?.message).toContain('still making the moment after 1 s');
		expect((error as { description?: string }).description).toContain('momentjob');
		expect(corp.calls('externalcontact/add_moment_task')).toHaveLength(1);
	});
});

describe('results of a moment', () => {
	it('are one item a customer, with what the customer did, of members who posted it', async () => {
		const { json, error } = await run('moment', 'getResults', { ...MOMENT, returnAll: true });
		const reached = { moment_id: 'moment-seeded', userid: 'zhangwei', status: 'reached' };

		expect(error).toBeUndefined();
		expect(json).toEqual([
			{ ...reached, external_userid: 'wmCustomerLi', liked: true, comments: 2 },
			{ ...reached, external_userid: 'wmCustomerZhao', liked: false, comments: 0 },
		]);
	});

	it('of a moment that a member made alone need that member', async () => {
		const moment = { momentId: byId('moment-seeded-member') };
		const { json } = await run('moment', 'getResults', { ...moment, userId: byId('lina') });

		expect(json.map(({ external_userid: id }) => id)).toEqual(['wmCustomerLi']);
		expect(corp.calls('externalcontact/get_moment_task')).toHaveLength(0);
	});

	it('comments and likes are one list', async () => {
		const { json } = await run('moment', 'getInteractions', {
			...MOMENT,
			userId: byId('zhangwei'),
		});

		expect(
			json.map(({ type, external_userid: customer, userid }) =>
				[type, customer ?? userid].join(' '),
			),
		).toEqual([
			'comment wmCustomerLi',
			'comment zhangwei',
			'comment wmCustomerLi',
			'like wmCustomerLi',
		]);
	});
});

describe('a list that holds IDs alone', () => {
	it.each([
		['contactWay', { config_id: 'contactway-seeded', state: 'seed' }],
		['acquisitionLink', { link_id: 'acquisitionlink-seeded', link_name: '展会' }],
		['momentRuleGroup', { strategy_id: 1, strategy_name: '销售朋友圈' }],
	])('of each %s comes with its details, or without', async (resource, expected) => {
		const [id] = Object.keys(expected);
		const detailed = await run(resource, 'getAll', { returnAll: true });
		const plain = await run(resource, 'getAll', { returnAll: true, includeDetails: false });

		expect(detailed.error).toBeUndefined();
		expect(detailed.json[0]).toMatchObject(expected);
		expect(plain.json[0]).toEqual({ [id]: detailed.json[0][id] });
	});
});

it('takes all patterns off a sensitive word rule where they are cleared', async () => {
	const rule = { ruleId: byId('1') };
	await run('sensitiveWordRule', 'update', { ...rule, updateFields: { name: 'Promises' } });
	const before = await run('sensitiveWordRule', 'get', rule);
	await run('sensitiveWordRule', 'update', {
		...rule,
		updateFields: { clearFields: ['patterns'] },
	});
	const after = await run('sensitiveWordRule', 'get', rule);

	expect(before.json[0]).toMatchObject({
		rule_name: 'Promises',
		extra_rule: { semantics_list: [1] },
	});
	expect(after.json[0]).toMatchObject({ extra_rule: { semantics_list: [] } });
});

it('turns the members and departments of a moment rule group into what WeCom takes', async () => {
	await run('momentRuleGroup', 'update', {
		ruleGroupId: byId('1'),
		updateFields: {
			add: {
				entry: [
					{ type: 1, userId: byId('wangfang') },
					{ type: 2, departmentId: byId('3') },
				],
			},
			remove: { entry: [{ type: 1, userId: byId('lina') }] },
		},
	});
	const { json } = await run('momentRuleGroup', 'getRange', {
		ruleGroupId: byId('1'),
		returnAll: true,
	});

	expect(json).toEqual([
		{ type: 2, partyid: 2 },
		{ type: 1, userid: 'wangfang' },
		{ type: 2, partyid: 3 },
	]);
});

describe('pickers', () => {
	const list = async (method: string, filter?: string) =>
		await loadList(node, method, { ...corp.connection(), filter });

	it.each([
		['searchAcquisitionLinks', { name: '展会', value: 'acquisitionlink-seeded' }],
		['searchContactWays', { name: 'seed', value: 'contactway-seeded' }],
		['searchMomentRuleGroups', { name: '销售朋友圈', value: '1' }],
		['searchProducts', { name: '茶杯', value: 'product-seeded' }],
		['searchSensitiveWordRules', { name: '承诺用语', value: '1' }],
	])('%s lists what is there by name', async (method, expected) => {
		expect((await list(method)).results).toContainEqual(expected);
		expect((await list(method, 'no such name')).results).toEqual([]);
	});

	it('searchMassMessages lists those to customers and those to groups', async () => {
		const { results } = await list('searchMassMessages');

		expect(results.map(({ value }) => value)).toEqual([
			'massmessage-seeded',
			'massmessage-seeded-member',
			'massmessage-seeded-groups',
		]);
		expect(results[0].name).toMatch(/^新品上市, \d{4}-\d{2}-\d{2}$/);
	});

	it('searchMoments lists those of the last weeks', async () => {
		const { results } = await list('searchMoments', '周末');

		expect(results.map(({ value }) => value)).toEqual(['moment-seeded']);
	});
});
