import { appField, calendarField, membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { RECURRENCE, REMIND_BEFORE } from './recurrenceFields';
import { SETTINGS } from './settingFields';

export const STATUSES = [
	{ name: 'Canceled', value: 4, description: '已取消' },
	{ name: 'Ended', value: 3, description: '已结束' },
	{ name: 'Expired', value: 5, description: '已过期' },
	{ name: 'Running', value: 2, description: '会议中' },
	{ name: 'Upcoming', value: 1, description: '待开始' },
];

export const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description:
		'What the meeting is about: 20 characters or 40 bytes, and 255 characters with the advanced features of meetings',
	send: 'body.title',
	limits: { chars: 255 },
};

export const TIME: Field[] = [
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		required: true,
		default: '',
		description:
			'When it starts, later than now, in the time zone of the workflow unless the value names another',
		send: 'body.meeting_start',
	},
	{
		displayName: 'Duration',
		name: 'duration',
		type: 'number',
		typeOptions: { minValue: 5, maxValue: 1439 },
		required: true,
		default: 60,
		description: 'How many minutes it takes, 5 to 1439',
		send: 'body.meeting_duration',
		as: 'minutes',
		limits: { min: 5, max: 1439 },
	},
];

export const INVITEES: Field = membersField({
	displayName: 'Invitees',
	name: 'invitees',
	send: 'body.invitees.userid',
	limits: { items: 300 },
	description:
		'User IDs (账号) of those who are invited, separated by commas or as a list: 100 at most, or up to 300 as the company has paid for. Invitee → Replace takes more.',
});

/** What creating and updating a meeting share, all of it optional. */
export const DETAILS: Field[] = [
	calendarField({
		name: 'calendarId',
		send: 'body.cal_id',
		limits: { bytes: 64 },
		description:
			'The calendar (日历) that the meeting goes into beside those of its people, one that this app created: type its ID into the search, or give it By ID. Third-party apps must give one.',
	}),
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What there is to say about it, 500 characters at most',
		send: 'body.description',
		limits: { chars: 500 },
	},
	{
		displayName: 'Location',
		name: 'location',
		type: 'string',
		default: '',
		description:
			'Where it takes place, 128 characters at most, or 18 Chinese characters with the advanced features of meetings',
		send: 'body.location',
		limits: { chars: 128 },
	},
	RECURRENCE,
	REMIND_BEFORE,
	...SETTINGS,
];

export const SUITE_APP: Field = appField({
	displayName: 'Suite App',
	name: 'agentId',
	send: 'body.agentid',
	description:
		'The app (应用) by its AgentId, which only old third-party suites of several apps (多应用套件) must give',
});

export const OLD_REMINDER: Field = {
	displayName: 'Single Reminder (Old Form)',
	name: 'remindTime',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 15,
	description:
		'How many minutes before the start to remind, of the basic edition only. Update Fields → Reminders says more.',
	send: 'body.remind_time',
	as: 'minutes',
	limits: { min: 0 },
};
