import type { Field } from '../operation';
import { locator } from './locator';

const ANY_ID = { regex: '^\\S+$', hint: 'An ID has no spaces' };

/** A meeting that the app made; the fields below look for things within it. */
export function meetingField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Meeting',
		name: 'meetingId',
		search: 'searchMeetings',
		searchFirst: true,
		idPlaceholder: 'hyYXPlCQAAfyLcXxxxxxxx',
		id: ANY_ID,
		required: true,
		description:
			'The meeting (会议), one that this app created. WeCom lists meetings by member: type a user ID into the search to see that member’s, or give the meetingid that Create answered.',
		send: 'body.meetingid',
		...field,
	});
}

/** One time of the recurring meeting that `meetingId` of the form names. */
export function subMeetingField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Sub-Meeting',
		name: 'subMeetingId',
		search: 'searchSubMeetings',
		idPlaceholder: 'sub_meetingid',
		id: ANY_ID,
		description:
			'Of a recurring meeting (周期性会议), the one time that is meant: choose from the list, or give the ID that Meeting → Get shows as current_sub_meetingid or under sub_meetings',
		send: 'body.sub_meetingid',
		...field,
	});
}
