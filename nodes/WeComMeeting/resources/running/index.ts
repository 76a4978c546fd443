import { meetingField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { PEOPLE, personFields } from '../personFields';
import { ON_MANY, ON_ONE, RENAMING } from './act';
import { RUNNING_SETTINGS } from './settingFields';

const PHONE_CALL = 0;
const MINI_PROGRAM = 8;
const LINUX = 10;
const ROOMS_AND_CONTROLLERS = [20, 21, 22, 30, 32, 33];
const HARMONY_OS = [81, 82, 83, 84];

export const runningMeeting = defineResource({
	value: 'runningMeeting',
	name: 'Running Meeting',
	description: 'What a host does in a meeting that runs (会中控制)',
	operations: [
		{
			value: 'changeSettings',
			name: 'Change Settings',
			action: 'Change settings of a running meeting',
			description:
				'Mute everyone, lock the meeting, restrict chat and sharing; what is left out stays',
			doc: 98175,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/set' },
			fields: [meetingField()],
			updateFields: RUNNING_SETTINGS,
		},
		{
			value: 'end',
			name: 'End',
			action: 'End running meeting',
			description: 'End a meeting for everyone in it',
			doc: 98187,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/dismiss' },
			fields: [meetingField()],
			additionalFields: [
				{
					displayName: 'Even With People in It',
					name: 'force',
					type: 'boolean',
					default: true,
					description: 'Whether the meeting ends although people are in it. Left out, it does.',
					send: 'body.force_dismiss',
					as: 'flag',
				},
				{
					displayName: 'Give Up Meeting Number',
					name: 'retrieveCode',
					type: 'boolean',
					default: false,
					description:
						'Whether nobody can join again by the same number (回收会议号). Not for recurring meetings with times to come; quick meetings always give it up.',
					send: 'body.retrieve_code',
					as: 'flag',
				},
			],
		},
		{
			value: 'mute',
			name: 'Mute',
			action: 'Mute or unmute a person in a meeting',
			description: 'Switch the microphone of someone in a running meeting off or on',
			doc: 98184,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/mute_user' },
			fields: [
				meetingField(),
				...personFields(HARMONY_OS),
				{
					displayName: 'Mute',
					name: 'mute',
					type: 'boolean',
					required: true,
					default: true,
					description: 'Whether to mute the person. Switched off, the person is unmuted.',
					send: 'body.option',
				},
			],
			...ON_ONE,
		},
		{
			value: 'remove',
			name: 'Remove People',
			action: 'Remove people from a running meeting',
			description: 'Put people out of a running meeting',
			doc: 98181,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/kickout_users' },
			fields: [
				meetingField(),
				...PEOPLE,
				{
					displayName: 'May Join Again',
					name: 'allowRejoin',
					type: 'boolean',
					required: true,
					default: true,
					description: 'Whether they may join again afterwards',
					send: 'body.allow_rejoin',
				},
			],
			...ON_MANY,
		},
		{
			value: 'setCoHost',
			name: 'Set Co-Host',
			action: 'Make a person cohost or take it back',
			description: 'Make someone in a running meeting a co-host (联席主持人), or take it back',
			doc: 98180,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/set_cohost' },
			fields: [
				meetingField(),
				...personFields([PHONE_CALL, MINI_PROGRAM, LINUX, ...ROOMS_AND_CONTROLLERS]),
				{
					displayName: 'Co-Host',
					name: 'coHost',
					type: 'boolean',
					required: true,
					default: true,
					description: 'Whether the person is to be a co-host',
					send: 'body.action',
				},
			],
			...ON_ONE,
		},
		{
			value: 'setNickname',
			name: 'Set Nickname',
			action: 'Set nickname of a person in a meeting',
			description: 'Change the name under which someone is shown in a running meeting',
			doc: 98188,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/set_nicknames' },
			fields: [
				meetingField(),
				...personFields(),
				{
					displayName: 'Nickname',
					name: 'nickname',
					type: 'string',
					default: '',
					description: 'The name to show, 20 characters at most',
					limits: { chars: 20 },
				},
			],
			...RENAMING,
		},
		{
			value: 'stopSharing',
			name: 'Stop Sharing',
			action: 'Stop screen sharing of a person in a meeting',
			description: 'End the screen sharing of someone in a running meeting',
			doc: 98185,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/close_screen_share' },
			fields: [meetingField(), ...personFields([PHONE_CALL, MINI_PROGRAM])],
			...ON_ONE,
		},
		{
			value: 'switchVideo',
			name: 'Switch Video',
			action: 'Switch the camera of a person in a meeting',
			description: 'Switch the camera of someone in a running meeting off, or of a device on',
			doc: 98189,
			request: { method: 'POST', path: '/cgi-bin/meeting/realcontrol/switch_user_video' },
			fields: [
				meetingField(),
				...personFields([PHONE_CALL]),
				{
					displayName: 'Video',
					name: 'video',
					type: 'boolean',
					default: false,
					description:
						'Whether the camera is to be on, which only VoIP and SIP devices (MRA) allow',
					send: 'body.video',
				},
			],
			...ON_ONE,
		},
	],
});
