import type { Field } from '../../../shared/operation';

const DOCUMENT_TYPES = [
	{ name: 'Foreigner Residence Permit (外国人居留证)', value: 5 },
	{ name: 'Hong Kong Mainland Travel Permit (香港来往内地通行证)', value: 2 },
	{ name: 'Hong Kong or Macao Residence Permit (港澳居民证)', value: 6 },
	{ name: 'ID Card (身份证)', value: 8 },
	{ name: 'ID Card, Older Code (身份证)', value: 0 },
	{ name: 'Macao Mainland Travel Permit (澳门来往内地通行证)', value: 3 },
	{ name: 'Passport (护照)', value: 1 },
	{ name: 'Taiwan Mainland Travel Permit (台湾来往大陆通行证)', value: 4 },
	{ name: 'Taiwan Residence Permit (台湾居民证)', value: 7 },
];

/** An image by the ID that Merchant Application → Upload Image gave. */
export function imageField(
	field: Partial<Field> & Pick<Field, 'displayName' | 'name' | 'send'>,
): Field {
	return {
		type: 'string',
		default: '',
		description: 'The image ID that Merchant Application → Upload Image answered',
		...field,
	};
}

/** Several images, each by its ID. */
export function imagesField(
	most: number,
	field: Partial<Field> & Pick<Field, 'displayName' | 'name' | 'send'>,
): Field {
	return {
		type: 'string',
		default: '',
		description: `Up to ${most} image IDs of Merchant Application → Upload Image, separated by commas, or an expression that gives a list of them`,
		as: 'texts',
		limits: { items: most },
		...field,
	};
}

/** Until when something holds: a day, or for good. */
export function validUntilFields(send: string, required: boolean): Field[] {
	const preset = required ? 'date' : 'none';
	return [
		{
			displayName: 'Valid Until',
			name: 'validity',
			type: 'options',
			options: [
				{ name: 'A Date', value: 'date' },
				{ name: 'Long-Term (长期)', value: 'longTerm' },
				...(required ? [] : [{ name: 'Not Given', value: 'none' }]),
			],
			default: preset,
			description: 'How long it holds, as it says itself',
		},
		{
			displayName: 'Last Day',
			name: 'validUntil',
			type: 'dateTime',
			required: true,
			default: '',
			displayOptions: { show: { validity: ['date'] } },
			description: 'The last day on which it holds',
			send,
			as: 'day',
		},
		{
			displayName: 'Long-Term',
			name: 'longTerm',
			type: 'hidden',
			default: '长期',
			displayOptions: { show: { validity: ['longTerm'] } },
			description: 'What WeCom takes for a document without an end',
			send,
		},
	];
}

/** The document of a person, all of whose fields WeCom spells alike. */
export function documentFields(before: string): Field[] {
	return [
		{
			displayName: 'Document Type',
			name: 'documentType',
			type: 'options',
			options: DOCUMENT_TYPES,
			default: 8,
			description: 'What kind of document it is (证件类型)',
			send: `${before}id_doc_type`,
		},
		imageField({
			displayName: 'Front Image ID',
			name: 'frontImage',
			required: true,
			send: `${before}id_card_copy_open_wx_pay_media_id`,
			description:
				'The side with the portrait, by the image ID that Merchant Application → Upload Image answered',
		}),
		imageField({
			displayName: 'Back Image ID',
			name: 'backImage',
			send: `${before}id_card_national_open_wx_pay_media_id`,
			description:
				'The other side, by the image ID that Merchant Application → Upload Image answered; a passport needs none',
		}),
		nameField(before),
		numberField(before),
		{
			displayName: 'Valid From',
			name: 'validFrom',
			type: 'dateTime',
			required: true,
			default: '',
			description: 'The first day on which the document holds',
			send: `${before}id_card_valid_time_begin`,
			as: 'day',
		},
		...validUntilFields(`${before}id_card_valid_time`, true),
	];
}

export function nameField(before: string): Field {
	return {
		displayName: 'Name',
		name: 'name',
		type: 'string',
		required: true,
		default: '',
		description: 'The name as the document has it, 2 to 100 characters',
		send: `${before}id_card_name`,
		limits: { minChars: 2, chars: 100 },
	};
}

export function numberField(before: string): Field {
	return {
		displayName: 'Document Number',
		name: 'number',
		type: 'string',
		required: true,
		default: '',
		description: 'The number as the document has it',
		send: `${before}id_card_number`,
	};
}

export const ADDRESS: Field = {
	displayName: 'Address',
	name: 'address',
	type: 'string',
	default: '',
	description:
		'The address as the document has it, 4 to 128 characters; companies must give it, others leave it empty',
	send: 'id_card_address',
	limits: { minChars: 4, chars: 128 },
};
