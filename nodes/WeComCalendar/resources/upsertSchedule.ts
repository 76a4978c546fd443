import type { IDataObject } from 'n8n-workflow';

import { calendarField } from '../../shared/fields';
import type { Field, Operation, OperationRun, Pages } from '../../shared/operation';
import { oncePerExecution, schemaLike } from '../../shared/operation';
import { SINGLE_REMINDER } from './reminderFields';
import { attendeesField, SCHEDULE_DETAILS, SCHEDULE_FORM } from './scheduleFields';

const MOST_CHARACTERS = 1000;
const CANCELED = 1;

const LIST = {
	method: 'POST',
	path: '/cgi-bin/oa/schedule/get_by_calendar',
	doc: 97723,
} as const;

const UPDATE = { method: 'POST', path: '/cgi-bin/oa/schedule/update', doc: 97720 } as const;

const PAGES: Pages = {
	offset: { send: 'body.offset' },
	limit: { send: 'body.limit', max: 1000 },
	items: 'schedule_list',
};

const OUTSIDE_ID: Field = {
	displayName: 'Outside ID',
	name: 'outsideId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'order-4711',
	description:
		'The ID that the schedule has elsewhere, 64 characters at most. WeCom has no place for it, so it stands as [#order-4711] in the last line of the description, where it is looked for the next time; attendees see it.',
	limits: {
		chars: 64,
		pattern: { regex: /^[^[\]\n]+$/, hint: 'must have no brackets and no line breaks' },
	},
};

export const UPSERT_SCHEDULE: Operation = {
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update schedule',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	doc: 93648,
	request: { method: 'POST', path: '/cgi-bin/oa/schedule/add' },
	fields: [
		calendarField({ name: 'calendarId', required: true, send: 'body.schedule.cal_id' }),
		OUTSIDE_ID,
		...SCHEDULE_FORM,
		attendeesField('body.schedule.attendees[].userid', {
			description:
				'User IDs (账号) of those who take part (参与者), separated by commas or as a list, 1,000 at most. Left empty, those of a schedule that is there already stay.',
		}),
	],
	additionalFields: SCHEDULE_DETAILS,
	options: [SINGLE_REMINDER],
	alsoCalls: [
		{ ...UPDATE, sends: { 'body.schedule.schedule_id': 'outsideId' } },
		{ ...LIST, sends: { 'body.cal_id': 'calendarId' } },
	],
	output: {
		schema: schemaLike({
			schedule_id: '17c7d2bd9f20d652840f72f59e796AAA',
			outside_id: 'order-4711',
			created: true,
		}),
	},
	run: upsertSchedule,
};

async function upsertSchedule(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const outsideId = String(run.value('outsideId'));
	const { cal_id: calendar, ...form } = payload.body.schedule as IDataObject;
	const schedule = { ...form, description: marked(run, form.description, outsideId) };
	const known = await knownSchedules(run, String(calendar));
	const mine = saved(run, { calendar, schedule, before: known.get(outsideId) });
	const id = mine.then(({ schedule_id }) => String(schedule_id));
	known.set(outsideId, id);
	id.catch(() => known.delete(outsideId));
	return { ...(await mine), outside_id: outsideId };
}

interface Save {
	calendar: IDataObject[string];
	schedule: IDataObject;
	/** The schedule that has the ID already; another item may be about to create it. */
	before?: Promise<string>;
}

async function saved(
	run: OperationRun,
	{ calendar, schedule, before }: Save,
): Promise<IDataObject> {
	if (before === undefined) {
		const { method, path } = run.settings.operation.request;
		const body = { schedule: { ...schedule, cal_id: calendar } };
		const { schedule_id } = await run.call({ method, path, doc: 93648, body });
		return { schedule_id, created: true };
	}
	const schedule_id = await before;
	await run.call({
		...UPDATE,
		body: {
			schedule: { ...schedule, schedule_id },
			skip_attendees: schedule.attendees === undefined ? 1 : 0,
		},
	});
	return { schedule_id, created: false };
}

/** The schedules of a calendar that carry an outside ID, by that. */
async function knownSchedules(
	run: OperationRun,
	calendar: string,
): Promise<Map<string, Promise<string>>> {
	return await oncePerExecution(run, `outside ids in ${calendar}`, async () => {
		const schedules = await run.callPages({ ...LIST, body: { cal_id: calendar } }, PAGES);
		const carrying = schedules
			.filter(({ status }) => Number(status ?? 0) !== CANCELED)
			.flatMap(({ description, schedule_id: id }) => {
				const [, outsideId] = /\[#([^[\]\n]+)\]\s*$/.exec(String(description ?? '')) ?? [];
				return outsideId === undefined ? [] : [[outsideId, String(id)] as const];
			});
		return new Map(carrying.map(([outsideId, id]) => [outsideId, Promise.resolve(id)]));
	});
}

/** The description with the outside ID in a line of its own. */
function marked(run: OperationRun, description: unknown, outsideId: string): string {
	const text = [description, `[#${outsideId}]`].filter(Boolean).join('\n');
	const { length } = [...text];
	if (length <= MOST_CHARACTERS) return text;
	throw run.error(
		`Description has ${length} characters together with Outside ID, at most ${MOST_CHARACTERS} are possible`,
	);
}
