import { meetingPasswordField, memberField, webinarField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const WITH_PASSWORD = 2;

const ADMISSIONS = [
	{ name: 'After Enrollment', value: 1, description: '报名' },
	{ name: 'Everyone', value: 0, description: '公开' },
	{ name: 'With Password', value: WITH_PASSWORD, description: '密码' },
];

export const ADMISSION_NAMES = Object.fromEntries(
	ADMISSIONS.map(({ name, value }) => [value, name]),
);

export const ADMIN: Field = memberField({
	displayName: 'Admin',
	name: 'adminUserId',
	required: true,
	send: 'body.admin_userid',
	description:
		'The member (成员) who has the webinar (管理员): choose from the list, or give the user ID (账号)',
});

export const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'What the webinar is about, 255 characters at most',
	send: 'body.title',
	limits: { chars: 255 },
};

export const START: Field = {
	displayName: 'Start',
	name: 'start',
	type: 'dateTime',
	default: '',
	description:
		'When it starts, half an hour ago at the earliest, in the time zone of the workflow unless the value names another',
	send: 'body.start_time',
};

export const END: Field = {
	displayName: 'End',
	name: 'end',
	type: 'dateTime',
	default: '',
	description: 'When it ends, later than it starts',
	send: 'body.end_time',
};

export const ADMISSION: Field = {
	displayName: 'Admission',
	name: 'admission',
	type: 'options',
	options: ADMISSIONS,
	default: 0,
	description:
		'Who may watch (观看限制). After Enrollment, the Webinar Enrollment resource says how people enroll.',
	send: 'body.admission_type',
};

export const PASSWORD: Field = meetingPasswordField({
	description: 'What the audience enters to watch (观看密码), 4 to 6 digits',
	send: 'body.password',
});

export const PLAYBACK: Field = {
	displayName: 'Playback for Audience',
	name: 'playbackForAudience',
	type: 'boolean',
	default: false,
	description:
		'Whether the audience may watch the recording afterwards (观看回放), for which the webinar is recorded in the cloud',
	send: 'body.playback_for_audience',
};

/** The webinar by what is known of it. */
export const FOUND_BY: Field[] = [
	{
		displayName: 'Find By',
		name: 'findBy',
		type: 'options',
		options: [
			{ name: 'ID', value: 'id' },
			{ name: 'Meeting Number', value: 'code' },
		],
		default: 'id',
		description: 'What is known of the webinar',
	},
	webinarField({ displayOptions: { show: { findBy: ['id'] } } }),
	{
		displayName: 'Meeting Number',
		name: 'meetingCode',
		type: 'string',
		required: true,
		default: '',
		placeholder: '123456789',
		displayOptions: { show: { findBy: ['code'] } },
		description: 'The number that people enter to join (会议号)',
		send: 'body.meeting_code',
	},
];
