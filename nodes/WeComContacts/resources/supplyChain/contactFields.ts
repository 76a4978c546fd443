import { chainField, LONGEST_WAIT, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import type { RowFields } from '../../../shared/operation/rows';
import { unsent } from '../../../shared/operation/rows';

const COMPANY_NAME = /^[\p{Script=Han}\p{L}\p{N} \-_()（）]+$/u;
const CONTACT_ID = /^(?!\d{11}$|\d{13}$)[1-9]\d{0,19}$/;

const COMPANY: Field[] = [
	{
		displayName: 'Company Name',
		name: 'companyName',
		type: 'string',
		required: true,
		default: '',
		description:
			'The company (企业名称) of the contact, 1 to 32 letters, digits, spaces and the signs - _ ( ). Items with the same name and ID are one company.',
		send: 'body.corp_name',
		limits: {
			chars: 32,
			pattern: {
				regex: COMPANY_NAME,
				hint: 'may hold Chinese, letters, digits, spaces and the signs - _ ( ) only',
			},
		},
	},
];

const COMPANY_DETAILS: Field[] = [
	{
		displayName: 'Company ID',
		name: 'companyId',
		type: 'string',
		default: '',
		description:
			'An ID of your own for the company (自定义企业ID), 64 letters and digits at most, by which to know it later',
		send: 'body.custom_id',
		limits: {
			bytes: 64,
			pattern: { regex: /^[0-9A-Za-z]*$/, hint: 'may hold letters and digits only' },
		},
	},
	{
		displayName: 'Group Path',
		name: 'groupPath',
		type: 'string',
		default: '',
		placeholder: 'North/Beijing',
		description:
			'The group (分组) a new company goes to, as names from the top, separated by slashes. Left empty: the root.',
		send: 'body.group_path',
	},
];

const CONTACT: Field[] = [
	{
		displayName: 'Contact Name',
		name: 'contactName',
		type: 'string',
		required: true,
		default: '',
		description: 'The name of the person, 1 to 32 characters',
		send: 'body.contact.name',
		limits: { chars: 32 },
	},
	{
		displayName: 'Mobile',
		name: 'mobile',
		type: 'string',
		required: true,
		default: '',
		placeholder: '13800000000',
		description:
			'The mobile number, which the invitation goes to; with + and country code where it is not a Chinese one',
		send: 'body.contact.mobile',
	},
	{
		displayName: 'Role',
		name: 'role',
		type: 'options',
		options: [
			{
				name: 'Head',
				value: 2,
				description: 'Decides for the company to join (负责人), 5 at most',
			},
			{ name: 'Member', value: 1, description: 'Joins once a head has accepted (成员)' },
		],
		default: 1,
		description: 'What the person is in the company',
		send: 'body.contact.identity_type',
	},
];

const CONTACT_DETAILS: Field[] = [
	{
		displayName: 'Contact ID',
		name: 'contactId',
		type: 'string',
		default: '',
		description:
			'A number of your own for the person (自定义成员ID), without leading zeros and of neither 11 nor 13 digits',
		send: 'body.contact.user_custom_id',
		limits: {
			pattern: {
				regex: CONTACT_ID,
				hint: 'must be a number without leading zeros, and of neither 11 nor 13 digits',
			},
		},
	},
];

/** One item: a person and the company the person belongs to. */
export const CONTACT_ROW: RowFields = {
	fields: [...COMPANY, ...CONTACT],
	additionalFields: [...COMPANY_DETAILS, ...CONTACT_DETAILS],
};

export function contactFields(): Pick<Operation, 'fields' | 'additionalFields' | 'options'> {
	return {
		fields: [
			chainField({ send: 'body.chain_id' }),
			...unsent(CONTACT_ROW.fields),
			WAIT_FOR_COMPLETION,
		],
		additionalFields: unsent(CONTACT_ROW.additionalFields),
		options: [LONGEST_WAIT],
	};
}
