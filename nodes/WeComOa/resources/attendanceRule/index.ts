import type { IDataObject } from 'n8n-workflow';

import { attendanceRuleField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { TIMEZONE, TIMEZONE_OPTION } from '../attendance/clock';
import { inColumns, listing, tableOf } from '../attendance/columns';
import { PEOPLE_FIELDS } from '../attendance/people';
import { DETAILS } from './detailFields';
import { NEEDED_PLACES, PLACES } from './placeFields';
import { MEMBER_RULE_COLUMNS, RULE_COLUMNS } from './ruleColumns';
import { NAME, OVERTIME, RANGE, TYPE } from './ruleFields';
import { BY_SHIFT, FIXED, forType, FREE, FREE_DAYS, SHIFTS, WORKING_HOURS } from './scheduleFields';
import { SPECIAL_DAYS } from './specialDayFields';
import { createRule, RULES_CALL, updateRule } from './writeRule';

const OWN_RULE =
	'The attendance rule (打卡规则), one that the app of this credential created: choose from the list, or give its ID, a number that Get Many shows as groupid';

const RULE = attendanceRuleField({
	name: 'rule',
	required: true,
	send: 'body.groupid',
	description: OWN_RULE,
});

const EFFECTIVE_NOW: Field = {
	displayName: 'Effective Now',
	name: 'effectiveNow',
	type: 'boolean',
	default: false,
	description: 'Whether the change holds from now on instead of tomorrow',
	send: 'body.effective_now',
};

/** What of a rule is no text. */
const A_RULE = {
	groupid: 1,
	sync_holidays: true,
	need_photo: true,
	allow_apply_offworkday: true,
	use_face_detect: true,
};

/** What the forms leave to the functions that send them. */
const COMPLETED = {
	'body.group.checkindate[].workdays': 'freeDays',
	'body.group.checkindate[].checkintime[].time_id': 'workingHours',
	'body.group.ot_info_v2.workdayconf.allow_ot': 'overtimeOn',
	'body.group.ot_info_v2.workdayconf.type': 'overtimeBy',
} as const;

export const attendanceRule = defineResource({
	value: 'attendanceRule',
	name: 'Attendance Rule',
	description: 'Who checks in when and where (打卡规则)',
	operations: [
		{
			value: 'clear',
			name: 'Clear',
			action: 'Clear lists of an attendance rule',
			description:
				'Empty lists of an attendance rule, such as its locations; Update can only put other entries in their place. The app must have created the rule.',
			doc: 98041,
			request: { method: 'POST', path: '/cgi-bin/checkin/clear_checkin_option_array_field' },
			fields: [
				RULE,
				{
					displayName: 'Lists',
					name: 'lists',
					type: 'multiOptions',
					options: [
						{ name: 'Locations', value: 4 },
						{ name: 'Special Days Off', value: 2 },
						{ name: 'Special Workdays', value: 1 },
						{ name: 'Wi-Fi', value: 3 },
					],
					default: [],
					required: true,
					description: 'What to empty; of locations and Wi-Fi one must keep an entry',
					send: 'body.clear_field',
				},
			],
			additionalFields: [EFFECTIVE_NOW],
		},
		{
			value: 'create',
			name: 'Create',
			action: 'Create attendance rule',
			description:
				'Lay down who checks in when and where. Get Many shows the ID of the new rule, which the answer does not hold.',
			doc: 98041,
			timezone: TIMEZONE,
			request: { method: 'POST', path: '/cgi-bin/checkin/add_checkin_option' },
			fields: [
				{ ...NAME, required: true },
				TYPE,
				{ ...WORKING_HOURS, required: true, displayOptions: forType(FIXED) },
				{ ...SHIFTS, required: true, displayOptions: forType(BY_SHIFT) },
				{ ...FREE_DAYS, displayOptions: forType(FREE) },
				...RANGE,
				...NEEDED_PLACES,
				...OVERTIME,
			],
			anyOf: RANGE.map(({ name }) => name),
			additionalFields: [...SPECIAL_DAYS, ...DETAILS],
			options: [TIMEZONE_OPTION],
			sends: COMPLETED,
			run: createRule,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete attendance rule',
			description: 'Remove an attendance rule for good. The app must have created it.',
			doc: 98041,
			request: { method: 'POST', path: '/cgi-bin/checkin/del_checkin_option' },
			fields: [RULE],
			additionalFields: [EFFECTIVE_NOW],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many attendance rules',
			description: 'Read every attendance rule of the company, with its shifts',
			doc: 93384,
			reads: true,
			request: { method: 'POST', path: RULES_CALL.path },
			output: { ...tableOf(RULE_COLUMNS, A_RULE), items: 'group' },
			run: getRules,
		},
		{
			value: 'getAllOfMembers',
			name: 'Get Many of Members',
			action: 'Get the attendance rules of members',
			description: 'Read which attendance rule members have on a day, one item a member',
			doc: 90263,
			request: { method: 'POST', path: '/cgi-bin/checkin/getcheckinoption' },
			fields: [
				...PEOPLE_FIELDS,
				{
					displayName: 'Day',
					name: 'day',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The day whose rules to read, which may differ; its time does not matter',
					send: 'body.datetime',
					as: 'dayStart',
				},
			],
			...listing({
				items: 'info',
				columns: MEMBER_RULE_COLUMNS,
				example: { group: A_RULE },
				callsPerMinute: 600,
			}),
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update attendance rule',
			description:
				'Change an attendance rule. A list that is given takes the place of the one that was there; what is not given stays. The app must have created the rule.',
			doc: 98041,
			timezone: TIMEZONE,
			request: { method: 'POST', path: '/cgi-bin/checkin/update_checkin_option' },
			fields: [
				attendanceRuleField({
					name: 'rule',
					required: true,
					send: 'body.group.groupid',
					description: OWN_RULE,
				}),
				{ ...TYPE, description: 'How the rule lays down working times, as it is now' },
			],
			updateFields: [
				NAME,
				{ ...WORKING_HOURS, displayOptions: forType(FIXED) },
				{ ...SHIFTS, displayOptions: forType(BY_SHIFT) },
				{ ...FREE_DAYS, displayOptions: forType(FREE) },
				...RANGE,
				...PLACES,
				...OVERTIME,
				...SPECIAL_DAYS,
				...DETAILS,
			],
			options: [TIMEZONE_OPTION],
			alsoCalls: [RULES_CALL],
			sends: COMPLETED,
			run: updateRule,
		},
	],
});

async function getRules(run: OperationRun): Promise<IDataObject[]> {
	const { group } = await run.send({ query: {}, body: {}, files: {} });
	const rules = (group ?? []) as IDataObject[];
	if (run.values.simplify !== true) return rules;
	return rules.map((entry) => inColumns(run, RULE_COLUMNS, { entry }));
}
