import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import { ADMISSION_NAMES } from './fields';

export const PASSWORDS = ['password', 'manual_check_password'];

export const DETAILS = {
	method: 'POST',
	path: '/cgi-bin/meeting/webinar/get',
	doc: 98860,
} as const;

const STATUS_NAMES: Record<string, string> = {
	MEETING_STATE_INVALID: 'Unknown',
	MEETING_STATE_INIT: 'Upcoming',
	MEETING_STATE_CANCELLED: 'Canceled',
	MEETING_STATE_STARTED: 'Running',
	MEETING_STATE_ENDED: 'Deleted',
	MEETING_STATE_ABOUT_TO_START: 'Due, Nobody There Yet',
	MEETING_STATE_RECYCLED: 'Over',
};

export const SUMMARY = [
	'meetingid',
	'meeting_code',
	'title',
	'sponsor',
	'status',
	'status_name',
	'start_time',
	'end_time',
	'admission_type',
	'admission_type_name',
	'hosts',
	'description',
	'audience_join_link',
	'guest_join_link',
	'playback_for_audience',
	'playback_url',
] as const;

const CREATED = {
	meetingid: 'webinar1',
	meeting_code: '123456789',
	title: 'Webinar',
	start_time: '1700000000',
	end_time: '1700003600',
	admission_type: 0,
	admission_type_name: 'Everyone',
	audience_join_link: 'https://example.com/a',
	guest_join_link: 'https://example.com/g',
};

export const CREATED_SCHEMA = schemaLike({
	...CREATED,
	manual_check_link: 'https://example.com/m',
});

export const SUMMARY_SCHEMA = schemaLike({
	...CREATED,
	sponsor: 'Sales',
	status: 'MEETING_STATE_INIT',
	status_name: STATUS_NAMES.MEETING_STATE_INIT,
	hosts: [{ userid: 'zhangsan' }],
	description: 'About us',
	playback_for_audience: true,
	playback_url: 'https://example.com/p',
});

export const PASSWORDS_SCHEMA = schemaLike({
	meetingid: CREATED.meetingid,
	password: '123456',
	manual_check_link: 'https://example.com/m',
	manual_check_password: '123456',
});

/** A webinar with names for what WeCom tells in codes, and without what opens it, which Get Passwords reads. */
export function described(answer: IDataObject): IDataObject {
	const webinar = picked(answer, (key) => !PASSWORDS.includes(key));
	const title = titleOf(webinar);
	const status = STATUS_NAMES[String(webinar.status)];
	return {
		...withNames(webinar, { admission_type: ADMISSION_NAMES }),
		...(title !== undefined && { title }),
		...(status && { status_name: status }),
	};
}

/** The page names the title otherwise in its table than in its sample (98860). */
export const titleOf = ({ title, subject }: IDataObject) => title ?? subject;

export async function getWebinar(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return described(await run.send(payload));
}

export async function getPasswords(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const wanted = ['meetingid', 'manual_check_link', ...PASSWORDS];
	return picked(await run.send(payload), (key) => wanted.includes(key));
}

function picked(answer: IDataObject, isWanted: (key: string) => boolean): IDataObject {
	return Object.fromEntries(Object.entries(answer).filter(([key]) => isWanted(key))) as IDataObject;
}
