import type { IDataObject } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import { meetingField } from '../../shared/fields';
import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const MOST_BYTES = 256;

export const personalLink = defineResource({
	value: 'personalLink',
	name: 'Personal Link',
	description: 'Links into a meeting that say by data of yours who came by them (用户专属参会链接)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create personal link into a meeting',
			description:
				'Make a link into a meeting with data of yours, which attendees and events then show as customer_data; not for webinars',
			doc: 98818,
			request: { method: 'POST', path: '/cgi-bin/meeting/create_customer_short_url' },
			fields: [
				meetingField(),
				{
					displayName: 'Your Data',
					name: 'userData',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'customer-4711',
					description:
						'What says who comes by the link, such as a customer number: about 160 bytes at most, since WeCom takes 256 with its wrapping',
				},
			],
			sends: { 'body.customer_data': 'userData' },
			output: { unwrap: 'meeting_short_url_customer_data' },
			run: create,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many personal links into a meeting',
			description: 'List the personal links of a meeting, each with your data',
			doc: 98819,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/get_customer_short_url' },
			fields: [meetingField()],
			output: { items: 'meeting_short_url_customer_data_list' },
			run: getAll,
		},
	],
});

async function create(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const userData = String(run.value('userData'));
	const wrapped = JSON.stringify({ ver: '1.0', userData });
	const customer_data = Buffer.from(wrapped, 'utf8').toString('base64');
	if (customer_data.length > MOST_BYTES) {
		throw run.error(
			`Your Data takes ${customer_data.length} bytes as WeCom wants it, at most ${MOST_BYTES} are possible`,
			'Shorten it: give a number that stands for the rest.',
		);
	}
	const { meeting_short_url_customer_data: link } = await run.send({
		...payload,
		body: { ...payload.body, customer_data },
	});
	return withData((link ?? {}) as IDataObject);
}

async function getAll(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { meeting_short_url_customer_data_list: links } = await run.send(payload);
	return ((links ?? []) as IDataObject[]).map(withData);
}

/** A link with your data in clear. */
function withData(link: IDataObject): IDataObject {
	const text = Buffer.from(String(link.customer_data ?? ''), 'base64').toString('utf8');
	const { userData } = jsonParse<IDataObject>(text, { fallbackValue: {} });
	return { ...link, ...(userData !== undefined && { user_data: userData }) };
}
