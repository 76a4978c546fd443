import type { Field } from '../operation';

/** Goes before `PHONE_NUMBER`. */
export function countryCodeField(field: Partial<Field> = {}): Field {
	return {
		displayName: 'Country Code',
		name: 'area',
		type: 'string',
		required: true,
		default: '86',
		description: 'The code of the country without + or 00, such as 86 for China',
		send: 'area',
		limits: { pattern: { regex: /^[1-9]\d*$/, hint: 'must be a number such as 86' } },
		...field,
	};
}

export const PHONE_NUMBER: Field = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	required: true,
	default: '',
	description: 'The mobile number without the country code',
	send: 'phone_number',
};
