import { appField, mediaAlternatives, memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

export const ACTIVITY = 4;

export const TYPES = [
	{ name: 'Activity', value: ACTIVITY, description: 'With a page of its own (活动直播)' },
	{ name: 'General', value: 0, description: '通用直播' },
	{ name: 'Large Class', value: 2, description: 'For schools and IT companies (大班课)' },
	{ name: 'Small Class', value: 1, description: 'For schools and IT companies (小班课)' },
	{ name: 'Training', value: 3, description: '企业培训' },
];

export const STATUSES = [
	{ name: 'Booked', value: 0, description: '预约中' },
	{ name: 'Canceled', value: 4, description: '已取消' },
	{ name: 'Ended', value: 2, description: '已结束' },
	{ name: 'Expired', value: 3, description: '已过期' },
	{ name: 'Live', value: 1, description: '直播中' },
];

export const LIVE_ID: Field = {
	displayName: 'Live Stream ID',
	name: 'liveId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The livingid that Create answered or Get Many shows; only live streams of the same app can be used',
	send: 'body.livingid',
};

export const ANCHOR: Field = memberField({
	displayName: 'Host',
	name: 'hostUserId',
	required: true,
	send: 'body.anchor_userid',
	description:
		'The member (成员) who streams (主播): choose from the list, or give the user ID (账号)',
});

export const TITLE: Field = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	description: 'The title of the live stream, 20 characters at most',
	send: 'body.theme',
	limits: { chars: 20 },
};

export const START: Field = {
	displayName: 'Start',
	name: 'start',
	type: 'dateTime',
	default: '',
	description: 'When the live stream begins',
	send: 'body.living_start',
};

export const DURATION: Field = {
	displayName: 'Duration',
	name: 'duration',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 60,
	description: 'For how many minutes it is planned',
	send: 'body.living_duration',
	as: 'minutes',
	limits: { min: 1 },
};

export const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: TYPES,
	default: 0,
	description: 'The type of the live stream (直播类型)',
	send: 'body.type',
};

export const DESCRIPTION: Field = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	description: 'What the live stream is about, 100 characters at most',
	send: 'body.description',
	limits: { chars: 100 },
};

export const REMIND: Field = {
	displayName: 'Remind Before',
	name: 'remindBefore',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 15,
	description: 'How many minutes before the start people are reminded; 0 for at the start',
	send: 'body.remind_time',
	as: 'minutes',
	limits: { min: 0 },
};

/** Not sent by themselves: each names a file that is uploaded, and their IDs make the list. */
export const PICTURE_BINARIES: Field = {
	displayName: 'Pictures Input Data Field Names',
	name: 'pictureBinaries',
	type: 'string',
	default: 'data',
	placeholder: 'data, data_2',
	description:
		'The binary fields of the item that hold the pictures of the page, which are uploaded first: JPG or PNG, 10 MB at most each, separated by commas, 5 with the media IDs at most',
	as: 'texts',
	limits: { items: 5 },
	upload: 'image',
};

const FOR_ACTIVITY: Field['displayOptions'] = { show: { '/type': [ACTIVITY] } };

const ofActivity = (field: Field): Field => ({ ...field, displayOptions: FOR_ACTIVITY });

export const ACTIVITY_FIELDS: Field[] = [
	...mediaAlternatives({
		displayName: 'Cover',
		name: 'cover',
		send: 'body.activity_cover_mediaid',
		upload: 'image',
	}),
	...mediaAlternatives({
		displayName: 'Share Picture',
		name: 'sharePicture',
		send: 'body.activity_share_mediaid',
		upload: 'image',
	}),
	{
		...DESCRIPTION,
		displayName: 'Page Description',
		name: 'pageDescription',
		description: 'The text of the page of the activity',
		send: 'body.activity_detail.description',
		limits: undefined,
	},
	PICTURE_BINARIES,
	{
		displayName: 'Pictures Media IDs',
		name: 'pictureMediaIds',
		type: 'string',
		default: '',
		description:
			'Pictures of the page by media ID (素材), as Media → Upload answered within the last three days, separated by commas or as a list, 5 at most',
		send: 'body.activity_detail.image_list',
		as: 'texts',
		limits: { items: 5 },
	} satisfies Field,
].map(ofActivity);

export const SUITE_APP: Field = appField({
	name: 'agentId',
	displayName: 'Agent ID',
	send: 'body.agentid',
	description: 'The app (应用); only old third-party suites of several apps need it',
});
