import type { IDataObject } from 'n8n-workflow';

/** What a member has answered to a schedule; nothing where the member takes no part in it. */
export function decisionsOf({ attendees }: IDataObject, userid: string): IDataObject[] {
	return ((attendees ?? []) as IDataObject[]).filter(
		(attendee) => String(attendee.userid).toLowerCase() === userid.toLowerCase(),
	);
}

/** Answers of attendees: to all times, to one, or to one and those after it (page 97724). */
const MAYBE = 1;
const NO = 4;
const MAYBE_ONCE = 6;
const MAYBE_FROM = 7;
const NO_ONCE = 8;
const NO_FROM = 9;

/** Whether someone who has answered so is busy at the time that starts then. */
export function takes(
	{ response_status: answer, event_time: at }: IDataObject,
	start: number,
	maybe: boolean,
): boolean {
	const status = Number(answer ?? 0);
	if (status === NO) return false;
	if (status === MAYBE) return maybe;
	if (status === NO_ONCE) return start !== Number(at);
	if (status === NO_FROM) return start < Number(at);
	if (status === MAYBE_ONCE) return maybe || start !== Number(at);
	if (status === MAYBE_FROM) return maybe || start < Number(at);
	return true;
}
