import { advancedLayout, background, layout } from './layouts';
import { live } from './live';
import { room } from './room';
import { roomConnector } from './roomConnector';
import { webinar } from './webinar';
import { webinarEnrollment } from './webinar/enrollment';
import { webinarGuest } from './webinar/guest';

export const resources = [
	live,
	layout,
	advancedLayout,
	background,
	room,
	roomConnector,
	webinar,
	webinarGuest,
	webinarEnrollment,
];
