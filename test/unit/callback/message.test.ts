import { EVENTS, eventIdOf, knownEvent, readXml, shaped } from '../../../nodes/shared/callback';
import type { IDataObject } from 'n8n-workflow';

const read = (xml: string) => shaped(readXml(`<xml>${xml}</xml>`) as IDataObject);

it('makes a list of what may repeat, even where it stands once', () => {
	const card = read(
		'<Event>template_card_event</Event><SelectedItems><SelectedItem><QuestionKey>q</QuestionKey><OptionIds><OptionId>1</OptionId></OptionIds></SelectedItem></SelectedItems>',
	);
	const member = read(
		'<Event>change_contact</Event><ChangeType>create_user</ChangeType><ExtAttr><Item><Name>爱好</Name></Item></ExtAttr>',
	);

	expect(card.SelectedItems).toEqual({
		SelectedItem: [{ QuestionKey: 'q', OptionIds: { OptionId: ['1'] } }],
	});
	expect(member.ExtAttr).toEqual({ Item: [{ Name: '爱好' }] });
});

it('keeps every choice of a card with several answers', () => {
	const ids = '<OptionId>1</OptionId><OptionId>2</OptionId>';
	const { SelectedItems } = read(
		`<Event>template_card_event</Event><SelectedItems><SelectedItem><OptionIds>${ids}</OptionIds></SelectedItem><SelectedItem><OptionIds>${ids}</OptionIds></SelectedItem></SelectedItems>`,
	);

	expect(SelectedItems).toEqual({
		SelectedItem: [
			{ OptionIds: { OptionId: ['1', '2'] } },
			{ OptionIds: { OptionId: ['1', '2'] } },
		],
	});
});

it('gives numbers where they are, and ids as text', () => {
	expect(
		read(
			'<CreateTime>1700000000</CreateTime><MsgType>event</MsgType><Event>sys_approval_change</Event><AgentID>3010040</AgentID><ApprovalInfo><SpNo>202611220000000001</SpNo><SpStatus>1</SpStatus><SpRecord><SpStatus>2</SpStatus><Details><SpTime></SpTime></Details></SpRecord></ApprovalInfo>',
		),
	).toEqual({
		CreateTime: 1_700_000_000,
		MsgType: 'event',
		Event: 'sys_approval_change',
		AgentID: '3010040',
		ApprovalInfo: {
			SpNo: '202611220000000001',
			SpStatus: 1,
			SpRecord: [{ SpStatus: 2, Details: [{ SpTime: '' }] }],
		},
	});
});

it('keeps the digits of a message id', () => {
	const { MsgId } = read('<MsgType>text</MsgType><MsgId>7345678901234567890</MsgId>');

	expect(MsgId).toBe('7345678901234567890');
});

it.each([
	[{ MsgType: 'text' }, 'message/text'],
	[{ MsgType: 'event', Event: 'click' }, 'click'],
	[
		{ MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' },
		'change_contact/create_user',
	],
	[{ InfoType: 'suite_ticket' }, 'suite_ticket'],
	[{ InfoType: 'change_contact', ChangeType: 'update_tag' }, 'change_contact/update_tag'],
	[{ Event: 'subscribe', ChangeType: '' }, 'subscribe'],
	[{ msgtype: 'text' }, 'message/text'],
	[{ msgtype: 'event', event: { eventtype: 'enter_chat' } }, 'enter_chat'],
	[{}, 'message/unknown'],
])('names %j', (message, id) => {
	expect(eventIdOf(message)).toBe(id);
});

it('knows events whatever their case, and each once', () => {
	expect(knownEvent('LOCATION')?.name).toBe('Location Reported');
	expect(knownEvent('CLICK')?.id).toBe('click');
	expect(new Set(EVENTS.map(({ id }) => id.toLowerCase())).size).toBe(EVENTS.length);
});
