import { countryCodeField, PHONE_NUMBER } from '../../shared/fields';
import type { Field } from '../../shared/operation';

/** People from outside who are expected, by phone number. */
export const GUESTS: Field = {
	displayName: 'Guests',
	name: 'guests',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Guest',
	default: {},
	description: 'People from outside who are expected (会议嘉宾), known by their phone number',
	options: [
		{
			displayName: 'Guest',
			name: 'guest',
			send: 'body.guests[]',
			values: [
				countryCodeField(),
				{
					displayName: 'Name',
					name: 'guestName',
					type: 'string',
					default: '',
					description: 'How the guest is called in the meeting, 16 characters at most',
					send: 'guest_name',
					limits: { chars: 16 },
				},
				PHONE_NUMBER,
			],
		},
	],
};
