import { memberField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { ACCOUNT, SALES } from './account';
import { AGENT, CONTACT, CONTACT_KIND } from './contact';
import { ORGANIZATION, TRADE } from './company';
import { FINANCE, LICENCE } from './licence';
import { ADDRESS, documentFields, imagesField } from './people';

const LEGAL_PERSON: Field = {
	displayName: 'Legal Representative Document',
	name: 'legalPerson',
	type: 'fixedCollection',
	required: true,
	default: {},
	placeholder: 'Set Document',
	description: 'The ID document of the legal representative or owner (法人证件)',
	options: [
		{
			displayName: 'Document',
			name: 'document',
			send: 'body.id_card_info',
			values: [...documentFields(''), ADDRESS],
		},
	],
};

const IS_OWNER: Field = {
	displayName: 'Legal Representative Is Beneficiary',
	name: 'isOwner',
	type: 'boolean',
	default: true,
	displayOptions: { show: { organizationType: [0] } },
	description: 'Whether the company benefits its legal representative in the end (受益人)',
	send: 'body.owner',
};

const BENEFICIARY: Field = {
	displayName: 'Beneficiary Document',
	name: 'beneficiary',
	type: 'fixedCollection',
	required: true,
	default: {},
	displayOptions: { show: { organizationType: [0], isOwner: [false] } },
	placeholder: 'Set Document',
	description:
		'The ID document of the beneficiary: who holds over 25% of the company, controls it, or is one of its heads',
	options: [
		{
			displayName: 'Document',
			name: 'document',
			send: 'body.ubo_info',
			values: [...documentFields(''), ADDRESS],
		},
	],
};

export const create: Operation = {
	value: 'create',
	name: 'Create',
	action: 'Create a merchant application',
	description:
		'Apply for an account that collects from customers, with the papers of the company. Pictures go up first, with Merchant Application → Upload Image of the same app; self-built apps only, up to 200 merchants a payout member.',
	doc: 98973,
	request: { method: 'POST', path: '/cgi-bin/miniapppay/apply_mch' },
	fields: [
		{
			displayName: 'Application Number',
			name: 'applicationNumber',
			type: 'string',
			required: true,
			default: '',
			description:
				'A number of your own for this application, 32 characters at most; Merchant Application → Get asks for it',
			send: 'body.out_request_no',
			limits: { chars: 32 },
		},
		ORGANIZATION,
		LICENCE,
		{
			displayName: 'Short Name',
			name: 'shortName',
			type: 'string',
			required: true,
			default: '',
			description:
				'The name that buyers see after they paid (商户简称), 21 Chinese characters at most; it must fit what is sold',
			send: 'body.merchant_short_name',
			limits: { hanzi: 21 },
		},
		TRADE,
		LEGAL_PERSON,
		IS_OWNER,
		BENEFICIARY,
		CONTACT_KIND,
		CONTACT,
		AGENT,
		ACCOUNT,
		SALES,
		memberField({
			displayName: 'Payout Member',
			name: 'payoutMember',
			required: true,
			send: 'body.userid',
			description:
				'The member who may pay out money (提现人员), verified by real name as the super administrator and visible to the app: from the list, or by user ID (账号)',
		}),
	],
	additionalFields: [
		imagesField(5, {
			displayName: 'Additional Image IDs',
			name: 'additionalImages',
			send: 'body.business_addition_pics.id',
		}),
		FINANCE,
		imagesField(5, {
			displayName: 'Qualification Image IDs',
			name: 'qualifications',
			send: 'body.qualifications.id',
			description:
				'Licences that the trade asks for: up to 5 image IDs of Merchant Application → Upload Image, separated by commas, or an expression that gives a list of them',
		}),
	],
};
