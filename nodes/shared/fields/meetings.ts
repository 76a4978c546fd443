import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

export { DEVICES } from '../pickers/devices';

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

/** A webinar that the app made. */
export function webinarField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Webinar',
		name: 'webinarId',
		search: 'searchWebinars',
		searchFirst: true,
		idPlaceholder: 'hyYXPlCQAAfyLcXxxxxxxx',
		id: ANY_ID,
		required: true,
		description:
			'The webinar (网络研讨会), one that this app created: give the meetingid that Webinar → Create answered, or type a user ID into the search to see those among that member’s meetings, where WeCom lists them (its pages do not say so)',
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

type Placed = Pick<Field, 'send' | 'description'>;

/** What to enter to join. */
export function meetingPasswordField(field: Placed & Partial<Field>): Field {
	return {
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		limits: { pattern: { regex: /^\d{4,6}$/, hint: 'must have 4 to 6 digits' } },
		...field,
	};
}

export function autoRecordField(field: Placed): Field {
	return {
		displayName: 'Record Automatically',
		name: 'autoRecordType',
		type: 'options',
		options: [
			{ name: 'In the Cloud', value: 'cloud', description: '云录制' },
			{ name: 'No', value: 'none' },
			{ name: 'On the Computer of the Host', value: 'local', description: '本地录制' },
		],
		default: 'cloud',
		...field,
	};
}

export function watermarkStyleField(field: Placed): Field {
	return {
		displayName: 'Watermark Style',
		name: 'watermarkType',
		type: 'options',
		options: [
			{ name: 'Many Rows', value: 1 },
			{ name: 'One Row', value: 0 },
		],
		default: 0,
		...field,
	};
}
