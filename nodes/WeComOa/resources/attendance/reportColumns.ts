import type { IDataObject } from 'n8n-workflow';

import { dateOf, daysOf, hoursOf, minutesOf, timeOfDay } from './clock';
import type { Columns } from './columns';
import { DAY_TYPES, OVERTIME_STATES, RECORD_TYPES, wordFor } from './words';

const LATE = 1;
const LEFT_EARLY = 2;
const MISSING = 3;
const ABSENT = 4;
const OTHER_PLACE = 5;
const OTHER_DEVICE = 6;

const LEAVE = 1;
const CORRECTION = 2;
const BUSINESS_TRIP = 3;
const OUTING = 4;
const OUTSIDE = 100;

const IN_DAYS = 0;

const partOf = (report: IDataObject, name: string) => (report[name] ?? {}) as IDataObject;
const listOf = (holder: IDataObject, name: string) => (holder[name] ?? []) as IDataObject[];
const base = (report: IDataObject) => partOf(report, 'base_info');
const summary = (report: IDataObject) => partOf(report, 'summary_info');
const rule = (report: IDataObject) => partOf(base(report), 'rule_info');

const sum = (entries: IDataObject[], name: string) =>
	entries.reduce((total, entry) => total + Number(entry[name] ?? 0), 0);

const exceptions = (report: IDataObject, kind: number) =>
	listOf(report, 'exception_infos').filter(({ exception }) => exception === kind);

const absences = (report: IDataObject, kind: number) =>
	listOf(report, 'sp_items').filter(({ type }) => type === kind);

const inDays = (entries: IDataObject[]) =>
	entries.filter(({ time_type: unit }) => unit === IN_DAYS);
const inHours = (entries: IDataObject[]) =>
	entries.filter(({ time_type: unit }) => unit !== IN_DAYS);

/** `年假 1 d; 病假 2 h`: what there was of each kind. */
function absenceText(report: IDataObject): string {
	return listOf(report, 'sp_items')
		.filter(({ count, duration }) => Number(count) > 0 || Number(duration) > 0)
		.map(({ name, count, duration, time_type: unit }) => {
			if (!Number(duration)) return `${String(name)} × ${String(count)}`;
			const length = unit === IN_DAYS ? `${daysOf(duration)} d` : `${hoursOf(duration)} h`;
			return `${String(name)} ${length}`;
		})
		.join('; ');
}

function approvalText(report: IDataObject): string {
	return listOf(report, 'holiday_infos')
		.map(({ sp_title: title, sp_number: number }) =>
			[...listOf((title ?? {}) as IDataObject, 'data').map(({ text }) => text), number].join(' '),
		)
		.join('; ');
}

/** `09:00-12:00, 13:00-18:00`. */
export function sectionText(sections: IDataObject[]): string {
	return sections
		.map((section) => `${timeOfDay(section.work_sec)}-${timeOfDay(section.off_work_sec)}`)
		.join(', ');
}

const PERSON: Columns = {
	userid: (report) => base(report).acctid,
	name: (report) => base(report).name,
	name_ex: (report) => base(report).name_ex,
	departs_name: (report) => base(report).departs_name,
};

const RULE: Columns = {
	rule_type: (report) => wordFor(RECORD_TYPES, base(report).record_type),
	groupname: (report) => rule(report).groupname,
};

const WORKED: Columns = {
	standard_hours: (report) => hoursOf(summary(report).standard_work_sec),
	worked_hours: (report) => hoursOf(summary(report).regular_work_sec),
};

const EXCEPTIONS: Columns = {
	late_count: (report) => sum(exceptions(report, LATE), 'count'),
	late_minutes: (report) => minutesOf(sum(exceptions(report, LATE), 'duration')),
	early_leave_count: (report) => sum(exceptions(report, LEFT_EARLY), 'count'),
	early_leave_minutes: (report) => minutesOf(sum(exceptions(report, LEFT_EARLY), 'duration')),
	missing_checkin_count: (report) => sum(exceptions(report, MISSING), 'count'),
	absent_count: (report) => sum(exceptions(report, ABSENT), 'count'),
	absent_minutes: (report) => minutesOf(sum(exceptions(report, ABSENT), 'duration')),
	wrong_place_count: (report) => sum(exceptions(report, OTHER_PLACE), 'count'),
	wrong_device_count: (report) => sum(exceptions(report, OTHER_DEVICE), 'count'),
};

