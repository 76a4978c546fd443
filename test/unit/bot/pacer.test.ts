import { Pacer } from '../../../nodes/shared/bot/pacer';

jest.mock('../../../nodes/shared/bot/within', () => ({ pause: jest.fn(async () => true) }));
const { pause } = jest.requireMock('../../../nodes/shared/bot/within') as { pause: jest.Mock };

const turns = async (pacer: Pacer, chat: string, count: number) => {
	for (let turn = 0; turn < count; turn++) await pacer.turn(chat);
};

beforeEach(() => pause.mockClear());

it('lets 30 messages of a chat through at once and holds back the next for a minute', async () => {
	const pacer = new Pacer();
	await turns(pacer, 'chat', 30);
	expect(pause).not.toHaveBeenCalled();
	await pacer.turn('chat');

	const [wait] = pause.mock.calls[0];
	expect(wait).toBeGreaterThan(59_000);
	expect(wait).toBeLessThanOrEqual(60_000);
});

it('counts each chat by itself', async () => {
	const pacer = new Pacer();
	await turns(pacer, 'one', 30);
	await turns(pacer, 'two', 30);

	expect(pause).not.toHaveBeenCalled();
});

it('refuses in place of waiting for more than two minutes', async () => {
	const pacer = new Pacer();
	await turns(pacer, 'chat', 90);

	await expect(pacer.turn('chat')).rejects.toThrow('The bot has sent too much in this chat');
});
