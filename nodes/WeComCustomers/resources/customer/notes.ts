import { mediaAlternatives } from '../../../shared/fields';
import { clearable } from '../../../shared/operation';

/** What a member notes of a customer. */
export const NOTES = clearable([
	{
		displayName: 'Company',
		name: 'company',
		type: 'string',
		default: '',
		description:
			'The company of the customer, 20 characters at most. It counts for customers who use WeChat only.',
		send: 'body.remark_company',
		limits: { chars: 20 },
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		description: 'What the member wants to remember (描述), 150 characters at most',
		send: 'body.description',
		limits: { chars: 150 },
	},
	{
		displayName: 'Mobile Numbers',
		name: 'mobiles',
		type: 'string',
		default: '',
		placeholder: '13800000001, 13800000002',
		description:
			'The numbers of the customer, separated by commas or as a list; they replace those that are there',
		send: 'body.remark_mobiles',
		cleared: [''],
		as: 'texts',
	},
	...mediaAlternatives({
		displayName: 'Picture',
		name: 'picture',
		send: 'body.remark_pic_mediaid',
		upload: 'image',
	}),
	{
		displayName: 'Remark',
		name: 'remark',
		type: 'string',
		default: '',
		description: 'The name under which the member sees the customer (备注), 20 characters at most',
		send: 'body.remark',
		limits: { chars: 20 },
	},
]);
