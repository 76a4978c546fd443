import { meetingField, roomsField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CALLS } from './call';
import { EQUIPMENT } from './equipment';
import { MEETINGS } from './meetings';
import { READS } from './read';
import { ROOM_LISTS } from './rooms';

export const room = defineResource({
	value: 'room',
	name: 'Rooms Meeting Room',
	description: 'A meeting room with Rooms video equipment (Rooms会议室)',
	operations: [
		{
			value: 'book',
			name: 'Book',
			action: 'Book video meeting rooms for a meeting',
			description:
				'Add Rooms meeting rooms to a meeting that this app created: not a recurring one, and 24 hours long at most',
			doc: 98791,
			request: { method: 'POST', path: '/cgi-bin/meeting/rooms/book' },
			fields: [meetingField(), roomsField()],
			additionalFields: [
				{
					displayName: 'Show Subject',
					name: 'showSubject',
					type: 'boolean',
					default: false,
					description:
						'Whether the screen in the room shows the subject of the meeting, which it does where this is left out. It counts for meetings that begin within an hour only; of later ones the subject is not shown.',
					send: 'body.subject_visible',
				},
			],
			output: { items: 'meeting_room_list' },
		},
		{
			value: 'release',
			name: 'Release',
			action: 'Release video meeting rooms of a meeting',
			description: 'Give back Rooms meeting rooms that were booked for a meeting of this app',
			doc: 98792,
			request: { method: 'POST', path: '/cgi-bin/meeting/rooms/release' },
			fields: [meetingField(), roomsField()],
		},
		...CALLS,
		...READS,
		...ROOM_LISTS,
		MEETINGS,
		...EQUIPMENT,
		{
			value: 'getInventory',
			name: 'Get Inventory',
			action: 'Get number of licenses for video meeting rooms',
			description:
				'Read how many Rooms devices the company has paid for, normal (普通) and special (专款) ones, and how many of them are used and expired',
			doc: 98809,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/rooms/get_inventory' },
		},
	],
});
