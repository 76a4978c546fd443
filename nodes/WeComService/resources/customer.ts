import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

export const customer = defineResource({
	value: 'customer',
	name: 'Customer',
	description: 'A WeChat user who came to an account within 48 hours',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer service customers by ID',
			description:
				'Read nickname, avatar and UnionID of customers who entered or wrote within 48 hours. For each other ID comes an item with invalid: true.',
			doc: 95159,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/customer/batchget' },
			fields: [
				{
					displayName: 'Customer IDs',
					name: 'externalUserIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'wmAJ2GCAAAme1XQRC-NI-q0_ZM9ukoAw',
					description:
						'External user IDs, separated by commas or as a list: each message carries one as external_userid. Over 100 take several calls.',
					send: 'body.external_userid_list',
					as: 'texts',
					limits: { minItems: 1, items: 100 },
					split: true,
				},
			],
			options: [
				{
					displayName: 'Include Last Entry',
					name: 'includeLastEntry',
					type: 'boolean',
					default: true,
					description:
						'Whether to tell by which scene or WeChat Channels page the customer last entered (enter_session_context)',
					send: 'body.need_enter_session_context',
					as: 'flag',
				},
			],
			output: { items: 'customer_list' },
			run: getCustomers,
		},
	],
});

async function getCustomers(run: OperationRun): Promise<IDataObject[]> {
	const answers = await run.forEach(
		await run.payloads(),
		async (payload) => await run.send(payload),
	);
	return answers.flatMap(({ customer_list: known, invalid_external_userid: invalid }) => [
		...((known ?? []) as IDataObject[]),
		...((invalid ?? []) as string[]).map((id) => ({ external_userid: id, invalid: true })),
	]);
}
