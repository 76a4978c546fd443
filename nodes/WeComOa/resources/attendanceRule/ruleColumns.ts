import type { IDataObject } from 'n8n-workflow';

import { minutesOf } from '../attendance/clock';
import type { Columns } from '../attendance/columns';
import { sectionText } from '../attendance/reportColumns';
import { RULE_TYPES, wordFor } from '../attendance/words';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const CHECK_IN_WITH = {
	0: 'Phone',
	2: 'Attendance machine',
	3: 'Phone or attendance machine',
} as const;

const OUT_OF_RANGE = { 0: 'Exception', 1: 'Out of office', 2: 'Not possible' } as const;

const listOf = (holder: IDataObject | undefined, name: string) =>
	(holder?.[name] ?? []) as IDataObject[];

const texts = (holder: IDataObject | undefined, name: string) =>
	((holder?.[name] ?? []) as Array<string | number>).join(', ');

const range = ({ range: people }: IDataObject) => people as IDataObject | undefined;

const days = (numbers: unknown) => ((numbers ?? []) as number[]).map((day) => WEEKDAYS[day] ?? day);

/** `Mon, Tue: 09:00-18:00; Sat: 10:00-12:00`. */
function workTimesText(rule: IDataObject): string {
	return listOf(rule, 'checkindate')
		.map((entry) => {
			const { biweekly } = entry as { biweekly?: IDataObject };
			const weekdays = biweekly?.enable_weekday_recurrence
				? `odd weeks ${days(biweekly.odd_workdays).join(', ')}, even weeks ${days(biweekly.even_workdays).join(', ')}`
				: days(entry.workdays).join(', ');
			return [weekdays, sectionText(listOf(entry, 'checkintime'))].filter(Boolean).join(': ');
		})
		.join('; ');
}

/** `早班 (221): 09:00-18:00; …`. */
function shiftsText(rule: IDataObject): string {
	return listOf(rule, 'schedulelist')
		.map((shift) => {
			const times = sectionText(listOf(shift, 'time_section'));
			const name = `${String(shift.schedule_name)} (${String(shift.schedule_id)})`;
			return times ? `${name}: ${times}` : name;
		})
		.join('; ');
}

const first = (rule: IDataObject) => listOf(rule, 'checkindate').at(0);

/** What one rule says, in a line. */
const RULE: Columns = {
	groupid: ({ groupid }) => groupid,
	groupname: ({ groupname }) => groupname,
	type: ({ grouptype }) => wordFor(RULE_TYPES, grouptype),
	work_times: workTimesText,
	shifts: shiftsText,
	late_allowed_minutes: (rule) => minutesOf(first(rule)?.flex_on_duty_time),
	early_leave_allowed_minutes: (rule) => minutesOf(first(rule)?.flex_off_duty_time),
	locations: (rule) =>
		listOf(rule, 'loc_infos')
			.map(({ loc_title: title, distance }) => `${String(title)} (${String(distance)} m)`)
			.join('; '),
	wifi: (rule) =>
		listOf(rule, 'wifimac_infos')
			.map(({ wifiname }) => wifiname)
			.join(', '),
	legal_holidays: (rule) => rule.sync_holidays,
	photo_needed: (rule) => rule.need_photo,
	corrections_allowed: (rule) => rule.allow_apply_offworkday,
};

/** Of a rule by itself. */
export const RULE_COLUMNS: Columns = {
	...RULE,
	members: (rule) => texts(range(rule), 'userid'),
	departments: (rule) => texts(range(rule), 'party_id'),
	tags: (rule) => texts(range(rule), 'tagid'),
	exempt_members: (rule) => texts(rule, 'white_users'),
	check_in_with: ({ type }) => wordFor(CHECK_IN_WITH, type),
	out_of_range: ({ option_out_range: code }) => wordFor(OUT_OF_RANGE, code),
	face_needed: (rule) => rule.use_face_detect,
};

/** Of the rule that one member has. */
export const MEMBER_RULE_COLUMNS: Columns = {
	userid: ({ userid }) => userid,
	...Object.fromEntries(
		Object.entries(RULE).map(([name, cell]) => [
			name,
			({ group }, context) => cell((group ?? {}) as IDataObject, context),
		]),
	),
};
