import type { IDataObject } from 'n8n-workflow';

import { roomField, roomsDeviceField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { inWindows, schemaLike } from '../../../shared/operation';
import { pages } from './listing';
import { namedMeeting } from './names';

const LONGEST_SPAN = 90 * 86_400;

const BY_ROOM: Field['displayOptions'] = { show: { findBy: ['room'] } };
const BY_DEVICE: Field['displayOptions'] = { show: { findBy: ['device'] } };

export const MEETINGS: Operation = {
	value: 'getMeetings',
	name: 'Get Meetings',
	action: 'Get many meetings in a video meeting room',
	description:
		'List the meetings for which a Rooms meeting room or one of its devices is booked, those that this app created only',
	doc: 98796,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/meeting/rooms/list_meetings' },
	fields: [
		{
			displayName: 'Find By',
			name: 'findBy',
			type: 'options',
			options: [
				{ name: 'Rooms Device', value: 'device' },
				{ name: 'Rooms Meeting Room', value: 'room' },
			],
			default: 'room',
			description: 'Whose meetings are listed',
		},
		roomField({ displayOptions: BY_ROOM }),
		roomsDeviceField({ displayOptions: BY_DEVICE }),
	],
	filters: [
		{
			displayName: 'From',
			name: 'from',
			type: 'dateTime',
			default: '',
			description:
				'The moment from which on meetings are listed. Without it, the list begins 90 days before To. Without both, WeCom chooses the time span, and does not say which.',
			send: 'body.start_time',
		},
		{
			displayName: 'To',
			name: 'to',
			type: 'dateTime',
			default: '',
			description:
				'The moment up to which meetings are listed. Without it, the list ends 90 days after From. More than 90 days are read in several calls.',
			send: 'body.end_time',
		},
	],
	pages: pages('meeting_info_list', 20),
	output: {
		schema: schemaLike({
			meetingid: 'MEETINGID',
			meeting_code: '123456789',
			subject: '周会',
			status: 'MEETING_STATE_INIT',
			meeting_type: 0,
			meeting_type_name: 'One-Time',
			start_time: 1772326800,
			end_time: 1772330400,
			status_name: 'Not Begun',
		}),
	},
	run: listMeetings,
};

async function listMeetings(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { start_time: start, end_time: end } = payload.body;
	const list = async (span: IDataObject = {}) =>
		await run.sendPages({ ...payload, body: { ...payload.body, ...span } });
	if (start === undefined && end === undefined) return (await list()).map(namedMeeting);
	const span = {
		from: Number(start ?? Number(end) - LONGEST_SPAN),
		to: Number(end ?? Number(start) + LONGEST_SPAN),
	};
	const meetings = await inWindows(run, span, LONGEST_SPAN, async ({ from, to }) => {
		return await list({ start_time: from, end_time: to });
	});
	return meetings.map(namedMeeting);
}
