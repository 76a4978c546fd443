import type { IDataObject } from 'n8n-workflow';

import { timeOfDay } from '../attendance/clock';
import type { Columns } from '../attendance/columns';
import type { Found } from '../attendance/parts';
import { sectionText } from '../attendance/reportColumns';

const daysIn = ({ schedule }: IDataObject) =>
	((schedule as IDataObject | undefined)?.scheduleList ?? []) as IDataObject[];

const sectionsOf = ({ time_section: sections }: IDataObject) => (sections ?? []) as IDataObject[];

/** One entry a member, rule and month, with each of its days once. */
export function joinedSchedules(found: Found[]): Found[] {
	const months = new Map<string, Found>();
	for (const one of found) {
		const { userid, yearmonth, groupid } = one.entry;
		const key = [userid, yearmonth, groupid].join(' ');
		const known = months.get(key);
		months.set(key, known ? merged(known, one) : one);
	}
	return [...months.values()];
}

function merged({ entry, span }: Found, more: Found): Found {
	const days = new Map([...daysIn(entry), ...daysIn(more.entry)].map((day) => [day.day, day]));
	const scheduleList = [...days.values()].sort((a, b) => Number(a.day) - Number(b.day));
	return { span, entry: { ...entry, schedule: { scheduleList } } };
}

/** One line a day, with what the month says of it. */
export function daysOfSchedule(month: IDataObject): IDataObject[] {
	return daysIn(month).map(({ day, schedule_info: info }) => ({
		...month,
		day,
		...(info as IDataObject | undefined),
	}));
}

export const SHIFT_COLUMNS: Columns = {
	userid: ({ userid }) => userid,
	date: ({ yearmonth, day }) => dateText(Number(yearmonth), Number(day)),
	groupid: ({ groupid }) => groupid,
	groupname: ({ groupname }) => groupname,
	schedule_id: (line) => line.schedule_id,
	schedule_name: (line) => line.schedule_name,
	start: (line) => timeOfDay(sectionsOf(line).at(0)?.work_sec),
	end: (line) => timeOfDay(sectionsOf(line).at(-1)?.off_work_sec),
	times: (line) => sectionText(sectionsOf(line)),
};

function dateText(yearmonth: number, day: number): string {
	const [month, ofMonth] = [yearmonth % 100, day].map((part) => String(part).padStart(2, '0'));
	return `${Math.floor(yearmonth / 100)}-${month}-${ofMonth}`;
}
