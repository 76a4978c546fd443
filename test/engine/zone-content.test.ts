import { generateKeyPairSync } from 'node:crypto';

import { WeComSecurity } from '../../nodes/WeComSecurity/WeComSecurity.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComSecurity();

const run = async (resource: string, operation: string, more: object = {}) =>
	await corp.run(node, { resource, operation, ...more });

const answers = (path: string, body: object) =>
	corp.simulator.faults.add({
		path: `/cgi-bin/chatdata/${path}`,
		body: JSON.stringify({ errcode: 0, errmsg: 'ok', ...body }),
	});

const bodies = (path: string) => corp.calls(`chatdata/${path}`).map(({ body }) => body);

describe('messages of the zone', () => {
	const page = (next_cursor: string, has_more: number, ...ids: string[]) =>
		answers('sync_msg', {
			has_more,
			next_cursor,
			msg_list: ids.map((msgid) => ({ msgid, msgtype: 1 })),
		});

	it('say in words what they are and who wrote them to whom', async () => {
		answers('sync_msg', {
			has_more: 0,
			next_cursor: 'c1',
			msg_list: [
				{
					msgid: 'm1',
					sender: { type: 1, id: 'wo1' },
					receiver_list: [
						{ type: 2, id: 'wm1' },
						{ type: 3, id: 'wb1' },
					],
					msgtype: 22,
				},
			],
		});
		const { items } = await run('zoneMessage', 'getAll', { returnAll: true });

		expect(jsonOf(items)).toEqual([
			{
				msgid: 'm1',
				msgtype: 22,
				msgtype_name: 'Voice or Video Call',
				sender: { type: 1, type_name: 'Member', id: 'wo1' },
				receiver_list: [
					{ type: 2, type_name: 'External Contact', id: 'wm1' },
					{ type: 3, type_name: 'Robot', id: 'wb1' },
				],
				next_cursor: 'c1',
			},
		]);
	});

	it('are read on from a cursor, past an empty page, and hold the one for the next time', async () => {
		page('c1', 1, 'm1');
		page('c2', 1);
		page('c3', 0, 'm2');
		const { items } = await run('zoneMessage', 'getAll', {
			returnAll: true,
			filters: { sinceCursor: 'c0', token: 'T' },
		});

		expect(bodies('sync_msg').map(({ cursor, token }) => [cursor, token])).toEqual([
			['c0', 'T'],
			['c1', 'T'],
			['c2', 'T'],
		]);
		expect(items.map(({ json }) => [json.msgid, json.next_cursor])).toEqual([
			['m1', 'c3'],
			['m2', 'c3'],
		]);
	});

	it('are asked for in the number that is wanted, so that the cursor skips none', async () => {
		page('c1', 1, 'm1', 'm2');
		page('c2', 1, 'm3');
		const { items } = await run('zoneMessage', 'getAll', { limit: 3 });

		expect(bodies('sync_msg').map(({ limit }) => limit)).toEqual([3, 1]);
		expect(items.map(({ json }) => json.next_cursor)).toEqual(['c2', 'c2', 'c2']);
	});

	it('that hit rules come with what was found', async () => {
		answers('keyword/get_hit_msg_list', {
			has_more: false,
			next_cursor: 'c1',
			msg_list: [
				{
					msgid: 'm1',
					msg_detail: { sender: { type: 2, id: 'wm1' }, msgtype: 13 },
					hit_rule_list: [{ rule_id: 'r1', has_hit_keyword: true, semantics_list: [1, 99] }],
				},
			],
		});
		const { items } = await run('zoneMessage', 'getHits', { returnAll: true });

		expect(bodies('keyword/get_hit_msg_list')[0]).toMatchObject({ need_detail: 1 });
		expect(items[0].json).toMatchObject({
			msg_detail: { msgtype_name: 'Red Packet', sender: { type_name: 'External Contact' } },
			hit_rule_list: [{ rule_id: 'r1', semantics_names: ['Red Packets', '99'] }],
		});
	});
});

