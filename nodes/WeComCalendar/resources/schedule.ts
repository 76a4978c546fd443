import { calendarField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { GET_FREE_BUSY } from './freeBusy';
import { SINGLE_REMINDER } from './reminderFields';
import {
	attendeesField,
	OCCURRENCES,
	SCHEDULE_DETAILS,
	SCHEDULE_FORM,
	scheduleIdField,
} from './scheduleFields';
import { SUITE_APP } from './suiteFields';
import { UPSERT_SCHEDULE } from './upsertSchedule';

const SIMPLE = [
	'schedule_id',
	'cal_id',
	'summary',
	'description',
	'location',
	'start_time',
	'end_time',
	'is_whole_day',
	'status',
	'attendees',
] as const;

export const schedule = defineResource({
	value: 'schedule',
	name: 'Schedule',
	description: 'An entry in a calendar (日程)',
	operations: [
		{
			value: 'addAttendees',
			name: 'Add Attendees',
			action: 'Add attendees to a schedule',
			description: 'Let more members take part in a schedule; those who already do stay',
			doc: 97721,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/add_attendees' },
			fields: [
				scheduleIdField('body.schedule_id'),
				attendeesField('body.attendees[].userid', {
					required: true,
					description:
						'User IDs (账号) of those to add, separated by commas or as a list; a schedule has 1,000 attendees at most',
				}),
			],
		},
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel schedule',
			description: 'Call a schedule off, or repetitions of it',
			doc: 97725,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/del' },
			fields: [scheduleIdField('body.schedule_id'), ...OCCURRENCES],
		},
		{
			value: 'create',
			name: 'Create',
			action: 'Create schedule',
			description: 'Put a schedule into a calendar of the app',
			doc: 93648,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/add' },
			fields: [
				calendarField({
					name: 'calendarId',
					send: 'body.schedule.cal_id',
					limits: { bytes: 64 },
					description:
						'The calendar (日历), one that this app created: type its ID into the search, or give it By ID. Left empty, the default calendar of the app.',
				}),
				...SCHEDULE_FORM,
				attendeesField('body.schedule.attendees[].userid'),
			],
			additionalFields: SCHEDULE_DETAILS,
			options: [SINGLE_REMINDER, SUITE_APP],
		},
		UPSERT_SCHEDULE,
		{
			value: 'get',
			name: 'Get',
			action: 'Get schedules by their ids',
			description:
				'Read one or several schedules whose IDs you have, cancelled ones (status 1) too',
			doc: 97724,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/get' },
			fields: [
				{
					displayName: 'Schedule IDs',
					name: 'scheduleIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: '17c7d2bd9f20d652840f72f59e796AAA',
					description:
						'The IDs that Create Schedule answered, separated by commas or as a list. Over 1,000 go out in several calls.',
					send: 'body.schedule_id_list',
					as: 'texts',
					limits: { items: 1000 },
					split: true,
				},
			],
			output: { items: 'schedule_list' },
		},
		GET_FREE_BUSY,
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many schedules of a calendar',
			description: 'List the schedules of a calendar of the app, cancelled ones (status 1) too',
			doc: 97723,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/get_by_calendar' },
			fields: [calendarField({ name: 'calendarId', required: true, send: 'body.cal_id' })],
			pages: {
				offset: { send: 'body.offset' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'schedule_list',
			},
			output: { items: 'schedule_list', simple: SIMPLE },
		},
		{
			value: 'removeAttendees',
			name: 'Remove Attendees',
			action: 'Remove attendees from a schedule',
			description: 'Take members off a schedule; the others stay',
			doc: 97722,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/del_attendees' },
			fields: [
				scheduleIdField('body.schedule_id'),
				attendeesField('body.attendees[].userid', {
					required: true,
					description:
						'User IDs (账号) of those to take off, separated by commas or as a list, 1,000 at most',
				}),
			],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update schedule',
			description:
				'Write a schedule anew: whatever is not given here is emptied, so give everything it is to have. While it has a meeting room, time and repetition cannot change.',
			doc: 97720,
			request: { method: 'POST', path: '/cgi-bin/oa/schedule/update' },
			fields: [
				scheduleIdField('body.schedule.schedule_id'),
				...OCCURRENCES,
				...SCHEDULE_FORM,
				{
					displayName: 'Keep Attendees',
					name: 'keepAttendees',
					type: 'boolean',
					default: true,
					description:
						'Whether the attendees stay as they are. Switched off, those given here take their place.',
					send: 'body.skip_attendees',
					as: 'flag',
				},
				attendeesField('body.schedule.attendees[].userid', {
					displayOptions: { show: { keepAttendees: [false] } },
				}),
			],
			additionalFields: SCHEDULE_DETAILS,
			options: [SINGLE_REMINDER],
		},
	],
});
