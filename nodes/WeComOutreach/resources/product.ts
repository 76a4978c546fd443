import { mediaFields, productField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { PRODUCT_UPLOAD } from './attachments/upload';

const HIGHEST_PRICE = 50_000;
const MOST_PICTURES = 9;

const PRODUCT = productField({ name: 'productId', required: true, send: 'body.product_id' });

const DESCRIPTION: Field = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	description: 'The name of the product and what is special about it, 300 characters at most',
	send: 'body.description',
	limits: { chars: 300 },
};

const PRICE: Field = {
	displayName: 'Price',
	name: 'price',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: HIGHEST_PRICE, numberPrecision: 2 },
	default: 0,
	description: 'The price in yuan, such as 299.90; 50,000 at most',
	send: 'body.price',
	as: 'fen',
	limits: { min: 0, max: HIGHEST_PRICE },
};

const PRODUCT_NUMBER: Field = {
	displayName: 'Product Number',
	name: 'productNumber',
	type: 'string',
	default: '',
	placeholder: 'SKU1024',
	description: 'Your own number of the product (商品编码), letters and digits, 128 at most',
	send: 'body.product_sn',
	limits: {
		bytes: 128,
		pattern: { regex: /^[0-9a-zA-Z]*$/, hint: 'must consist of letters and digits' },
	},
};

const PICTURES: Field = {
	displayName: 'Pictures',
	name: 'pictures',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Picture',
	default: {},
	description: 'The pictures of the product, 1 to 9',
	limits: { minItems: 1, items: MOST_PICTURES },
	options: [
		{
			displayName: 'Picture',
			name: 'picture',
			send: 'body.attachments[]',
			values: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'hidden',
					default: 'image',
					description: 'The one type of attachment that products take',
					send: 'type',
				},
				...mediaFields({
					displayName: 'Picture',
					name: 'picture',
					send: 'image.media_id',
					upload: 'image',
					uploadedBy: 'Attachment → Upload',
				}),
			],
		},
	],
};

export const product = defineResource({
	value: 'product',
	name: 'Product',
	description: 'A product that members show to customers (商品图册)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create product in the album',
			description: 'Add a product to the album that members show to customers',
			doc: 95096,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/add_product_album' },
			fields: [
				{ ...DESCRIPTION, required: true },
				{ ...PRICE, required: true },
				{ ...PICTURES, required: true },
			],
			additionalFields: [PRODUCT_NUMBER],
			upload: PRODUCT_UPLOAD,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete product from the album',
			description: 'Remove a product that this app created',
			doc: 95096,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/delete_product_album' },
			fields: [PRODUCT],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get product of the album',
			description: 'Read one product; its price is in fen, hundredths of a yuan',
			doc: 95096,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_product_album' },
			fields: [PRODUCT],
			output: { unwrap: 'product' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many products of the album',
			description: 'List the products of the album; prices are in fen, hundredths of a yuan',
			doc: 95096,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_product_album_list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'product_list',
			},
			output: { items: 'product_list' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update product of the album',
			description:
				'Change a product that this app created; what is not given stays. Pictures take the place of those that were there.',
			doc: 95096,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/update_product_album' },
			fields: [PRODUCT],
			updateFields: [DESCRIPTION, PICTURES, PRICE, PRODUCT_NUMBER],
			upload: PRODUCT_UPLOAD,
		},
	],
});