/** An absence counts in days or in hours, as its kind is set up. */
const lengthColumns = (name: string, kind: number): Columns => ({
	[`${name}_days`]: (report) => daysOf(sum(inDays(absences(report, kind)), 'duration')),
	[`${name}_hours`]: (report) => hoursOf(sum(inHours(absences(report, kind)), 'duration')),
});

const ABSENCES: Columns = {
	...lengthColumns('leave', LEAVE),
	...lengthColumns('business_trip', BUSINESS_TRIP),
	...lengthColumns('outing', OUTING),
	correction_count: (report) => sum(absences(report, CORRECTION), 'count'),
	outside_checkin_count: (report) => sum(absences(report, OUTSIDE), 'count'),
	absences: absenceText,
};

const dailyOvertime = (report: IDataObject) => partOf(report, 'ot_info');

/** One line a member and day. */
export const DAILY_COLUMNS: Columns = {
	date: (report, { timezone }) => dateOf(base(report).date, timezone),
	...PERSON,
	day_type: (report) => wordFor(DAY_TYPES, base(report).day_type),
	...RULE,
	schedulename: (report) => rule(report).schedulename,
	scheduled_times: (report) => sectionText(listOf(rule(report), 'checkintime')),
	...WORKED,
	checkin_count: (report) => summary(report).checkin_count ?? 0,
	first_checkin: (report) => checkin(report, 'earliest_time'),
	last_checkin: (report) => checkin(report, 'lastest_time'),
	...EXCEPTIONS,
	...ABSENCES,
	approvals: approvalText,
	overtime_status: (report) => wordFor(OVERTIME_STATES, dailyOvertime(report).ot_status),
	overtime_hours: (report) => hoursOf(dailyOvertime(report).ot_duration),
	overtime_missing_hours: (report) => {
		const missing = (dailyOvertime(report).exception_duration ?? []) as number[];
		return hoursOf(missing.reduce((total, seconds) => total + seconds, 0));
	},
	overtime_as_leave_hours: (report) => overtimeAs(dailyOvertime(report), 'vacation'),
	overtime_as_pay_hours: (report) => overtimeAs(dailyOvertime(report), 'money'),
};

/** Of a day on which nobody checked in, WeCom gives midnight. */
function checkin(report: IDataObject, name: string): string {
	const { checkin_count: count, [name]: time } = summary(report);
	return Number(count) > 0 ? timeOfDay(time) : '';
}

function overtimeAs(overtime: IDataObject, what: 'vacation' | 'money'): number {
	const names = Object.keys(overtime).filter((name) => name.endsWith(`_as_${what}`));
	return hoursOf(names.reduce((total, name) => total + Number(overtime[name] ?? 0), 0));
}

const monthlyOvertime = (report: IDataObject) => partOf(report, 'overwork_info');

/** One line a member and month. */
export const MONTHLY_COLUMNS: Columns = {
	from: (_report, { span, timezone }) => dateOf(span?.from, timezone),
	to: (_report, { span, timezone }) => dateOf(span?.to, timezone),
	...PERSON,
	...RULE,
	work_days: (report) => summary(report).work_days ?? 0,
	regular_days: (report) => summary(report).regular_days ?? 0,
	exception_days: (report) => summary(report).except_days ?? 0,
	rest_days: (report) => summary(report).rest_days ?? 0,
	...WORKED,
	...EXCEPTIONS,
	...ABSENCES,
	workday_overtime_hours: (report) => hoursOf(monthlyOvertime(report).workday_over_sec),
	rest_day_overtime_hours: (report) => hoursOf(monthlyOvertime(report).restdays_over_sec),
	holiday_overtime_hours: (report) => hoursOf(monthlyOvertime(report).holidays_over_sec),
	overtime_as_leave_hours: (report) => overtimeAs(monthlyOvertime(report), 'vacation'),
	overtime_as_pay_hours: (report) => overtimeAs(monthlyOvertime(report), 'money'),
};
