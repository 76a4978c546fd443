import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';

import { WeComSendAndWait } from '../../nodes/WeComSendAndWait/WeComSendAndWait.node';
import type { WorkflowStep } from '../support';
import { runUntilWaiting } from '../support/waiting';
import type { WaitingExecution } from '../support/waiting';
import { byId } from './support/forms';
import { changed, linkIn, open, submit } from './support/visits';
import { wecom } from './support/wecom';

const NAME = 'WeCom Send and Wait';

const corp = wecom();
let waiting: WaitingExecution | undefined;
afterEach(async () => await waiting?.close());

interface More {
	items?: IDataObject[];
	steps?: WorkflowStep[];
	name?: string;
	settings?: WorkflowStep['settings'];
}

async function ask(
	changes: INodeParameters = {},
	{ items = [{}], steps = [], ...more }: More = {},
) {
	await waiting?.close();
	const parameters: INodeParameters = {
		resource: 'message',
		operation: 'sendAndWait',
		member: byId('zhangwei'),
		title: 'New laptop',
		message: 'For 李娜, 9,000 yuan',
		...changes,
	};
	waiting = await runUntilWaiting({
		...corp.connection(),
		items: items.map((json) => ({ json })),
		steps: [{ node: new WeComSendAndWait(), parameters, ...more }, ...steps],
	});
	return waiting;
}

const messages = () => corp.calls('message/send').map(({ body }) => body as IDataObject);
const cardOf = (message: IDataObject) => message.template_card as IDataObject;
const link = (index = 0) => linkIn(messages()[index]);
const links = (index = 0) => cardOf(messages()[index]).jump_list as Array<Record<string, string>>;
const result = () => (waiting as WaitingExecution).itemsOf(NAME);
const status = () => (waiting as WaitingExecution).runs.at(-1)?.status;

