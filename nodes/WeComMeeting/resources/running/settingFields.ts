import type { Field } from '../../../shared/operation';

type Switch = [displayName: string, name: string, parameter: string, what: string];

const SWITCHES: Switch[] = [
	[
		'Allow Screen Sharing',
		'allowShareScreen',
		'allow_share_screen',
		'attendees may share their screen',
	],
	[
		'Allow Unmuting Oneself',
		'allowUnmuteSelf',
		'allow_unmute_self',
		'attendees may unmute themselves; it counts only together with Mute All switched on',
	],
	['Chime on Entry', 'playIvrOnJoin', 'play_ivr_on_join', 'a sound is played when someone joins'],
	[
		'Company Members Only',
		'companyMembersOnly',
		'allow_external_user',
		'only members of the company may join',
	],
	[
		'Hide Number and Password',
		'hideNumberAndPassword',
		'hide_meeting_code_password',
		'the number and the password of the meeting are hidden',
	],
	['Lock', 'locked', 'meeting_locked', 'nobody else may join (锁定会议)'],
	['Mute All', 'muteAll', 'mute_all', 'everyone is muted (全体静音)'],
	['Waiting Room', 'enableWaitingRoom', 'enable_waiting_room', 'people wait until they are let in'],
];

export const RUNNING_SETTINGS: Field[] = [
	...SWITCHES.map(
		([displayName, name, parameter, what]): Field => ({
			displayName,
			name,
			type: 'boolean',
			default: true,
			description: `Whether ${what}`,
			send: `body.${parameter}`,
		}),
	),
	{
		displayName: 'Chat',
		name: 'allowChat',
		type: 'options',
		options: [
			{ name: 'Free', value: 0, description: 'With everyone and in private' },
			{ name: 'Private With the Host Only', value: 2 },
			{ name: 'Public Only', value: 1 },
		],
		default: 0,
		description: 'How attendees may chat',
		send: 'body.allow_chat',
	},
	{
		displayName: 'Mute on Entry',
		name: 'enableEnterMute',
		type: 'options',
		options: [
			{ name: 'No', value: 0 },
			{ name: 'Once There Are More Than 6 People', value: 2 },
			{ name: 'Yes', value: 1 },
		],
		default: 2,
		description: 'Whether whoever joins is muted',
		send: 'body.enable_enter_mute',
	},
];
