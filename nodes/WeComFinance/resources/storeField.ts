import type { Field } from '../../shared/operation';

/** How many characters each may have. */
interface StoreLimits {
	name: number;
	areaCode: number;
	address: number;
}

/** The store in which an order is made. */
export function storeField({ name, areaCode, address }: StoreLimits): Field {
	return {
		displayName: 'Store',
		name: 'store',
		type: 'fixedCollection',
		default: {},
		placeholder: 'Set Store',
		description: 'The store in which the order is made (门店)',
		options: [
			{
				displayName: 'Store',
				name: 'store',
				send: 'body.scene_info.store_info',
				values: [
					textField('Store ID', 'id', 'id', 'Your own number of the store', 32, true),
					textField('Store Name', 'name', 'name', 'Your own name of the store', name),
					textField(
						'Area Code',
						'areaCode',
						'area_code',
						'The code of province, city and district (地区编码)',
						areaCode,
					),
					textField('Address', 'address', 'address', 'The full address', address),
				],
			},
		],
	};
}

function textField(
	displayName: string,
	name: string,
	send: string,
	what: string,
	chars: number,
	required = false,
): Field {
	return {
		displayName,
		name,
		type: 'string',
		required,
		default: '',
		description: `${what}, ${chars} characters at most`,
		send,
		limits: { chars },
	};
}