describe('asking', () => {
	it('sends a card with a link for each answer, and waits', async () => {
		const { asked } = await ask();

		expect(asked.status).toBe('waiting');
		expect(asked.run.waitTill).toEqual(WAIT_INDEFINITELY);
		expect(messages()).toHaveLength(1);
		expect(messages()[0]).toMatchObject({
			touser: 'zhangwei',
			agentid: corp.simulator.corp.agentId,
			msgtype: 'template_card',
			template_card: {
				card_type: 'text_notice',
				main_title: { title: 'New laptop' },
				sub_title_text: 'For 李娜, 9,000 yuan',
				jump_list: [
					{ type: 1, title: 'Approve' },
					{ type: 1, title: 'Decline' },
				],
			},
		});
	});

	it('gives each member a message and a link of their own, and each member only one', async () => {
		await ask({ options: { moreMembers: 'lina, ZhangWei, lina, wangfang' } });
		const addresses = messages().map((_, index) => link(index));

		expect(messages().map(({ touser }) => touser)).toEqual(['zhangwei', 'lina', 'wangfang']);
		expect(new Set(addresses).size).toBe(3);
		for (const address of addresses) expect(address).not.toMatch(/zhangwei|lina|wangfang/);
	});

	it('asks once for all items, with what the first says', async () => {
		const items = [{ what: 'Laptop' }, { what: 'Phone' }];
		await ask({ title: '={{ $json.what }}' }, { items });

		expect(messages().map((message) => cardOf(message).main_title)).toEqual([{ title: 'Laptop' }]);
	});

	it('goes on where some members cannot be reached, and says who', async () => {
		const { asked } = await ask({ options: { moreMembers: 'nobody' } });
		await submit(link(), { answer: 'approve' });

		expect(asked.nodes[NAME].hints[0].message).toMatch(/Without a message: nobody \(/);
		expect(result()).toMatchObject([{ answeredBy: 'zhangwei', notReached: ['nobody'] }]);
	});

	it('says where the links open on this computer alone', async () => {
		const { asked, baseUrl } = await ask();

		expect(asked.nodes[NAME].hints).toHaveLength(1);
		expect(asked.nodes[NAME].hints[0].message).toContain(`lead to ${new URL(baseUrl).origin}`);
	});

	it('fails where no member can be reached', async () => {
		const { asked } = await ask({ member: byId('nobody') });

		expect(asked.status).toBe('error');
		expect(asked.error).toMatchObject({ description: expect.stringMatching(/visible range/) });
	});

	it('takes a member without a licence for one who is not reached', async () => {
		const answer = { errcode: 0, errmsg: 'ok', unlicenseduser: 'zhangwei', msgid: 'm' };
		corp.simulator.faults.add({ path: '/cgi-bin/message/send', body: JSON.stringify(answer) });
		const { asked } = await ask();

		expect(asked.error?.message).toBe('WeCom does not deliver messages of this app to zhangwei');
	});

	it.each<[string, INodeParameters, RegExp]>([
		['everybody as a member', { member: byId('={{ "@all" }}') }, /Member must be a user ID/],
		['two members in one field', { member: byId('={{ "a|b" }}') }, /Member must be a user ID/],
		['a member twice in one entry', { options: { moreMembers: ['a|b'] } }, /More Members must/],
		['a long title', { title: 'x'.repeat(129) }, /Title has 129 characters, at most 128/],
		['no title', { title: '={{ "" }}' }, /Title is required/],
		[
			'a time that is over',
			{ options: limit({ limitType: 'atSpecifiedTime', maxDateAndTime: '2020-01-01T00:00:00' }) },
			/Max Date and Time is over already/,
		],
		['no time at all', { options: limit({ resumeAmount: 0 }) }, /Amount must be more than 0/],
		['a form without fields', { responseType: 'form' }, /Form Fields/],
		[
			'a field without choices',
			form({ label: 'A', type: 'dropdown', choices: '={{ " " }}' }),
			/needs Choices for.*"A"/,
		],
		['two fields of a name', form({ label: 'A' }, { label: 'A' }), /two fields named "A"/],
		['a name that harms', form({ label: '__proto__' }), /cannot have a field named/],
		[
			'buttons for a text',
			{ responseType: 'freeText', options: { messageStyle: 'buttons' } },
			/Native Card Buttons are for the response type Approval/,
		],
	])('refuses %s before anything is sent', async (_, changes, message) => {
		const { asked } = await ask(changes);

		expect(asked.error?.message).toMatch(message);
		expect(messages()).toEqual([]);
	});
});

function limit(values: IDataObject): INodeParameters {
	return {
		limitWaitTime: { values: { limitType: 'afterTimeInterval', ...values } },
	} as INodeParameters;
}

function form(...values: IDataObject[]): INodeParameters {
	return { responseType: 'form', formFields: { values } } as INodeParameters;
}

describe('an approval', () => {
	it('changes nothing when its page is opened, and continues when it is sent', async () => {
		await ask();
		const visits = [await open(link()), await open(links()[0].url), await open(links()[1].url)];

		expect(visits.map((visit) => visit.status)).toEqual([200, 200, 200]);
		expect(status()).toBe('waiting');

		const sent = await submit(links()[0].url, { answer: 'approve' });

		expect(sent).toMatchObject({ status: 200, text: expect.stringMatching(/has been recorded/) });
		expect(status()).toBe('success');
		expect(result()).toEqual([
			{
				data: { approved: true },
				answeredBy: 'zhangwei',
				answeredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
				timedOut: false,
			},
		]);
	});

	it('shows on its page all answers, or the one that a link stands for', async () => {
		await ask();
		const pages = await Promise.all([link(), links()[0].url, links()[1].url].map(open));
		const buttons = pages.map(({ text }) => [...text.matchAll(/value="(\w+)"/g)].map(([, v]) => v));

		expect(buttons).toEqual([['approve', 'disapprove'], ['approve'], ['disapprove']]);
		expect(pages[0].text).toContain('For 李娜, 9,000 yuan');
	});

	it('can be declined', async () => {
		await ask();
		await submit(links()[1].url, { answer: 'disapprove' });

		expect(result()).toMatchObject([{ data: { approved: false }, answeredBy: 'zhangwei' }]);
	});

	it('has labels of its own, and one answer where only approving is possible', async () => {
		const values = { approvalType: 'single', approveLabel: '同意' };
		await ask({ approvalOptions: { values } });
		const declined = await submit(link(), { answer: 'disapprove' });

		expect(links().map(({ title }) => title)).toEqual(['同意']);
		expect(declined).toMatchObject({ status: 422 });
		expect(status()).toBe('waiting');
	});

	it('is answered by whose link it is, and by the first', async () => {
		await ask({ options: { moreMembers: 'lina' } });
		await submit(link(1), { answer: 'approve' });
		const late = await submit(link(0), { answer: 'disapprove' });

		expect(late.text).toBe('No action required');
		expect(result()).toMatchObject([{ data: { approved: true }, answeredBy: 'lina' }]);
	});

	it('takes two answers at the same moment for one', async () => {
		await ask({ options: { moreMembers: 'lina', messageStyle: 'buttons' } });
		// The first is still on its way when the second comes.
		corp.simulator.faults.add({ path: '/cgi-bin/message/update_template_card', delay: 500 });
		const both = await Promise.all([0, 1].map((to) => submit(link(to), { answer: 'approve' })));

		expect(both.map((visit) => visit.status).sort()).toEqual([200, 409]);
		expect(both.find((visit) => visit.status === 409)?.text).toContain('answered already');
		expect(waiting?.runs).toHaveLength(2);
	});
});

describe('a link', () => {
	it.each(['signature', 'key', 'answer'])('with another %s opens nothing', async (name) => {
		await ask();
		const forged = changed(link(), { [name]: 'a'.repeat(64) });
		const visits = [await open(forged), await submit(forged, { answer: 'approve' })];

		expect(visits.map((visit) => visit.status)).toEqual([401, 401]);
		expect(status()).toBe('waiting');
	});

	it('of an earlier question in the same execution does not answer this one', async () => {
		await ask();
		const earlier = link();
		const again = await ask();
		const { pathname, search } = new URL(earlier);
		const visit = await submit(`${new URL(again.baseUrl).origin}${pathname}${search}`, {
			answer: 'approve',
		});

		expect(visit).toMatchObject({ status: 410, text: expect.stringMatching(/no longer open/) });
		expect(status()).toBe('waiting');
	});

	it('stands in the messages and nowhere else', async () => {
		await ask({ options: { messageStyle: 'buttons' } });
		const { searchParams } = new URL(link());
		const kept = JSON.stringify(waiting?.runs.map(({ data }) => data));

		expect(kept).not.toContain(searchParams.get('key'));
		expect(kept).not.toContain(searchParams.get('signature'));
	});
});

describe('a text', () => {
	it('is written on a page, and comes as it was written', async () => {
		await ask({ responseType: 'freeText', options: { messageLinkLabel: 'Answer' } });
		const { text: page } = await open(link());
		await submit(link(), { text: ' <b>好</b>\n"ok" ' });

		expect(links().map(({ title }) => title)).toEqual(['Answer']);
		expect(page).toMatch(/<textarea name="text"[^>]* required>/);
		expect(result()).toMatchObject([{ data: { text: '<b>好</b>\n"ok"' } }]);
	});

	it.each([
		['nothing', ' \n', /Write an answer/],
		['too much', 'x'.repeat(10_001), /10001 characters are too many/],
	])('that is %s is asked for again', async (_, text, problem) => {
		await ask({ responseType: 'freeText' });
		const visit = await submit(link(), { text });

		expect(visit).toMatchObject({ status: 422, text: expect.stringMatching(problem) });
		expect(status()).toBe('waiting');
	});
});

describe('a form', () => {
	const FIELDS = [
		{ label: 'Reason', required: true, hint: 'In a few words' },
		{ label: 'Details', type: 'textarea' },
		{ label: 'Amount', name: 'amount', type: 'number' },
		{ label: 'From', type: 'date', preset: '2026-03-01' },
		{ label: 'Size', type: 'dropdown', choices: 'S\nM, slim\nL' },
		{ label: 'Extras', type: 'checkboxes', choices: ['Bag', 'Mouse'] },
	];
	const GOOD = {
		field0: 'Old one broke',
		field1: 'Line 1\r\nLine 2',
		field2: '9000.5',
		field3: '2026-03-15',
		field4: 'M, slim',
		field5: ['Bag', 'Mouse'],
	};

	it('is filled in on a page, each field as its type', async () => {
		await ask(form(...FIELDS));
		const { text: page } = await open(link());
		await submit(link(), GOOD);

		for (const part of [
			'type="number"',
			'type="date"',
			'<select',
			'type="checkbox"',
			'<textarea',
		]) {
			expect(page).toContain(part);
		}
		expect(page).toContain('value="2026-03-01"');
		expect(page).toContain('In a few words');
		expect(result()).toMatchObject([
			{
				data: {
					Reason: 'Old one broke',
					Details: 'Line 1\r\nLine 2',
					amount: 9000.5,
					From: '2026-03-15',
					Size: 'M, slim',
					Extras: ['Bag', 'Mouse'],
				},
			},
		]);
	});

	it('leaves open what need not be filled in', async () => {
		await ask(form(...FIELDS));
		await submit(link(), { field0: 'a', field1: '', field2: '', field3: '', field4: '' });

		expect(result()).toMatchObject([
			{ data: { Reason: 'a', Details: '', amount: null, From: null, Size: null, Extras: [] } },
		]);
	});

	it.each<[string, Record<string, string | string[]>]>([
		['a required field that is empty', { field0: '  ' }],
		['a number that is none', { field2: 'many' }],
		['an infinite number', { field2: 'Infinity' }],
		['a day that does not exist', { field3: '2026-02-30' }],
		['a date with more behind it', { field3: '2026-03-01T00:00' }],
		['a choice that was not offered', { field4: 'XL' }],
		['a box that was not offered', { field5: ['Bag', 'Car'] }],
		['too long a text', { field0: 'x'.repeat(1001) }],
	])('with %s comes back with what was entered', async (_, wrong) => {
		await ask(form(...FIELDS));
		const visit = await submit(link(), { ...GOOD, ...wrong });

		expect(visit.status).toBe(422);
		expect(visit.text.match(/role="alert"/g)).toHaveLength(1);
		expect(visit.text).toContain('Line 1\r\nLine 2');
		expect(visit.text).toContain('value="Mouse"');
		expect(status()).toBe('waiting');
	});
});

describe('time', () => {
	it.each([
		['minutes', 60_000],
		['hours', 3_600_000],
		['days', 86_400_000],
	])('is limited by an interval in %s', async (resumeUnit, milliseconds) => {
		const before = Date.now();
		const { asked } = await ask({ options: limit({ resumeAmount: 2.5, resumeUnit }) });
		const after = asked.run.waitTill as Date;

		expect(after.getTime() - before).toBeGreaterThanOrEqual(2.5 * milliseconds);
		expect(after.getTime() - Date.now()).toBeLessThanOrEqual(2.5 * milliseconds);
	});

	it("is limited by a moment, in the workflow's time zone", async () => {
		const values = { limitType: 'atSpecifiedTime', maxDateAndTime: '2999-01-01T08:00:00' };
		const { asked } = await ask({ options: limit(values) });

		expect(asked.run.waitTill).toEqual(new Date('2999-01-01T00:00:00Z'));
	});

	it('that is over leaves no approval, not even one from before', async () => {
		const earlier = { data: { approved: true }, answeredBy: 'boss' };
		const { timeOut } = await ask({ options: limit({}) }, { items: [earlier, earlier] });
		await timeOut();

		expect(status()).toBe('success');
		expect(result()).toEqual([{ data: { approved: false }, timedOut: true }]);
		expect(waiting?.itemsOf('Start')).toEqual([earlier, earlier]);
	});

	it('that is over leaves no text', async () => {
		const { timeOut } = await ask({ responseType: 'freeText', options: limit({}) });
		await timeOut();

		expect(result()).toEqual([{ data: {}, timedOut: true }]);
	});
});

describe('what follows', () => {
	it('gets the answer, whatever the node is called', async () => {
		const name = '"}} { 审批\\';
		const { itemsOf } = await ask({}, { name });
		await submit(link(), { answer: 'approve' });

		expect(itemsOf(name)).toMatchObject([{ data: { approved: true } }]);
	});

	it('goes on without an answer where the message fails and the workflow may continue', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/message/send', errcode: 48002 });
		const step = { settings: { onError: 'continueRegularOutput' as const } };
		const { asked } = await ask({}, step);

		expect(asked.status).toBe('success');
		expect(asked.nodes[NAME].items).toMatchObject([{ json: { error: expect.anything() } }]);
	});
});

