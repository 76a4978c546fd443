import { WeComMail } from '../../nodes/WeComMail/WeComMail.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComMail();

const run = async (resource: string, operation: string, more: object = {}) =>
	await corp.run(node, { resource, operation, ...more });

const result = async (resource: string, operation: string, more: object = {}) =>
	jsonOf((await run(resource, operation, more)).items);

describe('a mail group', () => {
	const SALES = byId('sales@corp.example.com');
	const get = async () => (await result('mailGroup', 'get', { groupId: SALES }))[0];

	it('is made of members, departments, tags and groups', async () => {
		const address = 'all@corp.example.com';
		await run('mailGroup', 'create', {
			address,
			name: '全体',
			memberAddresses: 'zhangwei@corp.example.com',
			tags: '1, 2',
			whoMaySend: 3,
			senderDepartments: [2],
		});

		expect(await result('mailGroup', 'get', { groupId: byId(address) })).toEqual([
			{
				groupid: address,
				groupname: '全体',
				email_list: { list: ['zhangwei@corp.example.com'] },
				tag_list: { list: [1, 2] },
				allow_type: 3,
				allow_departmentlist: { list: [2] },
			},
		]);
	});

	it('needs somebody in it, and senders where they are chosen', async () => {
		const form = { address: 'x@corp.example.com', name: 'X' };
		const empty = await run('mailGroup', 'create', form);
		const open = await run('mailGroup', 'create', { ...form, tags: '1', whoMaySend: 3 });

		expect(empty.error?.message).toContain('Member Addresses, Groups, Departments, Tags');
		expect(open.error?.message).toContain('Sender Addresses, Sender Departments, Sender Tags');
		expect(corp.calls('exmail/group/create')).toEqual([]);
	});

	it('keeps the lists that are not given or left empty, and loses those cleared', async () => {
		const updateFields = { tags: '', clearFields: ['departments'] };
		await run('mailGroup', 'update', { groupId: SALES, updateFields });

		expect(corp.calls('exmail/group/update')[0].body).toEqual({
			groupid: 'sales@corp.example.com',
			department_list: { list: [] },
		});
		expect(await get()).toMatchObject({
			email_list: { list: ['zhangwei@corp.example.com'] },
			department_list: { list: [] },
		});
	});

	it.each([
		[{ whoMaySend: 3 }, 'Chosen Members needs'],
		[{ whoMaySend: 1, senderTags: '1' }, 'Who May Send is not Chosen Members'],
	])('is not sent with senders that do not fit: %j', async (updateFields, problem) => {
		const { error } = await run('mailGroup', 'update', { groupId: SALES, updateFields });

		expect(error?.message).toContain(problem);
		expect(corp.calls('exmail/group/update')).toEqual([]);
	});

	it('is found by its address, or stands in the list of all, with details if wanted', async () => {
		const found = await result('mailGroup', 'getAll', { filters: { search: 'sales' } });
		const all = await result('mailGroup', 'getAll', { withDetails: true });

		expect(found).toEqual([{ groupid: 'sales@corp.example.com', groupname: '销售' }]);
		expect(all.map(({ allow_type: type }) => type)).toEqual([1, 3]);
		expect(corp.calls('exmail/group/search').map(({ query }) => query)).toEqual([
			{ fuzzy: '1', groupid: 'sales' },
			{ fuzzy: '0' },
		]);
	});
});

describe('a public mailbox', () => {
	it('is made, changed, closed and removed', async () => {
		const [{ id }] = await result('publicMailbox', 'create', {
			address: 'news@corp.example.com',
			name: '新闻',
			members: 'zhangwei',
		});
		const mailboxId = byId(id);
		await run('publicMailbox', 'update', {
			mailboxId,
			updateFields: {
				name: 'News',
				aliases: 'press@corp.example.com',
				departments: '2',
				clearFields: ['members'],
			},
		});
		await run('publicMailbox', 'disable', { mailboxId });
		const again = await run('publicMailbox', 'disable', { mailboxId });

		expect(await result('publicMailbox', 'get', { mailboxId })).toEqual([
			{
				id,
				email: 'news@corp.example.com',
				name: 'News',
				userid_list: { list: [] },
				department_list: { list: [2] },
				alias_list: { list: ['press@corp.example.com'] },
			},
		]);
		expect(again.error?.message).toContain('680045');
		expect(await result('publicMailbox', 'delete', { mailboxId })).toEqual([{ deleted: true }]);
	});

	it('is listed with its users in one more call', async () => {
		const all = await result('publicMailbox', 'getAll', { withDetails: true });

		expect(all).toMatchObject([
			{ id: 1, alias_list: { list: ['help@corp.example.com'] } },
			{ id: 2, department_list: { list: [2] } },
		]);
		expect(corp.calls('exmail/publicmail/get').map(({ body }) => body)).toEqual([
			{ id_list: [1, 2] },
		]);
	});
});

