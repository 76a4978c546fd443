import { roomField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const ROOM = 'room';
const DEVICE = 'device';

const ADDRESS: Field['displayOptions'] = { show: { callee: [DEVICE] } };

/** Who is called, or was. */
export const CALLEE: Field[] = [
	{
		displayName: 'Callee',
		name: 'callee',
		type: 'options',
		options: [
			{ name: 'Rooms Meeting Room', value: ROOM },
			{
				name: 'SIP or H.323 Device',
				value: DEVICE,
				description: 'Through the room connector (会议室连接器 MRA)',
			},
		],
		default: ROOM,
		description: 'What is called: the equipment of a Rooms meeting room, or a device by address',
	},
	roomField({ displayOptions: { show: { callee: [ROOM] } } }),
	{
		displayName: 'Protocol',
		name: 'protocol',
		type: 'options',
		options: [
			{ name: 'H.323', value: 2 },
			{ name: 'SIP', value: 1 },
		],
		required: true,
		default: 1,
		displayOptions: ADDRESS,
		description: 'The protocol of the device (信令协议)',
		send: 'body.mra_address.protocol',
	},
	{
		displayName: 'Address',
		name: 'address',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'room1@sip.example.com',
		displayOptions: ADDRESS,
		description:
			'Where the device is reached (信令地址): for SIP an IP address or a URI, for H.323 an IP address or an E.164 number',
		send: 'body.mra_address.dial_string',
	},
];

const USUAL_SECONDS = 90;

export const WAIT_FOR_ANSWER: Field = {
	displayName: 'Wait for Answer',
	name: 'waitForAnswer',
	type: 'boolean',
	default: false,
	description:
		'Whether to wait until the call is answered, rejected or given up, and say which. Otherwise the ID of the call comes back at once.',
};

export const LONGEST_RINGING: Field = {
	displayName: 'Longest Wait',
	name: 'longestWait',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: USUAL_SECONDS,
	description:
		'With Wait for Answer: after how many seconds to go on with the status of that moment. WeCom itself gives up after 60.',
};

export function longestRinging(options: unknown): number {
	const { longestWait: seconds } = (options ?? {}) as { longestWait?: number };
	return Number(seconds) || USUAL_SECONDS;
}
