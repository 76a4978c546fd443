import type { Channel, MessageKind } from '../../../shared/fields';
import { sendOperation } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ON_EVENT, TO_CUSTOMER } from './channel';
import { GET_MESSAGES } from './getMessages';
import { BUSINESS_CARD, KINDS, TEXT } from './kinds';
import { menuMessage } from './menu';

const MOST_TO_TAP = 10;

const TEXT_ON_EVENT: MessageKind = {
	...TEXT,
	value: 'sendTextOnEvent',
	name: 'Send Text on Event',
	description:
		'Send the one text that an event allows: a welcome, a word about waiting, or a farewell (事件响应消息)',
};

const MENU_ON_EVENT: MessageKind = {
	...menuMessage(10, '10 at most'),
	value: 'sendMenuOnEvent',
	name: 'Send Menu on Event',
	description:
		'Send the one menu that a welcome or a farewell allows, such as questions to choose from or a rating (事件响应消息)',
};

function menuOperation(kind: MessageKind, channel: Channel): Operation {
	return {
		...sendOperation(kind, channel),
		anyOf: ['introduction', 'entries', 'closingWords'],
		run: sendMenu,
	};
}

export const message = defineResource({
	value: 'message',
	name: 'Message',
	description: 'What customers and an account write to each other (客服消息)',
	operations: [
		...KINDS.map((kind) => sendOperation(kind, TO_CUSTOMER)),
		menuOperation(menuMessage(50, `50 at most and ${MOST_TO_TAP} of them to tap`), TO_CUSTOMER),
		sendOperation(TEXT_ON_EVENT, ON_EVENT),
		menuOperation(MENU_ON_EVENT, ON_EVENT),
		GET_MESSAGES,
		sendOperation(BUSINESS_CARD, TO_CUSTOMER),
	],
});

async function sendMenu(run: OperationRun): ReturnType<NonNullable<Operation['run']>> {
	const [payload] = await run.payloads();
	const menu = payload.body.msgmenu as { list?: Array<{ type: string }> } | undefined;
	const toTap = (menu?.list ?? []).filter(({ type }) => type !== 'text').length;
	if (toTap > MOST_TO_TAP) {
		throw run.error(
			`Entries has ${toTap} entries to tap, at most ${MOST_TO_TAP} are possible`,
			'Entries of the type Text do not count. Nothing was sent for this item.',
		);
	}
	return await run.send(payload);
}
