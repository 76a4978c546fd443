import type { IDataObject } from 'n8n-workflow';

import { withNames } from '../../../../shared/operation/names';

export const PARTIES = { 1: 'Member', 2: 'External Contact', 3: 'Robot' };

export const EDITIONS = {
	1: 'Internal chats',
	2: 'Internal and external chats',
	3: 'Internal and external chats, and calls',
};

export const AUTHORIZATION_STATES = {
	1: 'On trial',
	2: 'Trial expired',
	3: 'Paid',
	4: 'Paid, expired',
	5: 'Free',
	6: 'Free, expired',
	7: 'Paid, not begun',
};

const MESSAGE_TYPES = {
	0: 'Unsupported',
	1: 'Text',
	2: 'Image',
	3: 'Sticker',
	4: 'Link',
	5: 'Mini Program',
	6: 'Voice',
	7: 'Video',
	8: 'File',
	9: 'Contact Card',
	10: 'Forwarded Messages',
	11: 'Channels Post',
	12: 'Schedule',
	13: 'Red Packet',
	14: 'Location',
	15: 'Quick Meeting',
	16: 'To-Do',
	17: 'Poll',
	18: 'Online Document',
	19: 'Article',
	20: 'Text and Images',
	21: 'Archived Audio',
	22: 'Voice or Video Call',
	23: 'Drive File',
	24: 'Consent to the Archive',
	25: 'Refusal of the Archive',
	26: 'Group Sign-Up List',
	27: 'Markdown',
	28: 'Note',
};

/** The words for the numbers of a list; a number that has none stands as it is. */
export const namesOf = (numbers: unknown, names: Readonly<Record<number, string>>): string[] =>
	(Array.isArray(numbers) ? numbers : []).map((number) => names[Number(number)] ?? String(number));

export const namedParties = (parties: unknown): IDataObject[] =>
	((parties ?? []) as IDataObject[]).map((party) => withNames(party, { type: PARTIES }));

/** A message with the words for its type and for what sender and receivers are. */
export function namedMessage({
	sender,
	receiver_list: receivers,
	...message
}: IDataObject): IDataObject {
	return {
		...withNames(message, { msgtype: MESSAGE_TYPES }),
		...(sender !== undefined && { sender: namedParties([sender])[0] }),
		...(receivers !== undefined && { receiver_list: namedParties(receivers) }),
	};
}
