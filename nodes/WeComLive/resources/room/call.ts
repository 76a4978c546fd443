import type { IDataObject } from 'n8n-workflow';

import { meetingField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike, waitFor } from '../../../shared/operation';
import { CALLEE, LONGEST_RINGING, longestRinging, WAIT_FOR_ANSWER } from './callFields';
import { namedCall } from './names';

const STATUS = { method: 'POST', path: '/cgi-bin/meeting/rooms/get_response_status' } as const;
const STATUS_DOC = 98806;

const NOT_CALLED = 1;
const CALLING = 4;

const ANSWER = {
	status: 2,
	status_name: 'In the Meeting',
	response_time: '2026/03/01 09:30:00',
};

export const CALLS: Operation[] = [
	{
		value: 'call',
		name: 'Call',
		action: 'Call a video meeting room or device into a meeting',
		description:
			'Ring a Rooms meeting room, or a SIP or H.323 device, so that it joins a meeting that this app created',
		doc: 98804,
		request: { method: 'POST', path: '/cgi-bin/meeting/rooms/call' },
		fields: [meetingField(), ...CALLEE, WAIT_FOR_ANSWER],
		options: [LONGEST_RINGING],
		alsoCalls: [
			{
				...STATUS,
				doc: STATUS_DOC,
				maySend: {
					'body.meetingid': 'meetingId',
					'body.meeting_room_id': 'roomId',
					'body.mra_address.protocol': 'protocol',
					'body.mra_address.dial_string': 'address',
				},
			},
		],
		output: { schema: schemaLike({ invite_id: 'INVITEID', ...ANSWER }) },
		run: call,
	},
	{
		value: 'cancelCall',
		name: 'Cancel Call',
		action: 'Cancel call to a video meeting room or device',
		description: 'Stop ringing a Rooms meeting room or device that has not answered yet',
		doc: 98805,
		request: { method: 'POST', path: '/cgi-bin/meeting/rooms/cancel_call' },
		fields: [
			meetingField(),
			...CALLEE,
			{
				displayName: 'Call ID',
				name: 'inviteId',
				type: 'string',
				required: true,
				default: '',
				placeholder: '={{ $json.invite_id }}',
				description: 'The invite_id that Call answered (呼叫 ID)',
				send: 'body.invite_id',
			},
		],
	},
	{
		value: 'getCallStatus',
		name: 'Get Call Status',
		action: 'Get status of a call to a video meeting room or device',
		description:
			'Read whether a Rooms meeting room or device that was called rings, has joined, rejected or left, and when it answered last',
		doc: STATUS_DOC,
		reads: true,
		request: STATUS,
		fields: [meetingField(), ...CALLEE],
		output: { schema: schemaLike(ANSWER) },
		run: getStatus,
	},
];

async function call(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const called = await run.send(payload);
	if (run.values.waitForAnswer !== true) return called;
	let last: IDataObject = {};
	await waitFor(run, longestRinging(run.values.options), async () => {
		last = await run.call({ ...STATUS, doc: STATUS_DOC, body: payload.body, repeatable: true });
		return [NOT_CALLED, CALLING].includes(Number(last.status)) ? undefined : true;
	});
	return { ...called, ...namedCall(last) };
}

async function getStatus(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return namedCall(await run.send(payload));
}
