import { DEVICES, meetingField, memberField, subMeetingField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { PLACES } from '../people';
import { listQuality } from './quality';

const OF_RECURRING: Field = subMeetingField({
	description:
		'Of a recurring meeting (周期性会议), which must name it, the one time that is meant: choose from the list, or give the ID that Meeting → Get shows as current_sub_meetingid',
});

export const attendee = defineResource({
	value: 'attendee',
	name: 'Attendee',
	description: 'Those who are or were in a meeting (参会成员)',
	operations: [
		{
			value: 'checkDevices',
			name: 'Check Devices',
			action: 'Check which meetings a member has joined',
			description:
				'List with which devices a member has joined which of the given meetings until now',
			doc: 98165,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/check_device_in_meeting' },
			fields: [
				memberField({ name: 'userId', required: true, send: 'body.userid' }),
				{
					displayName: 'Meeting IDs',
					name: 'meetingIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'The meetings to look into, separated by commas or as a list; Meeting → Get Many shows their IDs',
					send: 'body.meetingid_list',
					as: 'texts',
				},
			],
			filters: [
				{
					displayName: 'Devices',
					name: 'devices',
					type: 'multiOptions',
					options: DEVICES,
					default: [],
					description: 'Only these kinds of device',
					send: 'body.instance_id_list',
				},
			],
			output: { items: 'result_list' },
		},
		{
			value: 'getCurrent',
			name: 'Get Current',
			action: 'Get people who are in a meeting now',
			description:
				'List who is in a running meeting, with the temporary ID and the device that Running Meeting asks for',
			doc: PLACES.meeting.doc,
			reads: true,
			request: PLACES.meeting.request,
			fields: [meetingField()],
			filters: [OF_RECURRING],
			pages: PLACES.meeting.pages,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many attendees of a meeting',
			description:
				'List who has taken part in a meeting or webinar, with times, device and role; who joined twice stands there twice',
			doc: PLACES.attended.doc,
			reads: true,
			request: PLACES.attended.request,
			fields: [meetingField()],
			filters: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					default: '',
					description:
						'Only who took part from then on, 31 days before To at most. A recurring meeting takes no time span.',
					send: 'body.start_time',
				},
				OF_RECURRING,
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					default: '',
					description:
						'Only who took part until then. Without From and To WeCom looks back 90 days at most.',
					send: 'body.end_time',
				},
			],
			pages: PLACES.attended.pages,
		},
		{
			value: 'getQuality',
			name: 'Get Quality',
			action: 'Get quality of a meeting',
			description:
				'Read how well sound, picture and network worked in a meeting that has ended, one item an attendee and device (会议健康度)',
			doc: 98821,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/get_quality' },
			fields: [
				meetingField(),
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					required: true,
					default: '',
					description:
						'A time in the last 7 days: the first gathering that began from then on is meant',
					send: 'body.start_time',
				},
			],
			filters: [OF_RECURRING],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 50, steady: true },
				items: 'attendees',
			},
			run: listQuality,
		},
	],
});
