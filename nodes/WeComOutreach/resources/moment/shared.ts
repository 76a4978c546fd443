import { memberField, momentField } from '../../../shared/fields';
import type { Field, Pages } from '../../../shared/operation';

export const MOMENT = momentField({ name: 'momentId', required: true, send: 'body.moment_id' });

export const POSTED_BY: Field = memberField({
	displayName: 'Posted By',
	name: 'userId',
	required: true,
	send: 'body.userid',
	description:
		'The member (成员) who posted it: for a moment of the company one of those whom Get Member Tasks shows, for a moment of a member its creator',
});

export const pagesOf = (items: string, max: number): Pages => ({
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	limit: { send: 'body.limit', max },
	items,
});
