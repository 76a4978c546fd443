import type { IDataObject } from 'n8n-workflow';

import { dateOf, timeOf } from './clock';
import type { Columns } from './columns';

const DEGREE = 1_000_000;

const momentOf = ({ checkin_time: actual, sch_checkin_time: scheduled }: IDataObject) =>
	Number(actual) > 0 ? actual : scheduled;

const degrees = (millionths: unknown) =>
	millionths === undefined || millionths === null ? '' : Number(millionths) / DEGREE;

/** One line a check-in. */
export const RECORD_COLUMNS: Columns = {
	userid: ({ userid }) => userid,
	date: (record, { timezone }) => dateOf(momentOf(record), timezone),
	time: ({ checkin_time: time }, { timezone }) => timeOf(time, timezone),
	scheduled_time: ({ sch_checkin_time: time }, { timezone }) => timeOf(time, timezone).slice(0, 5),
	checkin_type: (record) => record.checkin_type,
	exception_type: (record) => record.exception_type,
	groupname: ({ groupname }) => groupname,
	location_title: (record) => record.location_title,
	location_detail: (record) => record.location_detail,
	latitude: ({ lat }) => degrees(lat),
	longitude: ({ lng }) => degrees(lng),
	wifiname: ({ wifiname }) => wifiname,
	notes: ({ notes }) => notes,
	deviceid: ({ deviceid }) => deviceid,
	mediaids: ({ mediaids }) => ((mediaids ?? []) as string[]).join(', '),
	checkin_time: (record) => record.checkin_time,
};

/** One line a check-in at a device. */
export const DEVICE_COLUMNS: Columns = {
	userid: ({ userid }) => userid,
	date: ({ checkin_time: time }, { timezone }) => dateOf(time, timezone),
	time: ({ checkin_time: time }, { timezone }) => timeOf(time, timezone),
	device_name: (record) => record.device_name,
	device_sn: (record) => record.device_sn,
	checkin_time: (record) => record.checkin_time,
};
