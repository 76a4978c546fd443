import type { IDataObject } from 'n8n-workflow';

import { acquisitionLinkField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import {
	LINK_CUSTOMER,
	LINK_DAYS,
	LINK_DETAILS,
	LINK_NAME,
	LINK_RANGE,
	LINK_WITH_ID,
} from './acquisitionLinkFields';
import { INCLUDE_DETAILS, withDetails } from './details';
import { inWords } from './words';

const GET_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/customer_acquisition/get',
	doc: 97297,
} as const;

const CHAT_STATUS = ['notWritten', 'written', 'unknown'];

const LINK = acquisitionLinkField({ name: 'linkId', required: true, send: 'body.link_id' });

export const acquisitionLink = defineResource({
	value: 'acquisitionLink',
	name: 'Acquisition Link',
	description: 'A link through which customers add members in WeChat (获客链接, 获客助手)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create acquisition link',
			description:
				'Make a link through which customers add members. Append ?customer_channel= and a word of up to 64 bytes to its address, and the word comes back as state of each customer.',
			doc: 97297,
			request: {
				method: 'POST',
				path: '/cgi-bin/externalcontact/customer_acquisition/create_link',
			},
			fields: [{ ...LINK_NAME, required: true }, ...LINK_RANGE],
			anyOf: ['members', 'departments'],
			additionalFields: LINK_DETAILS,
			output: { unwrap: 'link' },
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete acquisition link',
			description: 'Remove a link that this app created; it cannot be used any more',
			doc: 97297,
			request: {
				method: 'POST',
				path: '/cgi-bin/externalcontact/customer_acquisition/delete_link',
			},
			fields: [LINK],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get acquisition link',
			description: 'Read name, address, members and departments of a link that this app created',
			doc: 97297,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/customer_acquisition/get' },
			fields: [LINK],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many acquisition links',
			description: 'List the links that this app created and that can still be used',
			doc: 97297,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/customer_acquisition/list_link' },
			fields: [INCLUDE_DETAILS],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'link_id_list',
			},
			output: { items: 'link_id_list', schema: LINK_WITH_ID },
			alsoCalls: [{ ...GET_CALL, sends: { 'body.link_id': 'each link' } }],
			run: withDetails({
				...GET_CALL,
				id: 'link_id',
				entry: ({ link, ...rest }, id) => ({ link_id: id, ...(link as IDataObject), ...rest }),
			}),
		},
		{
			value: 'getChatInfo',
			name: 'Get Message Count',
			action: 'Get how often a customer of an acquisition link has written',
			description:
				'Read how many messages a member has got from a customer, and through which link the customer came, by the key of the event that tells of it',
			doc: 100130,
			reads: true,
			request: {
				method: 'POST',
				path: '/cgi-bin/externalcontact/customer_acquisition/get_chat_info',
			},
			fields: [
				{
					displayName: 'Chat Key',
					name: 'chatKey',
					type: 'string',
					required: true,
					default: '',
					placeholder: '={{ $json.ChatKey }}',
					description:
						'The ChatKey of the event of WeCom Trigger that tells of a member who got several messages (成员多次收消息); it lasts 30 minutes',
					send: 'body.chat_key',
				},
			],
		},
		{
			value: 'getCustomers',
			name: 'Get Customers',
			action: 'Get customers who came through an acquisition link',
			description:
				'List the customers who came through a link: the member they added, the channel (state), and whether they have written, notWritten or unknown',
			doc: 97298,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/customer_acquisition/customer' },
			fields: [LINK],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'customer_list',
			},
			output: { items: 'customer_list', schema: LINK_CUSTOMER },
			run: async (run) => {
				const [payload] = await run.payloads();
				const customers = await run.sendPages(payload);
				return customers.map((customer) => inWords(customer, 'chat_status', CHAT_STATUS));
			},
		},
		{
			value: 'getQuota',
			name: 'Get Quota',
			action: 'Get quota of acquisition links',
			description:
				'Read how many customers the company can still win through links, how many it has won, and when what is left runs out',
			doc: 97375,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/customer_acquisition_quota' },
		},
		{
			value: 'getReachable',
			name: 'Get Reachable Members',
			action: 'Get the members that an acquisition app may bring customers to',
			description:
				'Read the members, departments and tags that the admin console lets a marketing app win customers for (客户可建联成员). For apps of the kind 营销获客 only, which service providers offer.',
			doc: 101146,
			reads: true,
			request: {
				method: 'GET',
				path: '/cgi-bin/externalcontact/customer_acquisition_app/get_permit',
			},
		},
		{
			value: 'getStatistics',
			name: 'Get Statistics',
			action: 'Get statistics of an acquisition link',
			description:
				'Read how many customers opened a link and how many were won, from one day to another',
			doc: 97375,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/customer_acquisition/statistic' },
			fields: [LINK, ...LINK_DAYS],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update acquisition link',
			description:
				'Change a link that this app created. Members and departments together take the place of those that were there.',
			doc: 97297,
			request: {
				method: 'POST',
				path: '/cgi-bin/externalcontact/customer_acquisition/update_link',
			},
			fields: [LINK],
			updateFields: [LINK_NAME, ...LINK_RANGE, ...LINK_DETAILS],
		},
	],
});
