import type { IDataObject } from 'n8n-workflow';

import { withNames } from '../../../shared/operation/names';

const STATUS_NAMES = {
	0: 'Not Activated',
	1: 'Not Bound',
	2: 'Free',
	3: 'In Use',
	4: 'Offline',
};

const ROOM_NAMES = {
	account_type: { 0: 'Normal', 1: 'Special', 2: 'Trial' },
	meeting_room_status: STATUS_NAMES,
	monitor_status: { 0: 'Off', 1: 'On' },
	scheduled_status: { 0: 'Not Bookable', 1: 'Bookable' },
};

const SETTING_NAMES = {
	auto_response: { 1: 'On', 2: 'Off' },
	share_record: {
		0: 'Off',
		1: 'Everyone',
		2: 'Signed-In People',
		3: 'Same Company',
		4: 'Attendees',
	},
	water_mark: { 0: 'Off', 1: 'One Row', 2: 'Several Rows' },
};

const CONTROLLER_NAMES = { status: { 0: 'Offline', 1: 'Online' } };

const CALL_NAMES = {
	status: {
		0: 'No Answer',
		1: 'Not Called',
		2: 'In the Meeting',
		3: 'Rejected',
		4: 'Calling',
		5: 'Canceled',
		6: 'Left',
	},
};

const MEETING_NAMES = {
	meeting_type: {
		0: 'One-Time',
		1: 'Recurring',
		2: 'WeChat',
		4: 'Rooms Screen Sharing',
		5: 'Personal Meeting Number',
		6: 'Webinar',
	},
};

const MEETING_STATES: Record<string, string> = {
	MEETING_STATE_CANCELLED: 'Canceled',
	MEETING_STATE_ENDED: 'Deleted',
	MEETING_STATE_INIT: 'Not Begun',
	MEETING_STATE_INVALID: 'Unknown',
	MEETING_STATE_NULL: 'Over',
	MEETING_STATE_RECYCLED: 'Number Taken Back',
	MEETING_STATE_STARTED: 'Running',
};

export const namedRoom = (room: IDataObject) => withNames(room, ROOM_NAMES);

export const namedSettings = (settings: IDataObject) => withNames(settings, SETTING_NAMES);

export const namedController = (controller: IDataObject) => withNames(controller, CONTROLLER_NAMES);

export const namedCall = (answer: IDataObject) => withNames(answer, CALL_NAMES);

export function namedMeeting(meeting: IDataObject): IDataObject {
	const status_name = MEETING_STATES[String(meeting.status)];
	return { ...withNames(meeting, MEETING_NAMES), ...(status_name && { status_name }) };
}