describe('a page', () => {
	const EVIL = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&\${1}`;
	const everywhere: INodeParameters = {
		title: EVIL,
		message: EVIL,
		approvalOptions: { values: { approveLabel: EVIL, disapproveLabel: EVIL } },
		options: {
			pageTitle: EVIL,
			pageDescription: EVIL,
			pageButtonLabel: EVIL,
			pageThanks: EVIL,
		},
	};
	const field = (type: string) => ({
		label: `${type}${EVIL}`,
		type,
		hint: EVIL,
		preset: EVIL,
		choices: [EVIL, 'b'],
	});
	const types = ['checkboxes', 'date', 'dropdown', 'number', 'text', 'textarea'];
	const ways: Array<[string, INodeParameters, Record<string, string | string[]>]> = [
		['an approval', {}, { answer: EVIL }],
		['a text', { responseType: 'freeText' }, { text: `${EVIL}${'x'.repeat(10_000)}` }],
		[
			'a form',
			form(...types.map(field)),
			Object.fromEntries(types.map((_, index) => [`field${index}`, [EVIL, `${EVIL}2`]])),
		],
	];

	it.each(ways)('for %s is safe against whatever is put into it', async (_, changes, answer) => {
		await ask({ ...everywhere, ...changes });
		const pages = [await open(link()), await submit(link(), answer)];

		expect(pages.map((visit) => visit.status)).toEqual([200, 422]);
		for (const { text } of pages) {
			expect(text).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
			expect(text).toContain('&quot;&#39;&gt;&lt;script&gt;');
			expect(tagsIn(text)).toEqual(expect.not.arrayContaining(['script', 'img']) as string[]);
		}
	});

	it('of thanks is safe as well', async () => {
		await ask(everywhere);
		const { text } = await submit(link(), { answer: 'approve' });

		expect(text).toContain('&lt;script&gt;');
		expect(tagsIn(text)).not.toContain('script');
	});

	it('loads nothing, runs nothing and gives its address to nobody', async () => {
		await ask();
		const { text, headers } = await open(link());
		const policy = headers.get('content-security-policy');

		expect(policy).toMatch(/^sandbox allow-forms; default-src 'none'; style-src 'sha256-/);
		expect(policy).not.toContain('allow-scripts');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cache-control')).toBe('no-store');
		expect(text).not.toMatch(/(src|href|action)=/);
	});

	it('shows words of its own', async () => {
		const options = {
			pageTitle: '采购审批',
			pageDescription: '请确认',
			pageButtonLabel: '提交',
			pageThanks: '谢谢',
		};
		await ask({ responseType: 'freeText', options });
		const before = await open(link());
		const after = await submit(link(), { text: 'ok' });

		for (const word of ['采购审批', '请确认', '提交']) expect(before.text).toContain(word);
		expect(after.text).toContain('谢谢');
	});

	/** The elements that a browser finds in it. */
	function tagsIn(text: string): string[] {
		return [...text.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name);
	}
});

describe('a text card', () => {
	it('has one link, and its words where they are short enough', async () => {
		await ask({ options: { messageStyle: 'textCard', messageLinkLabel: '去处理' } });
		await ask({ options: { messageStyle: 'textCard' }, message: 'a\nb' });

		expect(messages()).toMatchObject([
			{ msgtype: 'textcard', textcard: { title: 'New laptop', btntxt: '去处理' } },
			{ textcard: { description: 'a<br>b' } },
		]);
		expect(messages()[1].textcard).not.toHaveProperty('btntxt');
		expect(await open(link(1))).toMatchObject({ status: 200 });
	});

	it.each(['textCard', 'links'])(
		'(%s) shows the beginning of a long message',
		async (messageStyle) => {
			await ask({ message: `${'好\n'.repeat(600)}end`, options: { messageStyle } });
			const [{ textcard, template_card: card }] = messages() as Array<Record<string, IDataObject>>;
			const shown = String(textcard?.description ?? card?.sub_title_text);

			expect([...shown].length).toBeLessThanOrEqual(512);
			expect(shown).toMatch(/…$/);
			expect((await open(link())).text).toContain('end');
		},
	);
});
