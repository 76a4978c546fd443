import type { IDataObject } from 'n8n-workflow';

import { customerGroupField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { sendParts } from '../../../shared/operation/parts';

const WECHAT_USER = 'wechatUser';
const CUSTOMERS = 'customers';

const FOR_CUSTOMERS: Field['displayOptions'] = { show: { people: [CUSTOMERS] } };
const FOR_WECHAT_USER: Field['displayOptions'] = { show: { people: [WECHAT_USER] } };

const WECHAT_USER_CALL = {
	method: 'POST',
	path: '/cgi-bin/corpgroup/unionid_to_pending_id',
	doc: 97357,
	sends: { 'body.unionid': 'unionId', 'body.openid': 'openId' },
} as const;

/** The two halves of one way: what joins a follower of the brand and a later customer of a dealer. */
export const PENDING_IDS: Operation = {
	value: 'convertToPendingIds',
	name: 'Customers or WeChat User to Pending IDs',
	action: 'Convert customers or a mini program user to pending ids',
	description:
		'Get the ID, good for 90 days, that joins a user of your mini program to whom companies of your supply chain add in WeCom later (pending_id): one for the WeChat user, and one for each customer. The app must be one that is shared with the supply chain and has Customer Contact.',
	doc: 97357,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/corpgroup/batch/external_userid_to_pending_id' },
	fields: [
		{
			displayName: 'Convert',
			name: 'people',
			type: 'options',
			options: [
				{
					name: 'Customers',
					value: CUSTOMERS,
					description: 'Of your company or of one of the supply chain, whoever has the token',
				},
				{
					name: 'WeChat User',
					value: WECHAT_USER,
					description:
						'First, in the name of the company that made the supply chain: 100,000 an hour, 480,000 a day',
				},
			],
			default: CUSTOMERS,
			description: 'Whose pending ID is wanted',
		},
		{
			displayName: 'External User IDs',
			name: 'externalUserIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'wmAAA, wmBBB',
			displayOptions: FOR_CUSTOMERS,
			description:
				'Customers by external user ID, separated by commas or as a list; over 100 go out in several calls',
			send: 'body.external_userid',
			as: 'texts',
			limits: { items: 100 },
			split: true,
		},
		customerGroupField({
			name: 'chatId',
			send: 'body.chat_id',
			displayOptions: FOR_CUSTOMERS,
			description:
				'Only customers in this group (客户群), whose owner the app must see: from the list, or by chat ID. Left empty: the app must see the member who serves the customer.',
		}),
		{
			displayName: 'UnionID',
			name: 'unionId',
			type: 'string',
			required: true,
			default: '',
			displayOptions: FOR_WECHAT_USER,
			description:
				'The union ID of the WeChat user, of an Open Platform account under the name of your company',
		},
		{
			displayName: 'OpenID',
			name: 'openId',
			type: 'string',
			required: true,
			default: '',
			displayOptions: FOR_WECHAT_USER,
			description: 'The open ID of the same user, from the same mini program as the union ID',
		},
	],
	sends: { 'body.external_userid': 'externalUserIds' },
	output: { schema: schemaLike({ external_userid: 'wmAAA', pending_id: 'pAAAAA' }) },
	alsoCalls: [WECHAT_USER_CALL],
	run: pendingIds,
};

async function pendingIds(run: OperationRun): Promise<IDataObject | IDataObject[]> {
	const parts = await run.payloads();
	if (run.values.people === WECHAT_USER) {
		const { method, path, doc } = WECHAT_USER_CALL;
		const body = { unionid: run.value('unionId'), openid: run.value('openId') };
		return await run.call({ method, path, doc, body, repeatable: true });
	}
	const answers = await sendParts(run, parts);
	return answers.flatMap(({ result }) => (result ?? []) as IDataObject[]);
}