describe('a client password', () => {
	const mailboxId = byId(1);

	it('is shown once, kept from what n8n stores, and locked out when deleted', async () => {
		const [made] = await result('clientPassword', 'create', {
			mailboxId,
			additionalFields: { remark: 'Laptop' },
		});
		const listed = await result('clientPassword', 'getAll', { mailboxId });
		await run('clientPassword', 'delete', { mailboxId, passwordId: byId(made.auth_code_id) });

		expect(made).toEqual({ auth_code_id: 2, auth_code: 'code-1-2' });
		expect(listed.map(({ remark }) => remark)).toEqual(['办公PC', 'Laptop']);
		expect(await result('clientPassword', 'getAll', { mailboxId })).toHaveLength(1);
		expect(node.description.sensitiveOutputFields).toEqual(['auth_code']);
	});

	it('comes with a new mailbox if wanted, and not without being asked for', async () => {
		const form = { name: 'A', members: 'zhangwei' };
		const plain = await result('publicMailbox', 'create', {
			...form,
			address: 'a@corp.example.com',
		});
		const [withPassword] = await result('publicMailbox', 'createWithPassword', {
			...form,
			name: 'B',
			address: 'b@corp.example.com',
		});

		expect(plain).toEqual([{ id: 3 }]);
		expect(withPassword).toEqual({ id: 4, auth_code_id: 1, auth_code: 'code-4-1' });
	});
});

describe('the mailbox of a member', () => {
	const userId = byId('zhangwei');

	it('has settings that are told as words and changed one by one', async () => {
		const before = await result('memberMailbox', 'getSettings', { userId });
		await run('memberMailbox', 'updateSettings', {
			userId,
			newSettings: { setting: [{ type: 2, state: '0' }] },
		});
		const after = await result('memberMailbox', 'getSettings', { userId, settings: [2, 3] });

		expect(before).toEqual([
			{
				userid: 'zhangwei',
				force_secure_login: false,
				imap_smtp: true,
				pop_smtp: false,
				secure_login: true,
			},
		]);
		expect(after).toEqual([{ userid: 'zhangwei', imap_smtp: false, pop_smtp: false }]);
	});

	it('tells how much is unread', async () => {
		expect(await result('memberMailbox', 'getUnreadCount', { userId })).toEqual([{ count: 3 }]);
	});
});

describe('advanced accounts', () => {
	it('go to hundreds of members, and tell who was left out', async () => {
		const members = Array.from({ length: 150 }, (_, index) => `unknown${index}`);
		const { items, hints } = await run('advancedAccount', 'assign', {
			members: ['lina', ...members],
		});

		expect(corp.calls('exmail/vip/batch_add').map(({ body }) => body.userid_list.length)).toEqual([
			100, 51,
		]);
		expect(items[0].json).toEqual({ succ_userid_list: ['lina'], fail_userid_list: members });
		expect(hints[0].message).toContain('fail_userid_list');
		expect(await result('advancedAccount', 'getAll', { returnAll: true })).toEqual([
			{ userid: 'zhangwei' },
			{ userid: 'wangfang' },
			{ userid: 'lina' },
		]);
	});
});

it('changes the address of the app, which keeps the former one', async () => {
	await run('appMailbox', 'update', { address: 'new@corp.example.com' });

	expect(await result('appMailbox', 'get')).toEqual([
		{
			email: 'new@corp.example.com',
			alias_list: ['app@corp.example.com', 'old-app@corp.example.com'],
		},
	]);
});

describe('the lists of the form', () => {
	const listed = async (method: string, more: object = {}) =>
		(await loadList(node, method, { ...corp.connection(), ...more })).results;
	const passwordsOf = async (mailboxId: unknown) =>
		await listed('searchClientPasswords', {
			parameters: { resource: 'clientPassword', operation: 'delete', mailboxId: byId(mailboxId) },
		});

	it('show mail groups, public mailboxes and their client passwords', async () => {
		expect(await listed('searchMailGroups', { filter: '销' })).toEqual([
			{ name: '销售 (sales@corp.example.com)', value: 'sales@corp.example.com' },
		]);
		expect(await listed('searchPublicMailboxes')).toEqual([
			{ name: '客服 (support@corp.example.com)', value: '1' },
			{ name: '招聘 (jobs@corp.example.com)', value: '2' },
		]);
		expect(await passwordsOf(1)).toEqual([{ name: '办公PC (1)', value: '1' }]);
		expect(await passwordsOf('')).toEqual([{ name: 'Choose the public mailbox first', value: '' }]);
	});
});
