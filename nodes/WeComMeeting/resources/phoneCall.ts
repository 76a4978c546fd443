import { meetingField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const phoneNumbers = (most: number): Field => ({
	displayName: 'Phone Numbers',
	name: 'phoneNumbers',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Phone Number',
	default: {},
	description: `The phone numbers, ${most} at most`,
	limits: { items: most },
	options: [
		{
			displayName: 'Phone Number',
			name: 'number',
			send: 'body.phone_numbers[]',
			values: [
				{
					displayName: 'Country Code',
					name: 'area',
					type: 'number',
					required: true,
					default: 86,
					description: 'The code of the country, such as 86 for China',
					send: 'area',
					limits: { min: 1 },
				},
				{
					displayName: 'Extension',
					name: 'extension',
					type: 'string',
					default: '',
					description: 'The extension (分机号) behind a landline number',
					send: 'extension_number',
				},
				{
					displayName: 'Phone Number',
					name: 'phone',
					type: 'string',
					required: true,
					default: '',
					description: 'The mobile or landline number without the country code',
					send: 'phone',
				},
			],
		},
	],
});

export const phoneCall = defineResource({
	value: 'phoneCall',
	name: 'Phone Call',
	description: 'Calls that bring people into a meeting by phone (电话入会)',
	operations: [
		{
			value: 'call',
			name: 'Call',
			action: 'Call phone numbers into a meeting',
			description:
				'Call people by phone to join a meeting, before it or while it runs; not for webinars',
			doc: 98823,
			request: { method: 'POST', path: '/cgi-bin/meeting/phone/callout' },
			fields: [meetingField(), phoneNumbers(50)],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many phone calls of a meeting',
			description: 'List the calls of a meeting with their status, whoever made them',
			doc: 98824,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/phone/get_callout_status' },
			fields: [meetingField()],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'phone_numbers',
			},
		},
		{
			value: 'getTemporaryIds',
			name: 'Get Temporary IDs',
			action: 'Get temporary ids of people who joined a meeting by phone',
			description:
				'Read the temporary IDs of people whose calls were picked up; one landline number may have several',
			doc: 98825,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/phone/get_tmp_openid' },
			fields: [meetingField(), phoneNumbers(20)],
			output: { items: 'tmp_openid_list' },
		},
	],
});
