import { meetingField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import { GUESTS } from './guests';

export const guest = defineResource({
	value: 'guest',
	name: 'Guest',
	description: 'People from outside who are expected in a meeting, by phone number (会议嘉宾)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many guests of a meeting',
			description: 'List the guests from outside who are expected in a meeting',
			doc: 99039,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/get_guests' },
			fields: [meetingField()],
			output: { items: 'guests' },
		},
		{
			value: 'replace',
			name: 'Replace',
			action: 'Replace the guests of a meeting',
			description:
				'Say which guests are expected in a meeting; whoever is not given is not expected any more',
			doc: 99040,
			request: { method: 'POST', path: '/cgi-bin/meeting/set_guests' },
			fields: [meetingField(), { ...GUESTS, required: true }],
		},
	],
});
