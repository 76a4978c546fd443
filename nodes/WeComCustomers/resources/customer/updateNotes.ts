import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { mediaAlternatives } from '../../../shared/fields';
import { results } from '../../../shared/operation/output';

export const NOTES: Field[] = [
	{
		displayName: 'Clear Mobile Numbers',
		name: 'clearMobiles',
		type: 'boolean',
		default: true,
		description: 'Whether to remove all mobile numbers that the member noted',
	},
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
];

/** WeCom clears the numbers where the only one is an empty text. */
export async function updateNotes(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { clearMobiles } = run.values.updateFields as IDataObject;
	if (clearMobiles === true) payload.body.remark_mobiles ??= [''];
	return results(run.settings.operation, await run.send(payload));
}
