import { everyOperation } from '../support/every-operation';
import { byId } from '../support/forms';

const BASIC_PAGES = [
	{ layout_template_id: '3', user_seat_list: [{ grid_id: '1', grid_type: 2, userid: 'lina' }] },
];

const ADVANCED_PAGES = [
	{
		layout_template_id: '3',
		enable_polling: false,
		user_seat_list: [{ grid_id: '1', grid_type: 1, video_type: 1 }],
	},
];

/** Without polling a grid has one person, so each is seated in one of their own. */
const SEATS = {
	entry: [
		{ gridId: '1', people: { entry: [{ userId: byId('lina'), nickname: '李娜' }] } },
		{
			gridId: '2',
			people: {
				entry: [{ personBy: 'temporaryId', tmpOpenId: byId('ms-lina'), nickname: '李娜' }],
			},
		},
		{ gridId: '3', videoType: 1 },
		{ gridId: '4', gridType: 2 },
	],
};

everyOperation('weComLive', {
	samples: {
		'advancedLayout.add.layoutsJson': [{ page_list: ADVANCED_PAGES }],
		'advancedLayout.add.seats': SEATS,
		'advancedLayout.update.pagesJson': ADVANCED_PAGES,
		'advancedLayout.update.seats': SEATS,
		'background.add.md5': '9e107d9d372bb6826bd81d3542a419d6',
		'layout.add.layoutsJson': [{ page_list: BASIC_PAGES }],
		'layout.update.pagesJson': BASIC_PAGES,
		end: '2026-12-01T10:00:00',
		pictureBinaries: 'image',
		pictureMediaIds: 'media-seeded-image',
	},
});
