import { calendarField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { CALENDAR_DETAILS, colorField, publicRange, TITLE } from './calendarFields';
import { SUITE_APP } from './suiteFields';

export const calendar = defineResource({
	value: 'calendar',
	name: 'Calendar',
	description: 'A calendar that the app of the credential created (日历)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create calendar',
			description: 'Add a calendar, which then belongs to the app of the credential',
			doc: 93647,
			request: { method: 'POST', path: '/cgi-bin/oa/calendar/add' },
			fields: [
				TITLE,
				colorField('#3370FF'),
				{
					displayName: 'Public',
					name: 'isPublic',
					type: 'boolean',
					default: false,
					description:
						'Whether members may subscribe to the calendar (公共日历): those named under Public to Members and Public to Departments. This cannot be changed later.',
					send: 'body.calendar.is_public',
					as: 'flag',
				},
				...publicRange({ show: { isPublic: [true] } }),
				{
					displayName: 'For the Whole Company',
					name: 'isCompanyCalendar',
					type: 'boolean',
					default: false,
					displayOptions: { show: { isPublic: [true] } },
					description:
						'Whether everyone whom it is public to has the calendar without subscribing (全员日历). A company has 20 at most, and this cannot be changed later.',
					send: 'body.calendar.is_corp_calendar',
					as: 'flag',
				},
			],
			additionalFields: [
				...CALENDAR_DETAILS,
				{
					displayName: 'Default Calendar',
					name: 'setAsDefault',
					type: 'boolean',
					default: false,
					description:
						'Whether schedules of the app that name no calendar go into this one (默认日历)',
					send: 'body.calendar.set_as_default',
					as: 'flag',
				},
			],
			options: [SUITE_APP],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete calendar',
			description: 'Remove a calendar that the app of the credential created',
			doc: 97718,
			request: { method: 'POST', path: '/cgi-bin/oa/calendar/del' },
			fields: [calendarField({ name: 'calendarId', required: true, send: 'body.cal_id' })],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get calendars by their ids',
			description: 'Read one or several calendars whose IDs you have',
			doc: 97717,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/calendar/get' },
			fields: [
				{
					displayName: 'Calendar IDs',
					name: 'calendarIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA',
					description:
						'The IDs that Create Calendar answered, separated by commas or as a list. Over 1,000 go out in several calls.',
					send: 'body.cal_id_list',
					as: 'texts',
					limits: { items: 1000 },
					split: true,
				},
			],
			output: { items: 'calendar_list' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update calendar',
			description:
				'Write a calendar anew: whatever is not given here is emptied, so give everything it is to have',
			doc: 97716,
			request: { method: 'POST', path: '/cgi-bin/oa/calendar/update' },
			fields: [
				calendarField({ name: 'calendarId', required: true, send: 'body.calendar.cal_id' }),
				TITLE,
				colorField(''),
				{
					displayName: 'Keep Public Range',
					name: 'keepPublicRange',
					type: 'boolean',
					default: true,
					description:
						'Whether those who may subscribe stay as they are. Switched off, the lists given here take their place; only a public calendar has them.',
					send: 'body.skip_public_range',
					as: 'flag',
				},
				...publicRange({ show: { keepPublicRange: [false] } }),
			],
			additionalFields: CALENDAR_DETAILS,
		},
	],
});
