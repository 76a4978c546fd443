import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun, Pages } from '../../../shared/operation';

export const pages = (items: string, max = 50): Pages => ({
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	more: 'has_more',
	limit: { send: 'body.limit', max, steady: true },
	items,
});

export const nameFilter = (displayName: string, what: string, send: string): Field => ({
	displayName,
	name: 'name',
	type: 'string',
	default: '',
	description: `Only ${what} whose name holds this text`,
	send,
});

export const ROOM_NAME = nameFilter('Room Name', 'meeting rooms', 'body.meeting_room_name');

export async function listed(
	run: OperationRun,
	described: (entry: IDataObject) => IDataObject,
): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return (await run.sendPages(payload)).map(described);
}
