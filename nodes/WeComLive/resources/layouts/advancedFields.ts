import {
	layoutTemplateField,
	list,
	meetingAttendeeField,
	memberField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { POLLING } from './pollingFields';
import { formOrJson, GRID_ID, PERSON_BY } from './source';

const VIDEO = 1;
const CHOSEN = 3;

const BY = (personBy: string): Field['displayOptions'] => ({ show: { personBy: [personBy] } });

const NICKNAME: Field = {
	displayName: 'Nickname',
	name: 'nickname',
	type: 'string',
	required: true,
	default: '',
	description: 'The name that stands at the video, as it is to be read; it goes out in Base64',
	send: 'nick_name',
};

const OPTIONAL_NICKNAME: Field = {
	...NICKNAME,
	required: false,
	description:
		'The name that stands at the video, as it is to be read. WeCom’s page of Update does not name it, though that of Add does; left empty, none is sent.',
};

interface Kind {
	nickname: Field;
	/** Without seats a page can only be updated. */
	seatsRequired: boolean;
	/** What to know of a person named by user ID. */
	memberNote: string;
}

const ADD: Kind = { nickname: NICKNAME, seatsRequired: true, memberNote: '' };

const UPDATE: Kind = {
	nickname: OPTIONAL_NICKNAME,
	seatsRequired: false,
	memberNote:
		'. WeCom’s page takes a user ID or a temporary ID here, and in another place asks for the temporary ID: name the person by that if the user ID is refused.',
};

const person = ({ nickname, memberNote }: Kind): Field[] => [
	PERSON_BY,
	memberField({
		name: 'userId',
		required: true,
		displayOptions: BY('member'),
		description: `The member (成员), one who takes part in the meeting: choose from the list, or give the user ID (账号)${memberNote}`,
		send: 'userid',
	}),
	meetingAttendeeField({ displayOptions: BY('temporaryId') }),
	nickname,
];

const seat = (kind: Kind): Field[] => [
	GRID_ID,
	{
		displayName: 'Shows',
		name: 'gridType',
		type: 'options',
		options: [
			{ name: 'Shared Screen', value: 2, description: '共享画面' },
			{ name: 'Video', value: VIDEO, description: '视频画面' },
		],
		default: VIDEO,
		description: 'What the grid shows',
		send: 'grid_type',
	},
	{
		displayName: 'Video Of',
		name: 'videoType',
		type: 'options',
		options: [
			{ name: 'Anyone', value: 2, description: 'Filled automatically (自动填充)' },
			{ name: 'Certain People', value: CHOSEN, description: '指定人员' },
			{ name: 'The Speaker', value: 1, description: '演讲者' },
		],
		default: CHOSEN,
		displayOptions: { show: { gridType: [VIDEO] } },
		description: 'Whose video the grid shows',
		send: 'video_type',
	},
	{
		...list(
			{
				displayName: 'People',
				name: 'people',
				required: true,
				description:
					'Who is seen in the grid, people who take part in the meeting: one, or with polling several who take turns',
				entry: 'Person',
				send: 'user_list',
			},
			person(kind),
		),
		displayOptions: { show: { gridType: [VIDEO], videoType: [CHOSEN] } },
	},
];

/** The pages of an advanced layout. */
const pages = (send: string, kind: Kind): Field =>
	list(
		{
			displayName: 'Pages',
			name: 'pages',
			required: true,
			description: 'The pages of the layout',
			entry: 'Page',
			send,
		},
		[
			layoutTemplateField(),
			...POLLING,
			list(
				{
					displayName: 'Seats',
					name: 'seats',
					...(kind.seatsRequired && { required: true }),
					description: 'What stands in which grid',
					entry: 'Seat',
					send: 'user_seat_list',
				},
				seat(kind),
			),
		],
	);

export const LAYOUT_NAME: Field = {
	displayName: 'Name',
	name: 'layoutName',
	type: 'string',
	default: '',
	description: 'What the layout is called (布局名称)',
	send: 'body.layout_name',
};

const PAGES_AS_JSON =
	'[{"layout_template_id": "3", "enable_polling": false, "user_seat_list": [{"grid_id": "1", "grid_type": 1, "video_type": 3, "user_list": [{"userid": "zhangwei", "nick_name": "WmhhbmcgV2Vp"}]}]}]';

const PAGE_AS_JSON =
	'nick_name is in Base64, grid_type is 1 for video or 2 for a shared screen, video_type 1 for the speaker, 2 for anyone or 3 for those under user_list, by userid or tmp_openid. With enable_polling true a page has a polling_setting such as {"polling_interval_unit": 1, "polling_interval": 10, "ignore_user_novideo": false, "ignore_user_absence": false}, where unit 1 is seconds and 2 minutes. What Get Many shows will do.';

export const ADVANCED_PAGES: Field[] = formOrJson(pages('body.page_list', UPDATE), {
	placeholder: PAGES_AS_JSON,
	description: `The pages as a list such as ${PAGES_AS_JSON}: ${PAGE_AS_JSON}`,
});

const LAYOUTS_AS_JSON = `[{"layout_name": "Panel", "page_list": ${PAGES_AS_JSON}}]`;

export const ADVANCED_LAYOUTS: Field[] = formOrJson(
	list(
		{
			displayName: 'Layouts',
			name: 'layouts',
			required: true,
			description: 'The new layouts; a meeting has 20 advanced ones at most',
			limits: { items: 20 },
			entry: 'Layout',
			send: 'body.layout_list',
		},
		[{ ...LAYOUT_NAME, send: 'layout_name' }, pages('page_list', ADD)],
	),
	{
		placeholder: LAYOUTS_AS_JSON,
		description: `The layouts as a list such as ${LAYOUTS_AS_JSON}: ${PAGE_AS_JSON}`,
	},
);
