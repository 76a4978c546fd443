import { everyOperation } from '../support/every-operation';
import { byId } from '../support/forms';

// Those whom the simulator's lists of people hold.
const MEMBER = 'userid-1';
const TEMPORARY_ID = 'tmp_openid-1';

everyOperation('weComMeeting', {
	samples: {
		device: -1,
		userId: byId(MEMBER),
		userIds: [MEMBER],
		tmpOpenId: TEMPORARY_ID,
		tmpOpenIds: [TEMPORARY_ID],
		hostKey: '123456',
		'recording.download.meetingId': byId('meeting-seeded-ended'),
		'recording.download.fileId': 'recordfile-seeded',
	},
	stateful: ['recording.download'],
});
