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
				{
					displayName: 'Country Code',
					name: 'area',
					type: 'string',
					required: true,
					default: '86',
					description: 'The code of the country without + or 00, such as 86 for China',
					send: 'area',
					limits: { pattern: { regex: /^[1-9]\d*$/, hint: 'must be a number such as 86' } },
				},
				{
					displayName: 'Name',
					name: 'guestName',
					type: 'string',
					default: '',
					description: 'How the guest is called in the meeting, 16 characters at most',
					send: 'guest_name',
					limits: { chars: 16 },
				},
				{
					displayName: 'Phone Number',
					name: 'phoneNumber',
					type: 'string',
					required: true,
					default: '',
					description: 'The mobile number without the country code',
					send: 'phone_number',
				},
			],
		},
	],
};
