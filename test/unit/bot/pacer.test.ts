import { Pacer } from '../../../nodes/shared/bot/pacer';

const turns = async (pacer: Pacer, chat: string, count: number, signal?: AbortSignal) =>
	await Promise.all(Array.from({ length: count }, async () => await pacer.turn(chat, signal)));

it('lets 30 messages of a chat through at once and holds back the next', async () => {
	const pacer = new Pacer();
	const cancelling = new AbortController();
	await turns(pacer, 'chat', 30);
	let isThrough = false;
	const next = pacer.turn('chat', cancelling.signal).then(() => (isThrough = true));
	await turns(pacer, 'another chat', 30);

	expect(isThrough).toBe(false);
	cancelling.abort();
	await next;
});

it('refuses in place of waiting for more than two minutes', async () => {
	const pacer = new Pacer();
	await turns(pacer, 'chat', 90, AbortSignal.abort());

	await expect(pacer.turn('chat')).rejects.toThrow('The bot has sent too much in this chat');
});
