import { memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const BY_MEMBER: Field['displayOptions'] = { show: { importBy: ['member'] } };
const BY_PHONE: Field['displayOptions'] = { show: { importBy: ['phone'] } };

/** Who is enrolled without having done it. */
export const ENROLLED: Field = {
	displayName: 'People',
	name: 'people',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Person',
	default: {},
	description: 'Who is enrolled: members, or anyone by phone number',
	options: [
		{
			displayName: 'Person',
			name: 'person',
			send: 'body.enroll_list[]',
			values: [
				{
					displayName: 'Person By',
					name: 'importBy',
					type: 'options',
					options: [
						{ name: 'Member', value: 'member' },
						{ name: 'Phone Number', value: 'phone' },
					],
					default: 'phone',
					description: 'How the person is named',
				},
				memberField({
					name: 'userId',
					required: true,
					displayOptions: BY_MEMBER,
					send: 'userid',
				}),
				{
					displayName: 'Country Code',
					name: 'area',
					type: 'string',
					required: true,
					default: '86',
					displayOptions: BY_PHONE,
					description: 'The code of the country without +, such as 86 for China',
					send: 'area',
					limits: { pattern: { regex: /^[1-9]\d*$/, hint: 'must be a number such as 86' } },
				},
				{
					displayName: 'Phone Number',
					name: 'phoneNumber',
					type: 'string',
					required: true,
					default: '',
					displayOptions: BY_PHONE,
					description: 'The mobile number without the country code',
					send: 'phone_number',
				},
				{
					displayName: 'Nickname',
					name: 'nickname',
					type: 'string',
					default: '',
					description: 'A name for the list of enrollments; the meeting does not show it',
					send: 'nick_name',
				},
			],
		},
	],
};
