import type { IDataObject } from 'n8n-workflow';

import { EVENTS } from './events';
import type { CallbackEvent } from './event-types';

const KNOWN = new Map(EVENTS.map((event) => [event.id.toLowerCase(), event]));
const ALWAYS_NUMBERS = ['CreateTime', 'TimeStamp'];
// Up to 15 digits a number is exact.
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;

/** The id of a message or event: `message/text`, `change_contact/create_user`, `suite_ticket`. */
export function eventIdOf(message: IDataObject): string {
	const { Event, InfoType, ChangeType, MsgType, msgtype, event } = message;
	const name = named(InfoType) ?? named(Event);
	if (name) return [name, named(ChangeType)].filter(Boolean).join('/');
	if (named(MsgType)) return `message/${named(MsgType)}`;
	const inner = typeof event === 'object' ? named((event as IDataObject)?.eventtype) : named(event);
	return inner ?? `message/${named(msgtype) ?? 'unknown'}`;
}

export function knownEvent(id: string): CallbackEvent | undefined {
	return KNOWN.get(id.toLowerCase());
}

/** The message with lists and numbers where the facts of its event call for them. */
export function shaped(message: IDataObject): IDataObject {
	const { lists = [], numbers = [] } = knownEvent(eventIdOf(message)) ?? {};
	const result = structuredClone(message);
	for (const path of lists) change(result, path.split('.'), asList);
	for (const path of [...ALWAYS_NUMBERS, ...numbers]) change(result, path.split('.'), asNumber);
	return result;
}

type Change = (value: unknown) => unknown;

function change(place: unknown, [name, ...rest]: string[], work: Change): void {
	if (Array.isArray(place)) {
		for (const entry of place) change(entry, [name, ...rest], work);
		return;
	}
	if (typeof place !== 'object' || place === null || !Object.hasOwn(place, name)) return;
	const object = place as Record<string, unknown>;
	if (rest.length > 0) change(object[name], rest, work);
	else object[name] = work(object[name]);
}

function asList(value: unknown): unknown {
	return Array.isArray(value) ? value : [value];
}

function asNumber(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asNumber);
	const isNumber = typeof value === 'string' && WHOLE_NUMBER.test(value.trim());
	return isNumber ? Number(value) : value;
}

function named(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
