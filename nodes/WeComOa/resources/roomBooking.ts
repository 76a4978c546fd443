import { meetingRoomField, memberField, membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { getMany } from './roomBookings';

const ROOM = meetingRoomField({ name: 'roomId', required: true, send: 'body.meetingroom_id' });

const FREE_ROOM = meetingRoomField({
	name: 'roomId',
	required: true,
	send: 'body.meetingroom_id',
	description:
		'The meeting room (会议室), one that is booked without approval: choose from the list, or give its ID, a number that Meeting Room → Get Many shows',
});

const BOOKER = memberField({
	displayName: 'Booker',
	name: 'booker',
	required: true,
	send: 'body.booker',
	description: 'The member (预定人) in whose name the room is booked: from the list, or by user ID',
});

const BOOKING_ID: Field = {
	displayName: 'Booking ID',
	name: 'bookingId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'bkebsada6e027c123cbafAAA',
	description: 'The ID of the booking: Create answers it, Get Many shows it',
	send: 'body.booking_id',
};

export const roomBooking = defineResource({
	value: 'roomBooking',
	name: 'Room Booking',
	description: 'Times at which a meeting room is taken (会议室预定)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Book meeting room',
			description: 'Book a room for a time, with a schedule in the calendar of everyone who comes',
			doc: 93620,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/book' },
			fields: [
				FREE_ROOM,
				{
					displayName: 'Start',
					name: 'start',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'When it begins: WeCom rounds it down to the half hour',
					send: 'body.start_time',
				},
				{
					displayName: 'End',
					name: 'end',
					type: 'dateTime',
					required: true,
					default: '',
					description:
						'When it ends, half an hour later at least: WeCom rounds it up to the half hour',
					send: 'body.end_time',
				},
				BOOKER,
			],
			additionalFields: [
				membersField({
					displayName: 'Attendees',
					name: 'attendees',
					send: 'body.attendees',
					description: 'Who else comes: user IDs, separated by commas or as a list',
				}),
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					description: 'What the meeting is about',
					send: 'body.subject',
				},
			],
		},
		{
			value: 'createForMeeting',
			name: 'Create for Meeting',
			action: 'Book meeting room for a meeting',
			description:
				'Book a room for all times of a meeting that this app created; days on which it is taken stand in conflict_date',
			doc: 93620,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/book_by_meeting' },
			fields: [
				FREE_ROOM,
				{
					displayName: 'Meeting ID',
					name: 'meetingId',
					type: 'string',
					required: true,
					default: '',
					description: 'A meeting that this app created: Meeting → Create answers its ID',
					send: 'body.meetingid',
				},
				BOOKER,
			],
		},
		{
			value: 'createForSchedule',
			name: 'Create for Schedule',
			action: 'Book meeting room for a schedule',
			description:
				'Book a room for all times of a schedule that this app created; only its attendees can then be changed, unless the booking is cancelled first',
			doc: 93620,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/book_by_schedule' },
			fields: [
				FREE_ROOM,
				{
					displayName: 'Schedule ID',
					name: 'scheduleId',
					type: 'string',
					required: true,
					default: '',
					placeholder: '17c7d2bd9f20d652840f72f59e796AAA',
					description: 'A schedule that this app created: Schedule → Create answers its ID',
					send: 'body.schedule_id',
				},
				BOOKER,
			],
		},
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel booking of a meeting room',
			description: 'Give the room free again; what was cancelled cannot be brought back',
			doc: 93620,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/cancel_book' },
			fields: [BOOKING_ID],
			additionalFields: [
				{
					displayName: 'Date',
					name: 'date',
					type: 'dateTime',
					default: '',
					description: 'Of a repeating booking, the day to cancel. Left out: all days of it.',
					send: 'body.cancel_date',
					as: 'dayStart',
				},
				{
					displayName: 'Keep Schedule',
					name: 'keepSchedule',
					type: 'boolean',
					default: false,
					description:
						'Whether the schedule stays in the calendars, which only one that does not repeat can',
					send: 'body.keep_schedule',
					as: 'flag',
				},
			],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get booking of a meeting room',
			description: 'Read one booking: when, by whom and whether it stands',
			doc: 93620,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/bookinfo/get' },
			fields: [ROOM, BOOKING_ID],
		},
		getMany,
		{
			value: 'getByMeeting',
			name: 'Get by Meeting',
			action: 'Get booking of a meeting room by meeting',
			description:
				'Read the booking of a meeting. WeCom no longer documents this method: use Get with the ID of the booking where you can.',
			doc: 93620,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id' },
			fields: [
				ROOM,
				{
					displayName: 'Meeting ID',
					name: 'meetingId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'mtebsada6e027c123cbafAAA',
					description: 'The meeting that the room was booked for',
					send: 'body.meeting_id',
				},
			],
		},
	],
});
