import type { IDataObject } from 'n8n-workflow';

import { WeComMail } from '../../nodes/WeComMail/WeComMail.node';
import { contentOf, file } from '../support';
import { byId } from './support/forms';
import { itemsWith, jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComMail();
const MEGABYTE = 1024 * 1024;

const run = async (operation: string, more: object = {}, options: object = {}) =>
	await corp.run(node, { resource: 'mail', operation, ...more }, options);

const message = { toMembers: 'zhangwei', subject: 'Offer', content: '<p>Hello</p>' };

const sent = () => corp.calls('exmail/app/compose_send').map(({ body }) => body);

describe('a mail', () => {
	it('goes to members and addresses, with copies', async () => {
		const { items } = await run('send', {
			...message,
			toAddresses: ['a@example.com', 'b@example.com'],
			additionalFields: { ccMembers: 'lina', bccAddresses: 'c@example.com' },
		});

		expect(jsonOf(items)).toEqual([{ success: true }]);
		expect(sent()).toEqual([
			{
				to: { userids: ['zhangwei'], emails: ['a@example.com', 'b@example.com'] },
				cc: { userids: ['lina'] },
				bcc: { emails: ['c@example.com'] },
				subject: 'Offer',
				content: '<p>Hello</p>',
				content_type: 'html',
			},
		]);
	});

	it('needs a receiver, and addresses that are some', async () => {
		const none = await run('send', { ...message, toMembers: '' });
		const bad = await run('send', { ...message, toAddresses: 'zhangwei' });

		expect(none.error?.message).toBe(
			'At least one of these fields is needed: To Members, To Addresses',
		);
		expect(bad.error?.message).toContain('To Addresses must be an email address');
		expect(sent()).toEqual([]);
	});

	const binary = {
		invoice: file('an invoice', { fileName: '发票.pdf', mimeType: 'application/pdf' }),
		photo: file('a photo', { fileName: 'a.jpg', mimeType: 'image/jpeg' }),
		other: file('another', { fileName: 'b.txt' }),
	};
	const attached = async (form: object, files: object = binary) => {
		const { error } = await run(
			'send',
			{ ...message, ...form },
			{ items: [{ json: {}, binary: files }] },
		);
		const [{ attachment_list: list = [] } = {}] = sent();
		return { error, list: list as IDataObject[] };
	};

	it('takes the files of the binary fields that are named', async () => {
		const { list } = await attached({
			attachments: 'chosen',
			attachmentFields: 'photo, invoice',
		});

		expect(list).toEqual([
			{ file_name: 'a.jpg', content: Buffer.from('a photo').toString('base64') },
			{ file_name: '发票.pdf', content: Buffer.from('an invoice').toString('base64') },
		]);
	});

	it('takes all files of the item, and none where it has none', async () => {
		expect((await attached({ attachments: 'all' })).list).toHaveLength(3);

		corp.simulator.calls.length = 0;
		expect((await attached({ attachments: 'all' }, {})).error).toBeUndefined();
		expect(sent()[0]).not.toHaveProperty('attachment_list');
	});

	it('names the binary fields that there are where one is missing', async () => {
		const { error } = await attached({ attachments: 'chosen', attachmentFields: 'nothing' });

		expect(error?.message).toContain('no binary field named "nothing"');
		expect(sent()).toEqual([]);
	});

	it('is not sent where its files are more than WeCom takes', async () => {
		const half = Buffer.alloc(26 * MEGABYTE);
		const large = {
			one: file(half, { fileName: '1.bin' }),
			two: file(half, { fileName: '2.bin' }),
		};
		const { error } = await attached({ attachments: 'all' }, large);

		expect(error?.message).toContain('With "2.bin" the mail is larger than 50 MB');
		expect(sent()).toEqual([]);
	});
});

describe('an invitation', () => {
	const times = { start: '2026-12-01T09:00:00', end: '2026-12-01T10:00:00' };
	const invitation = { ...message, ...times };
	const schedule = () => sent()[0].schedule;

	it('puts a schedule into calendars, with reminder and repetition', async () => {
		await run('sendCalendarInvitation', {
			...invitation,
			remind: true,
			repeat: true,
			repeatType: 5,
			customRepeat: true,
			repeatMonths: '3, 9',
			repeatMonthDays: [1, 15],
			additionalFields: { location: 'Room 1', scheduleAdmins: 'zhangwei' },
		});

		expect(schedule()).toEqual({
			method: 'request',
			start_time: Date.parse('2026-12-01T01:00:00Z') / 1000,
			end_time: Date.parse('2026-12-01T02:00:00Z') / 1000,
			location: 'Room 1',
			schedule_admins: { userids: ['zhangwei'] },
			reminders: {
				is_remind: 1,
				remind_before_event_mins: 15,
				is_repeat: 1,
				repeat_type: 5,
				is_custom_repeat: 1,
				repeat_interval: 1,
				repeat_month_of_year: [3, 9],
				repeat_day_of_month: [1, 15],
			},
		});
	});

	it.each([
		['update', 'request'],
		['cancel', 'cancel'],
	])('that is there already is named for %s', async (purpose, method) => {
		await run('sendCalendarInvitation', { ...invitation, purpose, scheduleId: 's1' });

		expect(schedule()).toMatchObject({ schedule_id: 's1', method });
	});

	it('to a meeting has its admin and settings', async () => {
		const { error } = await run('sendMeetingInvitation', {
			...invitation,
			meetingAdmin: byId('zhangwei'),
			additionalFields: { hosts: 'zhangwei, lina', password: '1234', mute: 1, waitingRoom: false },
		});

		expect(error).toBeUndefined();
		expect(schedule().method).toBe('request');
		expect(sent()[0].meeting).toEqual({
			meeting_admins: { userids: ['zhangwei'] },
			hosts: { userids: ['zhangwei', 'lina'] },
			option: { password: '1234', enable_enter_mute: 1, enable_waiting_room: false },
		});
	});
});

describe('a mail of the mailbox', () => {
	const get = async (more: object = {}) => await run('get', { mailId: 'mail-seeded', ...more });

	it('is read: people, subject, time, text', async () => {
		const { items } = await get();

		expect(items[0].json).toMatchObject({
			mail_id: 'mail-seeded',
			from: { name: '李先生', address: 'li@customer.example.com' },
			to: [{ address: 'app@corp.example.com' }],
			cc: [{ name: 'Zhang, Wei', address: 'zhangwei@corp.example.com' }],
			subject: '询价：二〇二六年度',
			text: '您好，请报价。\r\n',
		});
		expect(items[0].json).not.toHaveProperty('html');
		expect(Date.now() - Date.parse(String(items[0].json.date))).toBeLessThan(4 * 3_600_000);
	});

	it('comes with its files, those within the text too', async () => {
		const [{ json, binary = {} }] = (await get()).items;

		expect(json.attachments).toEqual([
			expect.objectContaining({
				file_name: 'logo.png',
				inline: true,
				content_id: 'logo@customer',
				binary_field: 'attachment_0',
			}),
			expect.objectContaining({
				file_name: '清单.csv',
				mime_type: 'text/csv',
				bytes: 8,
				inline: false,
				binary_field: 'attachment_1',
			}),
		]);
		expect(Object.keys(binary)).toEqual(['attachment_0', 'attachment_1']);
		expect(binary.attachment_1).toMatchObject({ fileName: '清单.csv', mimeType: 'text/csv' });
		expect(contentOf(binary.attachment_1)).toBe('a,b\r\n1,2');
	});

	it('comes whole, with headers and HTML, and as the file it is', async () => {
		const [{ json, binary = {} }] = (
			await get({
				simplify: false,
				downloadAttachments: false,
				options: { rawField: 'eml' },
			})
		).items;

		expect(json.html).toContain('cid:logo@customer');
		expect(json.headers).toMatchObject({ 'mime-version': '1.0' });
		expect(Object.keys(binary)).toEqual(['eml']);
		expect(contentOf(binary.eml)).toMatch(/^From: =\?UTF-8\?B\?/);
	});

	it('that is not there is told', async () => {
		expect((await get({ mailId: 'none' })).error?.message).toContain('710004');
	});

	it('may be one that the app sent to itself', async () => {
		const data = file('report', { fileName: '报告.txt' });
		const from = new Date(Date.now() - 60_000).toISOString();
		await run(
			'send',
			{
				...message,
				toMembers: '',
				toAddresses: 'app@corp.example.com',
				subject: '你好',
				attachments: 'all',
			},
			{ items: [{ json: {}, binary: { data } }] },
		);
		const [{ json, binary = {} }] = (
			await run('getAll', { from, to: new Date().toISOString(), downloadAttachments: true })
		).items;

		expect(json).toMatchObject({ subject: '你好', text: 'Hello' });
		expect(contentOf(binary.attachment_0)).toBe('report');
	});
});

describe('the mails of a time span', () => {
	const days = (from: number, to: number) => ({
		from: new Date(Date.now() - from * 86_400_000 - 60_000).toISOString(),
		to: new Date(Date.now() - to * 86_400_000).toISOString(),
	});

	it('are read one by one, in the order of the list', async () => {
		const { items } = await run('getAll', { ...days(2, 0), returnAll: true });

		expect(jsonOf(items).map(({ subject }) => subject)).toEqual([
			'Day 2',
			'Day 1',
			'询价：二〇二六年度',
		]);
		expect(items.every(({ binary }) => !binary || Object.keys(binary).length === 0)).toBe(true);
		expect(jsonOf(items)[2].attachments).toHaveLength(2);
	});

	it('are those within it, up to the limit', async () => {
		expect(jsonOf((await run('getAll', days(1, 0.5))).items)).toMatchObject([{ subject: 'Day 1' }]);
		expect((await run('getAll', { ...days(2, 0), limit: 2 })).items).toHaveLength(2);
	});

	it('come as IDs alone in one call', async () => {
		const { items } = await run('getAll', { ...days(2, 0), withDetails: false });

		expect(jsonOf(items)).toEqual([
			{ mail_id: 'mail-seeded-2' },
			{ mail_id: 'mail-seeded-1' },
			{ mail_id: 'mail-seeded' },
		]);
		expect(corp.calls('exmail/app/read_mail')).toEqual([]);
	});

	it('must begin before it ends', async () => {
		expect((await run('getAll', days(0, 1))).error?.message).toBe(
			'The time span ends before it begins',
		);
	});
});

it('keeps a mail with its files apart from one that fails', async () => {
	const { items } = await corp.run(
		node,
		{ resource: 'mail', operation: 'get', mailId: '={{ $json.id }}' },
		{
			items: itemsWith({ id: 'none' }, { id: 'mail-seeded' }),
			onError: 'continueRegularOutput',
		},
	);

	expect(items[0].json.error).toContain('710004');
	expect(items[1]).toMatchObject({ pairedItem: { item: 1 }, json: { mail_id: 'mail-seeded' } });
});
