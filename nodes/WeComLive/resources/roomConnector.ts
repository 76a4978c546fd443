import type { IDataObject } from 'n8n-workflow';

import { connectedDeviceField, meetingField } from '../../shared/fields';
import type { OperationRun } from '../../shared/operation';
import { defineResource, schemaLike } from '../../shared/operation';
import { withNames } from '../../shared/operation/names';

const STATUS_NAMES = {
	default_layout: { 1: 'Equal Pictures', 2: 'Full Screen', 3: '1 + N' },
	instance_id: { 9: 'VoIP or SIP Device' },
	user_role: {
		0: 'Attendee',
		1: 'Creator',
		2: 'Host',
		3: 'Creator and Host',
		4: 'Mini Program',
		5: 'Mini Program and Host',
		6: 'Co-Host',
		7: 'Creator and Co-Host',
	},
	webinar_member_role: {
		0: 'Attendee',
		1: 'Internal Guest',
		2: 'External Guest',
		3: 'Guest by Link',
		4: 'Audience',
	},
};

export const roomConnector = defineResource({
	value: 'roomConnector',
	name: 'Room Connector',
	description: 'SIP and H.323 devices that have joined a meeting (会议室连接器 MRA)',
	operations: [
		{
			value: 'getStatus',
			name: 'Get Status',
			action: 'Get status of a SIP or H.323 device in a meeting',
			description:
				'Read name, role, microphone, camera, sharing, layout and raised hand of a device in a meeting that this app created',
			doc: 98786,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/mra/query_status' },
			fields: [meetingField(), connectedDeviceField({ send: 'body.tmp_openid' })],
			output: {
				schema: schemaLike({
					tmp_openid: 'TMP_OPENID',
					instance_id: 9,
					instance_id_name: 'VoIP or SIP Device',
					user_role: 0,
					user_role_name: 'Attendee',
					webinar_member_role: 0,
					webinar_member_role_name: 'Attendee',
					ip: '192.168.2.2',
					name: '会议室一',
					audio_state: true,
					video_state: false,
					screen_shared_state: false,
					default_layout: 1,
					default_layout_name: 'Equal Pictures',
					raise_hands_state: false,
				}),
			},
			run: getStatus,
		},
		{
			value: 'hangUp',
			name: 'Hang Up',
			action: 'Hang up a SIP or H.323 device in a meeting',
			description: 'End the call of a device, which puts it out of the meeting',
			doc: 98789,
			request: { method: 'POST', path: '/cgi-bin/meeting/mra/hangup' },
			fields: [meetingField(), connectedDeviceField()],
		},
		{
			value: 'raiseHand',
			name: 'Raise Hand',
			action: 'Raise or lower the hand of a SIP or H.323 device in a meeting',
			description: 'Raise the hand (举手) of a device in a running meeting, or lower it',
			doc: 98788,
			request: { method: 'POST', path: '/cgi-bin/meeting/mra/set_raise_hand' },
			fields: [
				meetingField(),
				connectedDeviceField(),
				{
					displayName: 'Raise Hand',
					name: 'raiseHand',
					type: 'boolean',
					required: true,
					default: true,
					description: 'Whether the hand is to be up. Switched off, it is lowered.',
					send: 'body.raise_hand',
				},
			],
		},
		{
			value: 'setLayout',
			name: 'Set Default Layout',
			action: 'Set default layout of a SIP or H.323 device in a meeting',
			description:
				'Choose how a device shows the people of a running meeting. Not possible while it shows a custom layout, a personal layout or a focus video.',
			doc: 98787,
			request: { method: 'POST', path: '/cgi-bin/meeting/mra/set_default_layout' },
			fields: [
				meetingField(),
				connectedDeviceField(),
				{
					displayName: 'Layout',
					name: 'layout',
					type: 'options',
					options: [
						{ name: '1 + N', value: 3, description: 'One large picture and small ones' },
						{ name: 'Equal Pictures', value: 1, description: '等分模式' },
						{ name: 'Full Screen', value: 2, description: '全屏模式' },
					],
					required: true,
					default: 1,
					description: 'How the pictures are laid out (默认布局)',
					send: 'body.default_layout',
				},
				{
					displayName: 'People Without Video',
					name: 'peopleWithoutVideo',
					type: 'options',
					options: [
						{ name: 'Hide', value: 2 },
						{ name: 'Show', value: 1 },
					],
					required: true,
					default: 1,
					description: 'What becomes of people whose camera is off',
					send: 'body.default_novideo_user',
				},
			],
		},
	],
});

async function getStatus(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return withNames(await run.send(payload), STATUS_NAMES);
}
