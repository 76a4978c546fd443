import type { INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComContacts();

const run = async (operation: string, form: INodeParameters) =>
	await corp.run(node, { resource: 'idConversion', operation, ...form });

const ids = (count: number) => Array.from({ length: count }, (_, index) => `id${index}`).join(', ');

describe('temporary IDs', () => {
	it('give an item each, also those that nobody stands behind', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/idconvert/convert_tmp_external_userid',
			body: JSON.stringify({
				errcode: 0,
				results: [{ tmp_external_userid: 'tmp1', external_userid: 'wm1' }],
				invalid_tmp_external_userid_list: ['tmp2'],
			}),
		});
		const { items } = await run('convertTemporaryIds', {
			business: 2,
			people: 1,
			temporaryIds: 'tmp1, tmp2',
		});

		expect(jsonOf(items)).toEqual([
			{ tmp_external_userid: 'tmp1', external_userid: 'wm1' },
			{ tmp_external_userid: 'tmp2', invalid: true },
		]);
		expect(corp.calls('idconvert/convert_tmp_external_userid')[0].body).toEqual({
			business_type: 2,
			user_type: 1,
			tmp_external_userid_list: ['tmp1', 'tmp2'],
		});
	});

	it('go out 100 a call', async () => {
		await run('convertTemporaryIds', { business: 1, people: 3, temporaryIds: ids(150) });
		const sizes = corp
			.calls('idconvert/convert_tmp_external_userid')
			.map(({ body }) => body.tmp_external_userid_list.length);

		expect(sizes).toEqual([100, 50]);
	});
});

describe('pending IDs', () => {
	it('come for customers, 100 a call, of one group if wanted', async () => {
		const { items } = await run('convertToPendingIds', {
			people: 'customers',
			externalUserIds: ids(101),
			chatId: byId('wrGroup'),
		});
		const calls = corp.calls('corpgroup/batch/external_userid_to_pending_id');

		expect(calls.map(({ body }) => [body.external_userid.length, body.chat_id])).toEqual([
			[100, 'wrGroup'],
			[1, 'wrGroup'],
		]);
		expect(jsonOf(items)[0]).toMatchObject({
			external_userid: expect.any(String),
			pending_id: expect.any(String),
		});
	});

	it('come for a user of a mini program by both IDs, from the endpoint for them', async () => {
		const { items, error } = await run('convertToPendingIds', {
			people: 'wechatUser',
			unionId: 'union-1',
			openId: 'open-1',
		});

		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(items[0].json).toEqual({ pending_id: expect.any(String) });
		expect(corp.calls('corpgroup/unionid_to_pending_id')[0].body).toEqual({
			unionid: 'union-1',
			openid: 'open-1',
		});
		expect(corp.calls('corpgroup/batch/external_userid_to_pending_id')).toHaveLength(0);
	});

	it('are not asked for with half of what is needed', async () => {
		const { error } = await run('convertToPendingIds', {
			people: 'wechatUser',
			unionId: 'union-1',
			openId: '={{ "" }}',
		});

		expect(error?.message).toContain('OpenID is required');
		expect(corp.calls('corpgroup/unionid_to_pending_id')).toHaveLength(0);
	});
});

it('keeps the session key of a mini program from logs and agents', async () => {
	const { items } = await run('convertLoginCode', { code: 'login-code' });

	expect(items[0].json).toMatchObject({ userid: expect.any(String) });
	expect(corp.calls('miniprogram/jscode2session')[0].query).toMatchObject({
		js_code: 'login-code',
		grant_type: 'authorization_code',
	});
	expect(node.description.sensitiveOutputFields).toContain('session_key');
});
