import { attendanceRuleField, membersField, shiftField } from '../../../shared/fields';
import { defineResource, schemaLike } from '../../../shared/operation';
import { TIMEZONE, TIMEZONE_OPTION } from '../attendance/clock';
import { listing } from '../attendance/columns';
import { PEOPLE_FIELDS } from '../attendance/people';
import { DAY_FIELDS, wholeDaySpans } from '../attendance/spans';
import { daysOfSchedule, joinedSchedules, SHIFT_COLUMNS } from './schedules';
import { setShifts } from './setShifts';

export const shift = defineResource({
	value: 'shift',
	name: 'Shift',
	description: 'Which shift a member works on which day (排班)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many shifts of members',
			description:
				'Read which shifts (排班) any number of members work on which days, for members whose attendance rule goes by shifts; one item a member and day, or without Simplify one a member and month',
			doc: 93380,
			request: { method: 'POST', path: '/cgi-bin/checkin/getcheckinschedulist' },
			fields: [...PEOPLE_FIELDS, ...DAY_FIELDS],
			...listing({
				items: 'schedule_list',
				columns: SHIFT_COLUMNS,
				example: { groupid: 1, schedule_id: 1 },
				callsPerMinute: 60,
				spans: wholeDaySpans,
				join: joinedSchedules,
				rows: daysOfSchedule,
			}),
		},
		{
			value: 'set',
			name: 'Set',
			action: 'Set the shifts of members',
			description:
				'Say which shift members work on a day or on several (为打卡人员排班). Many items, such as the rows of a table with one a member and day, go out together: one call a rule and month.',
			doc: 93385,
			timezone: TIMEZONE,
			request: { method: 'POST', path: '/cgi-bin/checkin/setcheckinschedulist' },
			fields: [
				attendanceRuleField({
					name: 'rule',
					required: true,
					send: 'body.groupid',
					description:
						'The attendance rule (打卡规则) the members belong to, one that goes by shifts: choose from the list, or give its ID, which Shift → Get Many shows as groupid',
				}),
				membersField({
					name: 'userIds',
					required: true,
					send: 'body.items[].userid',
					limits: { minItems: 1 },
					description:
						'User IDs (账号) of the members who work the shift, separated by commas or as a list; one where each item is a row of its own',
				}),
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The day, or the first of several; its time does not matter',
					as: 'dayStart',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					default: '',
					description:
						'The last of several days, which counts too; without it the shift is set for one day',
					as: 'dayStart',
				},
				shiftField({ name: 'shift', required: true, send: undefined }),
			],
			additionalFields: [
				{
					displayName: 'Only On',
					name: 'weekdays',
					type: 'multiOptions',
					options: [
						{ name: 'Friday', value: 5 },
						{ name: 'Monday', value: 1 },
						{ name: 'Saturday', value: 6 },
						{ name: 'Sunday', value: 7 },
						{ name: 'Thursday', value: 4 },
						{ name: 'Tuesday', value: 2 },
						{ name: 'Wednesday', value: 3 },
					],
					default: [],
					description:
						'The days of the week to set; the others between From and To stay as they are',
				},
			],
			options: [TIMEZONE_OPTION],
			sends: {
				'body.yearmonth': 'from',
				'body.items[].day': 'from',
				'body.items[].schedule_id': 'shift',
			},
			output: { schema: schemaLike({ success: true, days: 1 }) },
			runAll: setShifts,
		},
	],
});
