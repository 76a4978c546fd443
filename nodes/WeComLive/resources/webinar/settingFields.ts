import { autoRecordField, membersField, watermarkStyleField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

type Setting = [displayName: string, name: string, parameter: string, what: string];

const setting = ([displayName, name, parameter, what]: Setting): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: true,
	description: `Whether ${what}`,
	send: `body.${parameter}`,
});

const switchedOff = (entry: Setting): Field => ({ ...setting(entry), default: false });

const CLOUD_ONLY = 'only where Record Automatically is In the Cloud';

const OFF_AT_FIRST: Setting[] = [
	[
		'Guest Invite Link',
		'enableGuestInviteLink',
		'enable_guest_invite_link',
		'whoever joins by the guest link becomes a guest (嘉宾). Otherwise that link does what the link of the audience does.',
	],
	[
		'Manual Review',
		'enableManualCheck',
		'enable_manual_check',
		'there is a manual review (人工审核), whose link and password Get Passwords reads',
	],
	[
		'Preparation Mode',
		'preparationMode',
		'preparation_mode',
		'the webinar has a preparation mode (准备模式)',
	],
	[
		'Record From First Attendee',
		'attendeeJoinAutoRecord',
		'media_setting.attendee_join_auto_record',
		`the recording begins with the first attendee rather than with the host, ${CLOUD_ONLY}`,
	],
	[
		'Screen Watermark',
		'enableScreenWatermark',
		'media_setting.enable_screen_watermark',
		'shared screens have a watermark (屏幕共享水印)',
	],
];

const ON_AT_FIRST: Setting[] = [
	[
		'Activity Page',
		'activityPage',
		'activity_page',
		'the webinar has a page (活动页) with cover, description and number of attendees; new ones have',
	],
	[
		'Allow Unmuting Oneself',
		'allowUnmuteSelf',
		'media_setting.allow_unmute_self',
		'attendees may unmute themselves; in new webinars they may',
	],
	[
		'Enter Before Host',
		'allowEnterBeforeHost',
		'media_setting.allow_enter_before_host',
		'guests (嘉宾) may join before the host does; in new webinars they may',
	],
	[
		'Host May Pause Recording',
		'enableHostPauseAutoRecord',
		'media_setting.enable_host_pause_auto_record',
		`the host may pause and end a recording that began by itself, ${CLOUD_ONLY}; in new webinars they may`,
	],
	[
		'Mute on Entry',
		'enableEnterMute',
		'media_setting.enable_enter_mute',
		'whoever joins is muted; in new webinars they are',
	],
	[
		'Q&A',
		'enableQa',
		'enable_qa',
		'there are questions and answers (问答); in new webinars there are',
	],
];

/** What creating and updating a webinar share, all of it optional. */
export const SETTINGS: Field[] = [
	...OFF_AT_FIRST.map(setting),
	...ON_AT_FIRST.map(switchedOff),
	{
		displayName: 'Cover URL',
		name: 'coverUrl',
		type: 'string',
		default: '',
		placeholder: 'https://example.com/cover.png',
		description:
			'The address of the cover (封面) of the activity page: PNG or JPEG of more than 640 × 360 pixels, best 1280 × 720, and 5 MB at most. WeCom takes it over afterwards, of which the event Media Uploaded of WeCom Trigger tells.',
		send: 'body.cover_url',
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What the activity page says about it, plain text of 5000 characters at most',
		send: 'body.description',
		limits: { chars: 5000 },
	},
	{
		displayName: 'Organizer',
		name: 'sponsor',
		type: 'string',
		default: '',
		description: 'Who holds the webinar (主办方), 40 characters at most',
		send: 'body.sponsor',
		limits: { chars: 40 },
	},
	autoRecordField({
		description:
			'Where the webinar is recorded once the host has joined, with a client of version 2.7.0 or later. It must fit what the company has locked.',
		send: 'body.media_setting.auto_record_type',
	}),
	{
		displayName: 'Sensitive Words',
		name: 'sensitiveWords',
		type: 'string',
		default: '',
		description:
			'Words that keep a chat message of the audience from being shown (敏感词), separated by commas or as a list: 50 at most, each of 10 Chinese characters or 20 letters at most',
		send: 'body.sensitive_words',
		as: 'texts',
		limits: { items: 50, each: { hanzi: 10 } },
	},
	{
		displayName: 'Show Number of Attendees',
		name: 'showNumber',
		type: 'boolean',
		default: false,
		description:
			'Whether the activity page shows how many people have enrolled or booked; in new webinars it does',
		send: 'body.display_number_of_attendees',
		as: 'flag',
	},
	watermarkStyleField({
		description: 'How Screen Watermark looks',
		send: 'body.media_setting.watermark_type',
	}),
];

export const hostsField = (note: string): Field =>
	membersField({
		displayName: 'Hosts',
		name: 'hosts',
		send: 'body.hosts[].userid',
		description: `User IDs (账号) of the hosts (主持人), separated by commas or as a list; ${note}`,
	});

export const ALLOW_EXTERNAL: Field = {
	displayName: 'Allow External People',
	name: 'allowExternalUser',
	type: 'boolean',
	default: false,
	description:
		'Whether people from outside the company may join; in new webinars they may. It is sent as allow_external_user, which WeCom explains the other way round for Update and Get.',
	send: 'body.media_setting.allow_external_user',
};

/** Creating and updating give this parameter opposite meanings (pages 98842 and 98843): the user sees what is sent. */
export const EXTERNAL_AS_SENT: Field = {
	...ALLOW_EXTERNAL,
	displayName: 'External People (As Sent)',
	description:
		'Whether allow_external_user is sent as true. WeCom contradicts itself: for Update it explains true as members of the company only and false as everyone, for Create the other way round. Try it with a webinar that nobody waits for, and see who can join.',
};
