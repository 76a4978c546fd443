import {
	layoutTemplateField,
	list,
	meetingAttendeeField,
	memberField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { formOrJson, GRID_ID, PERSON_BY } from './source';

const VIDEO = 1;
const APP = 3;

const BY = (personBy: string): Field['displayOptions'] => ({
	show: { gridType: [VIDEO], personBy: [personBy] },
});

const SEAT: Field[] = [
	{
		...GRID_ID,
		description: `${GRID_ID.description}; of several seats in one grid, WeCom takes the first`,
	},
	{
		displayName: 'Shows',
		name: 'gridType',
		type: 'options',
		options: [
			{ name: 'Extension App', value: APP, description: '拓展应用, one a page so far' },
			{ name: 'Shared Screen', value: 2, description: '共享画面' },
			{ name: 'Video', value: VIDEO, description: 'The video of a person (视频画面)' },
		],
		default: VIDEO,
		description:
			'What the grid shows. WeCom’s page asks for a person with a video alone, so the form has none for a shared screen; if WeCom wants one there too, give the seats as JSON.',
		send: 'grid_type',
	},
	{ ...PERSON_BY, displayOptions: { show: { gridType: [VIDEO] } } },
	memberField({
		name: 'userId',
		required: true,
		displayOptions: BY('member'),
		description:
			'The member (成员), before the meeting one who is invited, during it one who has joined: choose from the list, or give the user ID (账号)',
		send: 'userid',
	}),
	meetingAttendeeField({ displayOptions: BY('temporaryId') }),
	{
		displayName: 'Nickname',
		name: 'nickname',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { gridType: [VIDEO] } },
		description: 'The name that stands at the video',
		send: 'nick_name',
	},
	{
		displayName: 'Extension App ID',
		name: 'toolSdkId',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { show: { gridType: [APP] } },
		description:
			'The tool_sdkid of the app, which must be bound to the meeting, have its web service switched on, and be an app of this company or one open to other companies. WeCom’s page does not say where the ID stands.',
		send: 'tool_sdkid',
	},
];

/** The pages of a basic layout. */
const pages = (send: string): Field =>
	list(
		{
			displayName: 'Pages',
			name: 'pages',
			required: true,
			description: 'The pages of the layout; people see the first one first',
			entry: 'Page',
			send,
		},
		[
			layoutTemplateField(),
			list(
				{
					displayName: 'Seats',
					name: 'seats',
					description:
						'What stands in which grid. Before the meeting only those who are invited can be seated, during it only those who have joined.',
					entry: 'Seat',
					send: 'user_seat_list',
				},
				SEAT,
			),
		],
	);

const PAGES_AS_JSON =
	'[{"layout_template_id": "1", "user_seat_list": [{"grid_id": "1", "grid_type": 1, "userid": "zhangwei", "nick_name": "Zhang Wei"}]}]';

const SEAT_AS_JSON =
	'a seat has grid_id, grid_type (1 video, 2 shared screen, 3 extension app) and one of userid, tmp_openid and tool_sdkid, with nick_name for a video';

export const BASIC_PAGES: Field[] = formOrJson(pages('body.page_list'), {
	placeholder: PAGES_AS_JSON,
	description: `The pages as a list such as ${PAGES_AS_JSON}: ${SEAT_AS_JSON}`,
});

const LAYOUTS_AS_JSON = `[{"page_list": ${PAGES_AS_JSON}}]`;

export const BASIC_LAYOUTS: Field[] = formOrJson(
	list(
		{
			displayName: 'Layouts',
			name: 'layouts',
			required: true,
			description: 'The new layouts; a meeting has 10 basic ones at most',
			limits: { items: 10 },
			entry: 'Layout',
			send: 'body.layout_list',
		},
		[pages('page_list')],
	),
	{
		placeholder: LAYOUTS_AS_JSON,
		description: `The layouts as a list such as ${LAYOUTS_AS_JSON}: ${SEAT_AS_JSON}`,
	},
);
