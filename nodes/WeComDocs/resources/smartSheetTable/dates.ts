import { day, milliseconds } from '../../../shared/operation/times';

/** The time zone in which WeCom shows dates. */
const WECOM_ZONE = 'UTC+8';

/** Milliseconds as text: of the moment, or of the midnight that begins the day in WeCom. */
export function stampOf(value: unknown, timezone: string, withTime: boolean): string {
	if (withTime) return String(milliseconds(value, timezone));
	return String(milliseconds(`${day(value, timezone, 'yyyy-MM-dd')}T00:00:00`, WECOM_ZONE));
}

/** The date or moment that such milliseconds stand for. */
export function dateOf(stamp: unknown, timezone: string, withTime: boolean): string {
	const moment = new Date(Number(stamp)).toISOString();
	return withTime
		? day(moment, timezone, "yyyy-MM-dd'T'HH:mm:ssZZ")
		: day(moment, WECOM_ZONE, 'yyyy-MM-dd');
}
