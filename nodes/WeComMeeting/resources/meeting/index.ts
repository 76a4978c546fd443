import { meetingField, memberField, subMeetingField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { GUESTS } from '../guests';
import { DETAILS, INVITEES, OLD_REMINDER, SUITE_APP, TIME, TITLE } from './fields';
import { LISTS } from './lists';
import { getMeeting, INFO, SUMMARY } from './read';
import { INTERPRETER } from './settingFields';

export const meeting = defineResource({
	value: 'meeting',
	name: 'Meeting',
	description: 'A meeting that the app booked (预约会议)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create meeting',
			description:
				'Book a meeting; its ID, and with the advanced features its number and link, come back',
			doc: 99104,
			request: { method: 'POST', path: '/cgi-bin/meeting/create' },
			fields: [
				memberField({
					displayName: 'Admin',
					name: 'adminUserId',
					required: true,
					send: 'body.admin_userid',
					description:
						'The member (成员) who has the meeting (会议管理员): choose from the list, or give the user ID (账号)',
				}),
				TITLE,
				...TIME,
				INVITEES,
			],
			additionalFields: [...DETAILS, GUESTS, INTERPRETER],
			options: [SUITE_APP],
		},
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel meeting',
			description:
				'Call off a meeting that has not begun. Of a recurring one all times are called off, unless one is given.',
			doc: 99048,
			request: { method: 'POST', path: '/cgi-bin/meeting/cancel' },
			fields: [meetingField()],
			additionalFields: [subMeetingField()],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get meeting',
			description: 'Read a meeting with its people, settings, number and link',
			doc: 99049,
			reads: true,
			request: { method: 'POST', path: INFO.path },
			fields: [
				{
					displayName: 'Find By',
					name: 'findBy',
					type: 'options',
					options: [
						{ name: 'ID', value: 'id' },
						{
							name: 'Meeting Number',
							value: 'code',
							description: 'Only with the advanced features of meetings',
						},
					],
					default: 'id',
					description: 'What is known of the meeting',
				},
				meetingField({ displayOptions: { show: { findBy: ['id'] } } }),
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
			],
			additionalFields: [subMeetingField()],
			output: { simple: SUMMARY },
			run: getMeeting,
		},
		...LISTS,
		{
			value: 'update',
			name: 'Update',
			action: 'Update meeting',
			description: 'Change a meeting that has not begun; what is left out stays',
			doc: 99047,
			request: { method: 'POST', path: '/cgi-bin/meeting/update' },
			fields: [meetingField()],
			updateFields: [
				...DETAILS,
				{
					...INVITEES,
					description: `${INVITEES.description} They take the place of those invited before.`,
				},
				{
					displayName: 'Time',
					name: 'time',
					type: 'fixedCollection',
					placeholder: 'Add Time',
					default: {},
					description: 'When it takes place: start and duration change together only',
					options: [{ displayName: 'Time', name: 'time', values: TIME }],
				},
				{ ...TITLE, required: false },
			],
			options: [OLD_REMINDER, SUITE_APP],
		},
	],
});
