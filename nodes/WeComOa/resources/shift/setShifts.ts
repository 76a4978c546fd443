import type { JointResult, OperationRun } from '../../../shared/operation';
import type { Batch, Wish } from '../../../shared/operation/together';
import { together } from '../../../shared/operation/together';
import { DAY, weekdayAndDate, WRITING_PACE } from '../attendance/clock';

const ROWS_AT_ONCE = 1000;
const MOST_DAYS = 366;

interface Row extends Record<string, string | number> {
	userid: string;
	day: number;
	schedule_id: number;
}

/** The rows of one item, by month. */
interface Schedule {
	rule: number;
	months: Map<number, Row[]>;
}

/** One call a rule and month, whatever items its rows come from. */
export async function setShifts(runs: OperationRun[]): Promise<JointResult[]> {
	return await together(runs, {
		read: scheduleOf,
		batchesOf,
		resultOf: ({ months }) => ({ success: true, days: [...months.values()].flat().length }),
		pace: WRITING_PACE,
	});
}

async function scheduleOf(run: OperationRun): Promise<Schedule> {
	await run.payloads();
	const userIds = run.value('userIds') as string[];
	const schedule_id = run.value('shift') as number;
	const months = new Map<number, Row[]>();
	for (const { yearmonth, day } of daysOf(run)) {
		const rows = months.get(yearmonth) ?? [];
		rows.push(...userIds.map((userid) => ({ userid, day, schedule_id })));
		months.set(yearmonth, rows);
	}
	return { rule: run.value('rule') as number, months };
}

function daysOf(run: OperationRun): Array<{ yearmonth: number; day: number }> {
	const from = run.value('from') as number;
	const to = run.values.to ? (run.value('to') as number) : from;
	const { weekdays = [] } = (run.values.additionalFields ?? {}) as { weekdays?: number[] };
	const count = Math.round((to - from) / DAY) + 1;
	if (count < 1 || count > MOST_DAYS) {
		throw run.error(
			count < 1 ? 'To must not be before From' : `From and To are more than a year apart`,
			`Item ${run.itemIndex}: correct the days. Nothing was sent for this item.`,
		);
	}
	return Array.from({ length: count }, (_, index) =>
		// Noon: where clocks change, a day after midnight may be the day before.
		weekdayAndDate(from + index * DAY + DAY / 2, run.timezone),
	).filter(({ weekday }) => weekdays.length === 0 || weekdays.includes(weekday));
}

function batchesOf(wishes: Array<Wish<Schedule>>): Batch[] {
	const groups = new Map<string, Array<{ run: OperationRun; row: Row }>>();
	for (const { run, value } of wishes) {
		for (const [yearmonth, rows] of value.months) {
			const key = `${value.rule} ${yearmonth}`;
			const lines = groups.get(key) ?? [];
			lines.push(...rows.map((row) => ({ run, row })));
			groups.set(key, lines);
		}
	}
	return [...groups].flatMap(([key, lines]) => {
		const [groupid, yearmonth] = key.split(' ').map(Number);
		return Array.from({ length: Math.ceil(lines.length / ROWS_AT_ONCE) }, (_, index) => {
			const part = lines.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE);
			return {
				body: { groupid, yearmonth, items: lastOfEachDay(part.map(({ row }) => row)) },
				runs: [...new Set(part.map(({ run }) => run))],
			};
		});
	});
}

/** Where items disagree about a member's day, the later stands. */
function lastOfEachDay(rows: Row[]): Row[] {
	return [...new Map(rows.map((row) => [`${row.userid} ${row.day}`, row])).values()];
}