describe('a search for messages', () => {
	const DAY = 86_400;
	const END = 1_760_000_000;
	const search = async (filters: object, more: object = {}) =>
		await run('zoneMessage', 'search', { query: '欢迎', returnAll: true, filters, ...more });
	const finds = (...ids: string[]) =>
		answers('search_msg', { has_more: 0, msg_list: ids.map((msgid) => ({ msgid })) });

	it('of 45 days goes part by part, newest first, and tells each message once', async () => {
		finds('m4', 'm3');
		finds('m3', 'm1');
		const { items } = await search({ from: END - 45 * DAY, to: END });

		expect(bodies('search_msg').map((body) => [body.start_time, body.end_time])).toEqual([
			[END - 15 * DAY, END],
			[END - 45 * DAY, END - 15 * DAY],
		]);
		expect(items.map(({ json }) => json.msgid)).toEqual(['m4', 'm3', 'm1']);
	});

	it('stops at its limit', async () => {
		finds('m4', 'm3');
		const { items } = await search(
			{ from: END - 45 * DAY, to: END },
			{ returnAll: false, limit: 2 },
		);

		expect(items).toHaveLength(2);
		expect(bodies('search_msg')).toHaveLength(1);
	});

	it('up to now needs its beginning alone', async () => {
		finds();
		const from = Math.floor(Date.now() / 1000) - DAY;
		await search({ from });
		const [{ start_time: start, end_time: end }] = bodies('search_msg');

		expect(start).toBe(from);
		expect(end).toBeGreaterThanOrEqual(from + DAY);
	});

	it('of the last days sends no time', async () => {
		finds('m1');
		await search({});

		expect(bodies('search_msg')[0]).toEqual({ query_word: '欢迎', limit: 100 });
	});

	it.each([
		['From is needed where To is given', { to: END }, {}],
		['The time span ends before it begins', { from: END, to: END - DAY }, {}],
		['Text has 1 characters, at least 2 are needed: "欢"', {}, { query: '欢' }],
		[
			'Between has 1 entries, at least 2 are needed',
			{},
			{ searchIn: 1, between: { person: [{ who: 'member', openUserId: 'wo1' }] } },
		],
	])('is refused with: %s', async (message, filters, more) => {
		const { error } = await search(filters, more);

		expect(error?.message).toBe(message);
		expect(bodies('search_msg')).toEqual([]);
	});

	it('in the chat of two people names both by their kind', async () => {
		finds('m1');
		const person = [
			{ who: 'member', openUserId: 'wo1' },
			{ who: 'customer', externalUserId: 'wm1' },
		];
		await search({}, { searchIn: 1, between: { person } });

		expect(bodies('search_msg')[0].chat_info).toEqual({
			chat_type: 1,
			id_list: [{ open_userid: 'wo1' }, { external_userid: 'wm1' }],
		});
	});
});

describe('a keyword rule', () => {
	it('without keywords and behavior is refused', async () => {
		const { error } = await run('zoneKeywordRule', 'create', { name: '已回复' });

		expect(error?.message).toBe('At least one of these fields is needed: Keywords, Behaviors');
		expect(bodies('keyword/create_rule')).toEqual([]);
	});

	it('of behavior alone is created', async () => {
		const { error } = await run('zoneKeywordRule', 'create', {
			name: '已回复',
			behaviors: [7, 8],
			additionalFields: { forDepartments: '2', forSenders: [1] },
		});

		expect(error).toBeUndefined();
		expect(bodies('keyword/create_rule')).toEqual([
			{
				name: '已回复',
				semantics: { semantics_list: [7, 8] },
				applicable_range: { department: { id_list: [2] }, target_type: { type_list: [1] } },
			},
		]);
	});

	it('loses what its update clears, and keeps what it does not give', async () => {
		const { items, error } = await run('zoneKeywordRule', 'update', {
			ruleId: byId('r1'),
			updateFields: {
				clearFields: ['forDepartments', 'forChatTypes'],
				exceptMobiles: '+8613800000001',
			},
		});

		expect(error).toBeUndefined();
		expect(bodies('keyword/update_rule')).toEqual([
			{
				rule_id: 'r1',
				applicable_range: {
					department: { id_list: [] },
					chat_type: { type_list: [] },
					exclude_mobile: { mobile_list: ['+8613800000001'] },
				},
			},
		]);
		expect(jsonOf(items)).toEqual([{ success: true }]);
	});

	it('is read with its ID and in words', async () => {
		answers('keyword/get_rule_detail', {
			name: '已回复',
			semantics: { semantics_list: [6] },
			applicable_range: {
				chat_type: { type_list: [2] },
				session_type: { session_type_list: [1, 2] },
				department: { id_list: [4] },
			},
		});
		const { items } = await run('zoneKeywordRule', 'get', { ruleId: byId('r1') });

		expect(jsonOf(items)).toEqual([
			{
				rule_id: 'r1',
				name: '已回复',
				semantics: { semantics_list: [6], semantics_names: ['Recalled Messages'] },
				applicable_range: {
					chat_type: { type_list: [2], type_names: ['Group Chats'] },
					session_type: {
						session_type_list: [1, 2],
						session_type_names: ['Internal Chats', 'External Chats'],
					},
					department: { id_list: [4] },
				},
			},
		]);
	});

	it('is found by its name, page by page', async () => {
		const list = async (filter?: string, paginationToken?: string) =>
			await loadList(node, 'searchZoneKeywordRules', {
				...corp.connection(),
				filter,
				paginationToken,
			});
		const rules = (has_more: boolean, name: string) =>
			answers('keyword/get_rule_list', {
				has_more,
				next_cursor: 'c1',
				rule_list: [{ rule_id: 'r1', name }],
			});
		rules(true, '已回复');
		rules(false, 'VIP');

		expect(await list()).toEqual({
			results: [{ name: '已回复', value: 'r1' }],
			paginationToken: 'c1',
		});
		expect(await list('vip', 'c1')).toEqual({ results: [{ name: 'VIP', value: 'r1' }] });
		expect(bodies('keyword/get_rule_list')[1].cursor).toBe('c1');
	});
});

