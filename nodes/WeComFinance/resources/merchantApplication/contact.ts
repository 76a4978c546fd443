import type { Field } from '../../../shared/operation';
import { documentFields, imageField, nameField, numberField } from './people';

export const CONTACT_KIND: Field = {
	displayName: 'Super Administrator',
	name: 'contactKind',
	type: 'options',
	options: [
		{ name: 'Agent of the Company (经办人)', value: '66' },
		{ name: 'Legal Representative (法人)', value: '65' },
	],
	required: true,
	default: '65',
	description: 'Who signs the contract and manages the account (超级管理员)',
	send: 'body.contact_info.contact_type',
};

const IN_CONTACT = 'contact_info.';

export const CONTACT: Field = {
	displayName: 'Super Administrator Details',
	name: 'contact',
	type: 'fixedCollection',
	required: true,
	default: {},
	displayOptions: { show: { contactKind: ['65'] } },
	placeholder: 'Set Details',
	description: 'The legal representative once more, and how to reach them',
	options: [
		{
			displayName: 'Details',
			name: 'contact',
			values: [nameField(IN_CONTACT), numberField(IN_CONTACT), ...reachFields()].map(withinContact),
		},
	],
};

export const AGENT: Field = {
	displayName: 'Super Administrator Details',
	name: 'agent',
	type: 'fixedCollection',
	required: true,
	default: {},
	displayOptions: { show: { contactKind: ['66'] } },
	placeholder: 'Set Details',
	description: 'The agent of the company with their ID document, and how to reach them',
	options: [
		{
			displayName: 'Details',
			name: 'agent',
			values: [
				...documentFields(IN_CONTACT),
				imageField({
					displayName: 'Authorization Letter Image ID',
					name: 'authorization',
					required: true,
					send: 'business_authorization_letter_open_wx_pay_media_id',
				}),
				...reachFields(),
			].map(withinContact),
		},
	],
};

function reachFields(): Field[] {
	return [
		{
			displayName: 'Mobile Phone',
			name: 'mobile',
			type: 'string',
			required: true,
			default: '',
			placeholder: '13800000000',
			description: 'Where WeChat Pay sends its codes: 11 digits, or 5 to 20 digits, + and -',
			send: 'mobile_phone',
			limits: {
				pattern: { regex: /^[0-9+-]{5,20}$/, hint: 'must have 5 to 20 digits, + and -' },
			},
		},
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'name@email.com',
			description: 'Where WeChat Pay writes to',
			send: 'contact_email',
		},
	];
}

/** These stand beside the kind of contact, which is a field of its own. */
function withinContact(field: Field): Field {
	return field.send === undefined ? field : { ...field, send: `body.contact_info.${field.send}` };
}
