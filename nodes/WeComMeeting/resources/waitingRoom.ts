import type { IDataObject } from 'n8n-workflow';

import { meetingField } from '../../shared/fields';
import type { Field, OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { lookUps, peopleOf, PLACES } from './people';
import { ACTED_ON, LOOK_UP_IN, PEOPLE } from './personFields';

const TO_WAITING_ROOM = 2;
const OUT = 3;

const MOVE: Field[] = [
	{
		displayName: 'Move',
		name: 'move',
		type: 'options',
		options: [
			{
				name: 'From the Meeting Into the Waiting Room',
				value: TO_WAITING_ROOM,
				description: '移入等候室',
			},
			{ name: 'From the Waiting Room Into the Meeting', value: 1, description: '移入会议' },
			{ name: 'Out of the Waiting Room', value: OUT, description: '移出等候室' },
		],
		required: true,
		default: 1,
		description: 'Where the people go',
		send: 'body.operate_type',
	},
	{
		displayName: 'May Join Again',
		name: 'allowRejoin',
		type: 'boolean',
		default: true,
		displayOptions: { show: { move: [OUT] } },
		description: 'Whether they may join again afterwards; VoIP and SIP devices always may',
		send: 'body.allow_rejoin',
	},
];

export const waitingRoom = defineResource({
	value: 'waitingRoom',
	name: 'Waiting Room',
	description: 'Those who wait to be let into a meeting (等候室)',
	operations: [
		{
			value: 'getCurrent',
			name: 'Get Current',
			action: 'Get people who are in the waiting room now',
			description: 'List who waits to be let into a running meeting',
			doc: PLACES.waitingRoom.doc,
			reads: true,
			request: PLACES.waitingRoom.request,
			fields: [meetingField()],
			pages: PLACES.waitingRoom.pages,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get everyone who has been in the waiting room',
			description:
				'List who has ever waited in the waiting room of a meeting, with times in milliseconds',
			doc: 98164,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/waitingroom/get_user_list' },
			fields: [meetingField()],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 50, steady: true },
				items: 'user_list',
			},
		},
		{
			value: 'move',
			name: 'Move',
			action: 'Move people into or out of the waiting room',
			description:
				'Let people into the meeting, send them back into the waiting room, or out of it',
			doc: 98186,
			request: {
				method: 'POST',
				path: '/cgi-bin/meeting/realcontrol/manage_waiting_room_users',
			},
			fields: [meetingField(), ...MOVE, ...PEOPLE],
			options: [LOOK_UP_IN],
			sends: {
				'body.operated_users[].tmp_openid': 'personBy',
				'body.operated_users[].instance_id': 'device',
			},
			alsoCalls: lookUps('waitingRoom', 'meeting'),
			output: { schema: ACTED_ON },
			run: move,
		},
	],
});

async function move(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { meetingid, operate_type: kind } = payload.body;
	const where = kind === TO_WAITING_ROOM ? 'meeting' : 'waitingRoom';
	const people = await peopleOf(run, meetingid, where);
	const answer = await run.send({ ...payload, body: { ...payload.body, operated_users: people } });
	return { success: true, ...answer, operated_users: people };
}
