import {
	autoRecordField,
	meetingPasswordField,
	membersField,
	watermarkStyleField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const ADVANCED = 'only with the advanced features of meetings';

type Setting = [displayName: string, name: string, parameter: string, what: string];

const setting = ([displayName, name, parameter, what]: Setting): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description: `Whether ${what}`,
	send: `body.settings.${parameter}`,
});

const SWITCHES: Setting[] = [
	[
		'Allow External People',
		'allowExternalUser',
		'allow_external_user',
		`people from outside the company may join, ${ADVANCED}`,
	],
	[
		'Allow Unmuting Oneself',
		'allowUnmuteSelf',
		'allow_unmute_self',
		`attendees may unmute themselves, ${ADVANCED}. Switched off, it needs Mute All too.`,
	],
	[
		'Enrollment',
		'enableEnroll',
		'enable_enroll',
		`people must enroll to take part (报名), ${ADVANCED}; the Enrollment resource says how`,
	],
	[
		'Enter Before Host',
		'allowEnterBeforeHost',
		'allow_enter_before_host',
		'people may join before the host does',
	],
	[
		'Host Key',
		'enableHostKey',
		'enable_host_key',
		`whoever knows a key of 6 digits becomes the host (主持人密钥), ${ADVANCED}`,
	],
	[
		'Host May Pause Recording',
		'enableHostPauseAutoRecord',
		'enable_host_pause_auto_record',
		'the host may pause and end a recording that began by itself, only where Record Automatically is In the Cloud',
	],
	[
		'Mute All',
		'muteAll',
		'mute_all',
		`everyone is muted, ${ADVANCED}. It counts only while Allow Unmuting Oneself is off.`,
	],
	[
		'Record From First Attendee',
		'attendeeJoinAutoRecord',
		'attendee_join_auto_record',
		'the recording begins with the first attendee rather than with the host, only where Record Automatically is In the Cloud',
	],
	[
		'Screen Watermark',
		'enableScreenWatermark',
		'enable_screen_watermark',
		'shared screens show the name of who looks at them (屏幕水印)',
	],
	[
		'Waiting Room',
		'enableWaitingRoom',
		'enable_waiting_room',
		'people wait until the host lets them in (等候室)',
	],
];

export const INTERPRETER: Field = setting([
	'Interpretation',
	'enableInterpreter',
	'enable_interpreter',
	`the meeting has simultaneous interpretation (同声传译), ${ADVANCED}`,
]);

/** What creating and updating a meeting share of its settings, all of it optional. */
export const SETTINGS: Field[] = [
	...SWITCHES.map(setting),
	{
		displayName: 'Custom Host Key',
		name: 'hostKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'The 6 digits that make whoever enters them the host, with Host Key switched on. Without them WeCom makes some up.',
		send: 'body.settings.host_key',
		limits: { pattern: { regex: /^\d{6}$/, hint: 'must have 6 digits' } },
	},
	membersField({
		displayName: 'Hosts',
		name: 'hosts',
		send: 'body.settings.hosts.userid',
		limits: { items: 10 },
		description: `User IDs (账号) of up to 10 hosts (主持人), separated by commas or as a list, ${ADVANCED}`,
	}),
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
		send: 'body.settings.enable_enter_mute',
	},
	meetingPasswordField({
		description: 'What to enter to join, 4 to 6 digits',
		send: 'body.settings.password',
	}),
	autoRecordField({
		description: `Where the meeting is recorded from its begin, ${ADVANCED}. It must fit what the company has locked.`,
		send: 'body.settings.auto_record_type',
	}),
	{
		displayName: 'Ring',
		name: 'remindScope',
		type: 'options',
		options: [
			{ name: 'Everyone', value: 3 },
			{ name: 'Host Only', value: 2 },
			{ name: 'Members Under Ring Members', value: 4 },
			{ name: 'Nobody', value: 1 },
		],
		default: 2,
		description: 'Whom WeCom calls when the meeting starts (来电提醒)',
		send: 'body.settings.remind_scope',
	},
	membersField({
		displayName: 'Ring Members',
		name: 'ringMembers',
		send: 'body.settings.ring_users.userid',
		description:
			'User IDs (账号) of those to call when the meeting starts, separated by commas or as a list; Ring must be set to them',
	}),
	watermarkStyleField({
		description: `How Screen Watermark looks, ${ADVANCED}`,
		send: 'body.settings.watermark_type',
	}),
];
