import type { Field } from '../../../shared/operation';

const PICTURE = 'picture';
const VIDEO = 'video';

const FETCHED =
	'WeCom takes it over afterwards, of which the event Webinar Warm-up Media Uploaded of WeCom Trigger tells';

export const WARM_UP: Field[] = [
	{
		displayName: 'Warm-Up',
		name: 'warmUp',
		type: 'options',
		options: [
			{ name: 'Picture', value: PICTURE },
			{ name: 'Unchanged', value: 'unchanged' },
			{ name: 'Video', value: VIDEO },
		],
		default: PICTURE,
		description: 'What is shown before the webinar starts, of which there is one',
	},
	{
		displayName: 'Picture URL',
		name: 'pictureUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/picture.png',
		displayOptions: { show: { warmUp: [PICTURE] } },
		description: `The address of a PNG or JPG of 5 MB at most, best of 1280 × 720 pixels. ${FETCHED}.`,
		send: 'body.warm_up_picture',
	},
	{
		displayName: 'Video URL',
		name: 'videoUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/video.mp4',
		displayOptions: { show: { warmUp: [VIDEO] } },
		description: `The address of an MP4 of 1 GB at most, best of 1280 × 720 pixels. ${FETCHED}.`,
		send: 'body.warm_up_video',
	},
];

export const MAY_INVITE: Field = {
	displayName: 'Attendees May Invite Others',
	name: 'mayInvite',
	type: 'boolean',
	default: false,
	description: 'Whether attendees may invite members during the warm-up; at first they may',
	send: 'body.allow_attendees_invite_others',
};
