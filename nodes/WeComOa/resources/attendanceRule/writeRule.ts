import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { FREE } from './scheduleFields';
import type { KindOfDay } from './workTimes';
import { numbering, workTimes } from './workTimes';

export const RULES_CALL = {
	method: 'POST',
	path: '/cgi-bin/checkin/getcorpcheckinoption',
	doc: 93384,
} as const;

const REST = { schedule_id: 0, schedule_name: '休息' };
const ANY_LENGTH = -1;

export async function createRule(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	return await send(run, body);
}

/** The API takes no rule without its name: where the form has none, the rule keeps its own. */
export async function updateRule(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	const rule = body.group as IDataObject;
	rule.groupname ??= await nameOf(run, rule.groupid);
	return await send(run, body);
}

async function nameOf(run: OperationRun, id: IDataObject[string]): Promise<IDataObject[string]> {
	const { group } = await run.call({ ...RULES_CALL, body: {}, repeatable: true });
	const rule = ((group ?? []) as IDataObject[]).find(({ groupid }) => groupid === id);
	if (rule) return rule.groupname;
	throw run.error(
		`There is no attendance rule with the ID ${String(id)}`,
		'Choose it from the list, or take the ID from Attendance Rule → Get Many.',
	);
}

async function send(run: OperationRun, body: IDataObject): Promise<IDataObject> {
	const group = body.group as IDataObject;
	await run.send({ query: {}, files: {}, body: { ...body, group: completed(run, group) } });
	return { success: true };
}

/** What the form says, in the API's own words. */
function completed(run: OperationRun, group: IDataObject): IDataObject {
	const next = numbering();
	const { buka_restriction: barred, standard_work_duration: length } = group;
	return {
		...group,
		...daysOf(run, group, next),
		...list(group, 'schedulelist', (shifts) => [
			REST,
			...shifts.map((shift) => withTimes(withLateRule(shift), 'time_section', next, 'shift')),
		]),
		...list(group, 'spe_workdays', (days) =>
			days.map((day) => withTimes(day, 'checkintime', next, 'special')),
		),
		...overtimeOf(run, group),
		...(barred !== undefined && {
			buka_restriction: (barred as number[]).reduce((bits, bit) => bits | bit, 0),
		}),
		...(length === 0 && { standard_work_duration: ANY_LENGTH }),
	};
}

function list(
	group: IDataObject,
	name: string,
	change: (entries: IDataObject[]) => IDataObject[],
): IDataObject {
	const entries = group[name] as IDataObject[] | undefined;
	return entries ? { [name]: change(entries) } : {};
}

function daysOf(run: OperationRun, group: IDataObject, next: () => number): IDataObject {
	if (group.grouptype !== FREE) {
		return list(group, 'checkindate', (days) =>
			days.map((day) => withTimes(withLateRule(day), 'checkintime', next, 'fixed')),
		);
	}
	const workdays = freeDays(run);
	return workdays.length > 0 ? { checkindate: [{ workdays }] } : {};
}

function freeDays({ values }: OperationRun): number[] {
	const { freeDays: own, updateFields } = values;
	return (own ?? (updateFields as IDataObject | undefined)?.freeDays ?? []) as number[];
}

function withTimes(
	holder: IDataObject,
	name: string,
	next: () => number,
	kind: KindOfDay,
): IDataObject {
	return { ...holder, [name]: workTimes((holder[name] ?? []) as IDataObject[], next, kind) };
}

function withLateRule({ late_rule: rule, ...holder }: IDataObject): IDataObject {
	if (!rule) return holder;
	return { ...holder, late_rule: { allow_offwork_after_time: true, ...(rule as IDataObject) } };
}

const KINDS_OF_DAY = ['workdayconf', 'restdayconf', 'holidayconf'] as const;

/** A rule that is made says of each kind of day whether there is overtime; one that is changed, if asked. */
function overtimeOf(run: OperationRun, { ot_info_v2: details }: IDataObject): IDataObject {
	const { overtimeOn, overtimeBy, updateFields } = run.values;
	const changes = (updateFields ?? {}) as IDataObject;
	const on = (overtimeOn ?? changes.overtimeOn) as string[] | undefined;
	const by = overtimeBy ?? changes.overtimeBy ?? 2;
	if (on === undefined) {
		if (changes.overtimeBy === undefined)
			return details === undefined ? {} : { ot_info_v2: details };
		throw run.error(
			'Overtime Counts By needs Overtime On',
			'Add Overtime On, which says on which days.',
		);
	}
	const given = (details ?? {}) as Record<string, IDataObject | undefined>;
	const kinds = KINDS_OF_DAY.map((kind) => [
		kind,
		{ allow_ot: on.includes(kind), type: by, ...given[kind] },
	]);
	return { ot_info_v2: { ...given, ...Object.fromEntries(kinds) } as IDataObject };
}
