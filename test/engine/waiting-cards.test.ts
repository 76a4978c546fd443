import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComCallbackApi } from '../../credentials/WeComCallbackApi.credentials';
import { WeComSendAndWait } from '../../nodes/WeComSendAndWait/WeComSendAndWait.node';
import { WeComTrigger } from '../../nodes/WeComTrigger/WeComTrigger.node';
import { callback } from '../../simulator';
import { startServer } from '../support';
import { runUntilWaiting } from '../support/waiting';
import type { WaitingExecution } from '../support/waiting';
import { listenWithTrigger } from '../support/webhook';
import type { ListeningWebhook } from '../support/webhook';
import { KEYS } from '../unit/callback/vector';
import { byId } from './support/forms';
import { changed, linkIn, open, submit } from './support/visits';
import { wecom } from './support/wecom';

const corp = wecom();
let waiting: WaitingExecution;
let listening: ListeningWebhook;
afterEach(async () => {
	await waiting.close();
	await listening.close();
});

interface Setting {
	options?: INodeParameters;
	trigger?: INodeParameters;
	/** The callbacks reach another n8n than the one that waits. */
	elsewhere?: boolean;
}

async function ask({ options = {}, trigger = {}, elsewhere = false }: Setting = {}) {
	const connection = corp.connection();
	waiting = await runUntilWaiting({
		...connection,
		steps: [
			{
				node: new WeComSendAndWait(),
				parameters: {
					resource: 'message',
					operation: 'sendAndWait',
					member: byId('zhangwei'),
					title: 'Release 2.0?',
					message: 'All tests are green',
					options: { messageStyle: 'buttons', ...options },
				} as INodeParameters,
			},
		],
	});
	listening = await listenWithTrigger({
		trigger: new WeComTrigger(),
		parameters: trigger,
		baseUrl: elsewhere ? 'https://n8n.example.com/' : waiting.baseUrl,
		credentials: { ...connection.credentials, weComCallbackApi: { ...KEYS } },
		credentialTypes: [...connection.credentialTypes, new WeComCallbackApi()],
	});
}

interface Button {
	text: string;
	style: number;
	key: string;
}

const messages = () => corp.calls('message/send').map(({ body }) => body as IDataObject);
const card = (index = 0) => messages()[index].template_card as IDataObject;
const buttons = (index = 0) => card(index).button_list as unknown as Button[];
const updates = () => corp.calls('message/update_template_card').map(({ body }) => body as unknown);
const result = () => waiting.itemsOf('WeCom Send and Wait');
const isWaiting = () => waiting.runs.at(-1)?.status === 'waiting';

let clicks = 0;
const click = async (key: string, member = 'zhangwei') =>
	await callback(
		{ ...KEYS, url: listening.url },
		{
			message: {
				ToUserName: KEYS.receiverId,
				FromUserName: member,
				CreateTime: 1_700_000_000 + (clicks += 1),
				MsgType: 'event',
				Event: 'template_card_event',
				EventKey: key,
				TaskId: 'task',
				CardType: 'button_interaction',
				ResponseCode: 'code',
				AgentID: '1000002',
			},
		},
	);

it('sends a card whose buttons carry what answers, and whose rest opens the page', async () => {
	await ask();

	expect(card()).toMatchObject({
		card_type: 'button_interaction',
		main_title: { title: 'Release 2.0?' },
		sub_title_text: 'All tests are green',
		task_id: expect.stringMatching(/^[0-9A-Za-z_-]{1,128}$/) as string,
		button_list: [
			{ text: 'Approve', style: 1 },
			{ text: 'Decline', style: 2 },
		],
	});
	for (const { key } of buttons()) expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
	expect(await open(linkIn(messages()[0]))).toMatchObject({ status: 200 });
});

it('gives every card a name that was never used', async () => {
	await ask({ options: { moreMembers: 'lina' } });

	expect(new Set(messages().map((_, index) => card(index).task_id)).size).toBe(2);
});

it.each([
	['Approve', 0, true],
	['Decline', 1, false],
])(
	'takes a click on %s for the answer, shows it and starts nothing',
	async (text, at, approved) => {
		await ask();
		const answer = await click(buttons()[at].key);

		expect(answer.status).toBe(200);
		expect(answer.reply).toContain('<MsgType><![CDATA[update_button]]></MsgType>');
		expect(answer.reply).toContain(`<ReplaceName><![CDATA[${text}]]></ReplaceName>`);
		expect(answer.reply).toContain('<ToUserName><![CDATA[zhangwei]]></ToUserName>');
		expect(result()).toMatchObject([{ data: { approved }, answeredBy: 'zhangwei' }]);
		expect(listening.started).toEqual([]);
	},
);

