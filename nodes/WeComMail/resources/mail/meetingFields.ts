import { memberField, membersField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const MEETING_ADMIN = memberField({
	displayName: 'Meeting Admin',
	name: 'meetingAdmin',
	required: true,
	send: 'body.meeting.meeting_admins.userids',
	as: 'texts',
	limits: { items: 1, each: { bytes: 64 } },
	description:
		'The member (成员) who has the meeting (会议管理员), one of the receivers of the mail: choose from the list, or give the user ID (账号)',
});

export const MEETING_SETTINGS: Field[] = [
	{
		displayName: 'Allow Entering Before Host',
		name: 'enterBeforeHost',
		type: 'boolean',
		default: true,
		description: 'Whether people may enter before the host. Without this field, they may.',
		send: 'body.meeting.option.allow_enter_before_host',
	},
	{
		displayName: 'Auto-Record',
		name: 'autoRecord',
		type: 'options',
		options: [
			{ name: 'In the Cloud', value: 2 },
			{ name: 'Locally', value: 1 },
			{ name: 'Off', value: 0 },
		],
		default: 0,
		description: 'Whether and where the meeting is recorded by itself (自动录制)',
		send: 'body.meeting.option.auto_record',
	},
	membersField({
		displayName: 'Hosts',
		name: 'hosts',
		send: 'body.meeting.hosts.userids',
		limits: { items: 10 },
		description: 'User IDs (账号) of up to 10 hosts (主持人), separated by commas or as a list',
	}),
	{
		displayName: 'Mute on Entry',
		name: 'mute',
		type: 'options',
		options: [
			{ name: 'From the Seventh Person On', value: 2 },
			{ name: 'Off', value: 0 },
			{ name: 'On', value: 1 },
		],
		default: 2,
		description: 'Whether those who enter are muted (入会静音)',
		send: 'body.meeting.option.enable_enter_mute',
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		placeholder: '123456',
		description: 'What people enter to join (入会密码), 4 to 6 digits',
		send: 'body.meeting.option.password',
		limits: { pattern: { regex: /^\d{4,6}$/, hint: 'must have 4 to 6 digits' } },
	},
	{
		displayName: 'Remind at Start',
		name: 'remindAtStart',
		type: 'options',
		options: [
			{ name: 'Everyone', value: 3 },
			{ name: 'Hosts Only', value: 2 },
			{ name: 'Nobody', value: 1 },
		],
		default: 2,
		description: 'Whom WeCom reminds when the meeting starts',
		send: 'body.meeting.option.remind_scope',
	},
	{
		displayName: 'Screen Watermark',
		name: 'watermark',
		type: 'boolean',
		default: true,
		description: 'Whether the screen shows a watermark (屏幕水印)',
		send: 'body.meeting.option.enable_screen_watermark',
	},
	{
		displayName: 'Waiting Room',
		name: 'waitingRoom',
		type: 'boolean',
		default: true,
		description: 'Whether people wait until a host lets them in (等候室)',
		send: 'body.meeting.option.enable_waiting_room',
	},
	{
		displayName: 'Watermark Type',
		name: 'watermarkType',
		type: 'options',
		options: [
			{ name: 'Many Rows', value: 1 },
			{ name: 'One Row', value: 0 },
		],
		default: 0,
		description: 'How the watermark looks',
		send: 'body.meeting.option.water_mark_type',
	},
	{
		displayName: 'Who May Enter',
		name: 'enterRestraint',
		type: 'options',
		options: [
			{ name: 'Everyone', value: 0 },
			{ name: 'Members of the Company', value: 2 },
		],
		default: 0,
		description: 'Who may join the meeting (限制成员入会)',
		send: 'body.meeting.option.enter_restraint',
	},
];
