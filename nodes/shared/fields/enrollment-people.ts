import type { Field } from '../operation';
import { memberField } from './ids';
import { countryCodeField, PHONE_NUMBER } from './phone-numbers';

const BY_MEMBER: Field['displayOptions'] = { show: { importBy: ['member'] } };
const BY_PHONE: Field['displayOptions'] = { show: { importBy: ['phone'] } };

/** Who is enrolled without having done it. */
export function enrolledField(thing: string): Field {
	return {
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
					countryCodeField({
						displayOptions: BY_PHONE,
						description: 'The code of the country without +, such as 86 for China',
					}),
					{ ...PHONE_NUMBER, displayOptions: BY_PHONE },
					{
						displayName: 'Nickname',
						name: 'nickname',
						type: 'string',
						default: '',
						description: `A name for the list of enrollments; the ${thing} does not show it`,
						send: 'nick_name',
					},
				],
			},
		],
	};
}
