import type { INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../nodes/WeComContacts/WeComContacts.node';
import { startServer } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const contacts = new WeComContacts();

const LETTERS = 'IJUiXNpvGbODwKEBSEsAeOAPAhkqHqNCF6g19t9wfg2';
const OTHER_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';

const exporting = async (operation: string, form: INodeParameters = {}) =>
	await corp.run(contacts, { resource: 'exportJob', operation, ...form });

describe('an export', () => {
	it('waits, fetches and decrypts the members with a key of its own', async () => {
		const { items, error } = await exporting('exportMemberDetails');
		const [{ body }] = corp.calls('export/user');

		expect(error).toBeUndefined();
		expect(body.encoding_aeskey).toMatch(/^[0-9A-Za-z]{43}$/);
		expect(items.map(({ json }) => json.userid)).toEqual(['zhangwei', 'lina', 'wangfang']);
		expect(items[0].json).toMatchObject({ name: '张伟', position: '产品经理', department: [2] });
		expect(JSON.stringify(items)).not.toContain(body.encoding_aeskey);
	});

	it('takes another key each time', async () => {
		await exporting('exportMembers');
		await exporting('exportMembers');
		const keys = corp.calls('export/simple_user').map(({ body }) => body.encoding_aeskey);

		expect(new Set(keys).size).toBe(2);
	});

	it('puts the files of many blocks together', async () => {
		corp.simulator.seed({ departments: 10_005 });
		const { items, error } = await exporting('exportDepartments', {
			options: { blockSize: 10_000 },
		});
		const ids = items.map(({ json }) => json.id);

		expect(error).toBeUndefined();
		expect(ids).toHaveLength(corp.simulator.state.departments.size);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('gives the members and the departments of a tag', async () => {
		const { items } = await exporting('exportTagMembers', { tagId: byId(1) });

		expect(jsonOf(items)).toEqual([
			{ tagname: '值班', userid: 'zhangwei', name: '张伟' },
			{ tagname: '值班', partyid: 2 },
		]);
	});

	it('can be fetched later with the key it was started with', async () => {
		const started = await exporting('exportMembers', {
			waitForCompletion: false,
			encryptionKey: LETTERS,
		});
		const jobId = started.items[0].json.jobid as string;
		const state = await exporting('getResult', {
			jobId,
			encryptionKey: LETTERS,
			waitForCompletion: false,
		});
		const done = await exporting('getResult', { jobId, encryptionKey: LETTERS });
		const wrong = await exporting('getResult', { jobId, encryptionKey: OTHER_LETTERS });
		const bare = await exporting('getResult', { jobId });

		expect(jsonOf(started.items)).toEqual([{ jobid: jobId }]);
		expect(jsonOf(state.items)).toEqual([{ status: 1 }]);
		expect(done.items.map(({ json }) => json.userid)).toEqual(['zhangwei', 'lina', 'wangfang']);
		expect(wrong.error?.message).toBe('The export cannot be decrypted');
		expect(bare.items[0].json).toMatchObject({
			status: 2,
			data_list: [{ size: expect.any(Number) }],
		});
	});

	it('says that WeCom could not finish it', async () => {
		corp.simulator.faults.add({
			path: '/cgi-bin/export/get_result',
			body: '{"errcode":0,"errmsg":"ok","status":3}',
		});
		const { error } = await exporting('exportMembers');

		expect(error?.message).toBe('WeCom could not finish the export');
	});

	it('fetches a file again where its store is busy', async () => {
		const [{ media_id, md5 }] = corp.simulator.state.exportJobs.get('jobid_seeded').files;
		const { content } = corp.simulator.state.media.get(media_id);
		const store = await startServer((_request, number) =>
			number === 1 ? { status: 503 } : { body: content },
		);
		const answer = { errcode: 0, errmsg: 'ok', status: 2, data_list: [{ url: store.url, md5 }] };
		corp.simulator.faults.add({
			path: '/cgi-bin/export/get_result',
			body: JSON.stringify(answer),
		});
		const { items, error } = await exporting('getResult', {
			jobId: 'jobid_seeded',
			encryptionKey: LETTERS,
		});
		await store.close();

		expect(error).toBeUndefined();
		expect(items).toHaveLength(3);
		expect(store.requests).toHaveLength(2);
	});

	it('takes no damaged file, and gives no token to the store that holds the file', async () => {
		const store = await startServer(() => ({ body: 'half a file' }));
		const answer = {
			errcode: 0,
			errmsg: 'ok',
			status: 2,
			data_list: [{ url: `${store.url}/file?sign=1`, size: 11, md5: '0'.repeat(32) }],
		};
		corp.simulator.faults.add({
			path: '/cgi-bin/export/get_result',
			body: JSON.stringify(answer),
		});
		const { error } = await exporting('exportMembers');
		await store.close();

		expect(error?.message).toBe('A file of the export came down damaged');
		expect(store.requests.length).toBeGreaterThan(1);
		expect(JSON.stringify(store.requests)).not.toContain('access_token');
	});
});