it('asks for the consent of more than 100 people in several calls, each with the member', async () => {
	corp.simulator.factsOnly = true;
	const externalUserIds = Array.from({ length: 101 }, (_, index) => `wm${index}`);
	const { items } = await run('zoneChat', 'getConsent', { openUserId: 'wo1', externalUserIds });

	const sent = bodies('getagreestatus/single').map(({ item }) => item);
	expect(sent.map((entries) => entries.length).sort()).toEqual([1, 100]);
	expect(sent.flat()).toContainEqual({ open_userid: 'wo1', external_userid: 'wm100' });
	expect(items).toHaveLength(4);
	expect(items[0].json).toHaveProperty('agree_status');
});

it('says in words who is in a group chat', async () => {
	answers('groupchat/get', {
		creator: 'wo1',
		members: [
			{ memberid: 'wo1', type: 1 },
			{ memberid: 'wb1', type: 3 },
		],
	});
	const { items } = await run('zoneChat', 'get', { chatId: 'wr1' });

	expect(items[0].json).toEqual({
		creator: 'wo1',
		members: [
			{ memberid: 'wo1', type: 1, type_name: 'Member' },
			{ memberid: 'wb1', type: 3, type_name: 'Robot' },
		],
	});
});

describe('the data zone', () => {
	it('says in words what the company authorized', async () => {
		answers('get_corp_auth_info', {
			auth_edition_list: [{ edition: 3, status: 7, msg_duration_days: 90 }],
		});
		const { items } = await run('dataZone', 'getAuthorization');

		expect(jsonOf(items)).toEqual([
			{
				edition: 3,
				edition_name: 'Internal and external chats, and calls',
				status: 7,
				status_name: 'Paid, not begun',
				msg_duration_days: 90,
			},
		]);
	});

	it('says in words which chats of a member it may analyze', async () => {
		answers('get_auth_user_list', {
			has_more: false,
			auth_user_list: [{ userid: 'zhangwei', edition_list: [1, 2] }],
		});
		const { items } = await run('dataZone', 'getChatMembers', { returnAll: true });

		expect(items[0].json).toEqual({
			userid: 'zhangwei',
			edition_list: [1, 2],
			edition_names: ['Internal chats', 'Internal and external chats'],
		});
	});

	it.each([
		['userid', { userId: byId('zhangwei') }, { userid: 'zhangwei' }],
		['open_userid', { openUserId: 'wo1' }, { open_userid: 'wo1' }],
	])('masks numbers for a member, named by %s, and says which', async (memberBy, form, id) => {
		const member = { memberBy, ...form };
		const set = await run('dataZone', 'setMasking', { ...member, hideIdCards: true });
		answers('get_hide_sensitiveinfo_config', {
			config: { hide_mobile: false, hide_idcard: true, hide_bankno: false },
		});
		const { items } = await run('dataZone', 'getMasking', member);

		expect(bodies('set_hide_sensitiveinfo_config')).toEqual([
			{ ...id, config: { hide_mobile: false, hide_idcard: true, hide_bankno: false } },
		]);
		expect(jsonOf(set.items)).toEqual([{ success: true }]);
		expect(bodies('get_hide_sensitiveinfo_config')).toEqual([id]);
		expect(jsonOf(items)).toEqual([{ hide_mobile: false, hide_idcard: true, hide_bankno: false }]);
	});

	describe('gets a public key', () => {
		const pair = (modulusLength: number) => {
			const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
			return {
				publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
				privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
			};
		};
		const { publicPem, privatePem } = pair(2048);
		const give = async (publicKey: string) =>
			await run('dataZone', 'setPublicKey', { publicKey, version: 2 });

		it.each([
			['as it is', publicPem],
			['with its line breaks written out', publicPem.replaceAll('\n', '\\n')],
			['without its last line break', publicPem.trim()],
		])('%s', async (_, given) => {
			const { error } = await give(given);

			expect(error).toBeUndefined();
			expect(bodies('set_public_key')).toEqual([{ public_key: publicPem, public_key_ver: 2 }]);
		});

		it.each([
			['holds a private key: give the public one of the pair', privatePem],
			['has 1024 bits, 2048 are needed', pair(1024).publicPem],
			['must begin with -----BEGIN PUBLIC KEY-----', 'ssh-rsa AAAA'],
			[
				'cannot be read as a key in PEM form',
				'-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
			],
		])('but none that %s', async (problem, given) => {
			const { error } = await give(given);

			expect(error?.message).toBe(`Public Key ${problem}`);
			expect((error as { description?: string }).description).toBe(
				'Nothing was sent for this item.',
			);
			expect(bodies('set_public_key')).toEqual([]);
		});
	});
});
