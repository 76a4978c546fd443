import type { Field } from '../operation';
import { ANY_ID, locator } from './locator';

/** A layout of the meeting that `meetingId` of the form names. */
export function meetingLayoutField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Layout',
		name: 'layoutId',
		search: 'searchMeetingLayouts',
		idPlaceholder: '3acdd90-b0b2',
		id: ANY_ID,
		required: true,
		description:
			'The layout (布局) of the meeting: choose from the list, or give the layout_id that Meeting Layout → Get Many shows',
		send: 'body.layout_id',
		...field,
	});
}

/** A background of that meeting. */
export function meetingBackgroundField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Background',
		name: 'backgroundId',
		search: 'searchMeetingBackgrounds',
		idPlaceholder: 'background_id',
		id: ANY_ID,
		required: true,
		description:
			'The background (背景) of the meeting: choose from the list, or give the background_id that Get Many shows',
		send: 'body.background_id',
		...field,
	});
}

/** A template that says how a page of a layout is divided into grids. */
export function layoutTemplateField(field: Partial<Field> = {}): Field {
	return locator({
		thing: 'Template',
		name: 'templateId',
		search: 'searchLayoutTemplates',
		idPlaceholder: '3',
		id: ANY_ID,
		required: true,
		description:
			'The template (布局模板) of the page: choose from the list, whose links show the pictures with the grid IDs, or give the layout_template_id that Meeting Layout → Get Templates shows',
		send: 'layout_template_id',
		...field,
	});
}

/** Someone who is in that meeting now, member or not. */
export function meetingAttendeeField(field: Partial<Field> = {}): Field {
	return locator({
		displayName: 'Temporary ID',
		thing: 'Person',
		name: 'tmpOpenId',
		search: 'searchMeetingAttendees',
		idPlaceholder: 'tmp_openid',
		id: ANY_ID,
		required: true,
		description:
			'The person in the meeting: choose from the list of those who are in it now, or give the ID that the person has in this meeting, the tmp_openid that WeCom Meeting → Attendee → Get Current shows',
		send: 'tmp_openid',
		...field,
	});
}

/** SIP and H.323 devices that have joined that meeting: a list chooses one, by ID there may be several. */
export function connectedDevicesField(field: Partial<Field> = {}): Field {
	return locator({
		displayName: 'Devices',
		thing: 'Device',
		name: 'tmpOpenIds',
		search: 'searchConnectedDevices',
		idPlaceholder: 'tmp_openid, tmp_openid',
		id: { regex: '.*\\S.*', hint: 'Give at least one ID' },
		required: true,
		description:
			'The SIP and H.323 devices (MRA) in the meeting: choose one from the list, or give by ID as many as you like, separated by commas or as a list, each by its tmp_openid, which WeCom Meeting → Attendee → Get Current shows with instance_id 9; over 20 go out in several calls',
		send: 'body.user_list[].tmp_openid',
		as: 'texts',
		limits: { minItems: 1, items: 20 },
		split: true,
		...field,
	});
}