it('disables the cards of the others, and says who answered what', async () => {
	await ask({ options: { moreMembers: 'lina' } });
	await click(buttons(1)[0].key, 'LiNa');

	expect(updates()).toEqual([
		{
			agentid: corp.simulator.corp.agentId,
			atall: 1,
			response_code: expect.any(String) as string,
			button: { replace_name: 'Approve (lina)' },
		},
	]);
});

it('disables all cards where the answer came from the page', async () => {
	await ask({ options: { moreMembers: 'lina' } });
	await submit(linkIn(messages()[0]), { answer: 'disapprove' });

	expect(updates()).toHaveLength(2);
	expect(updates()[0]).toMatchObject({ button: { replace_name: 'Decline (zhangwei)' } });
});

it('records the answer even where the cards cannot be changed', async () => {
	await ask({ options: { moreMembers: 'lina' } });
	corp.simulator.faults.add({ path: '/cgi-bin/message/update_template_card', errcode: 60140 });
	const answer = await click(buttons()[0].key);

	expect(answer.reply).toContain('Approve');
	expect(result()).toMatchObject([{ data: { approved: true } }]);
});

it('says that nothing waits any more', async () => {
	await ask();
	await click(buttons()[0].key);
	const late = await click(buttons()[1].key);

	expect(late.reply).toContain('No longer open');
	expect(result()).toMatchObject([{ data: { approved: true } }]);
});

it('hands a click over once, however often WeCom delivers it', async () => {
	await ask();
	const first = await click(buttons()[0].key);
	clicks -= 1;
	const again = await click(buttons()[0].key);

	expect([first.status, again.status, again.body]).toEqual([200, 200, '']);
});

it('counts a click of the member who was asked alone', async () => {
	await ask();
	const answer = await click(buttons()[0].key, 'lina');

	expect(answer).toMatchObject({ status: 200, body: '' });
	expect(isWaiting()).toBe(true);
	expect(listening.log).toEqual([expect.stringMatching(/was ignored/)]);
});

it('hands a forged key to nobody', async () => {
	await ask();
	const [prefix, url] = buttons()[0].key.split(/(?=https?:)/);
	const forged = await click(`${prefix}${changed(url, { signature: 'a'.repeat(64) })}`);

	expect(forged).toMatchObject({ status: 200, body: '' });
	expect(isWaiting()).toBe(true);
});

it('sends nothing to an address that is not its own', async () => {
	const other = await startServer(() => ({ json: { recorded: true, text: 'Gotcha' } }));
	await ask();
	const [prefix] = buttons()[0].key.split(/https?:/);
	const answers = await Promise.all(
		[other.url, 'nonsense', 'file:///etc/passwd', ''].map((url) => click(`${prefix}${url}`)),
	);
	await other.close();

	expect(answers.map(({ body }) => body)).toEqual(['', '', '', '']);
	expect(other.requests).toEqual([]);
	expect(listening.started).toEqual([]);
});

it('sends nothing to an n8n that is not its own', async () => {
	await ask({ elsewhere: true });
	const answer = await click(buttons()[0].key);

	expect(answer).toMatchObject({ status: 200, body: '' });
	expect(isWaiting()).toBe(true);
});

it('says in the log, without the link, that an execution could not be reached', async () => {
	await ask();
	const [{ key }] = buttons();
	await waiting.close();
	await click(key);

	expect(listening.log).toEqual([expect.stringMatching(/could not reach/)]);
	expect(listening.log[0]).not.toMatch(/http|signature/);
});

it('hands clicks over whatever the workflow listens to', async () => {
	await ask({ trigger: { listenTo: 'named', names: 'message/text' } });
	await click(buttons()[0].key);

	expect(result()).toMatchObject([{ data: { approved: true } }]);
});

it('leaves other cards to the workflow', async () => {
	await ask();
	await click('my own key');

	expect(listening.started).toHaveLength(1);
	expect(listening.started[0][0].json).toMatchObject({ EventKey: 'my own key' });
});

it('can be switched off, and then keeps the link to itself', async () => {
	await ask({ trigger: { options: { answerWaitingCards: false } } });
	await click(buttons()[0].key);

	expect(isWaiting()).toBe(true);
	expect(JSON.stringify(listening.started)).not.toMatch(/signature|webhook-waiting/);
	expect(listening.started[0][0].json).toMatchObject({ EventKey: 'n8n-answer|approve|' });
});

it('refuses to ask where the address of n8n is too long for a key', async () => {
	await ask({ options: { agentId: byId('1000002') } });
	const long = `http://127.0.0.1/${'a'.repeat(1000)}/`;
	const { error } = await corp.run(
		new WeComSendAndWait(),
		{
			resource: 'message',
			operation: 'sendAndWait',
			member: byId('zhangwei'),
			title: 'a',
			message: 'b',
			options: { messageStyle: 'buttons' },
		} as INodeParameters,
		{ baseUrl: long },
	);

	expect(error?.message).toMatch(/too long for buttons.*at most 1024/);
	expect(messages()).toHaveLength(1);
});
