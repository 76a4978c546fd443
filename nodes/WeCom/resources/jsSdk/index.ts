import type { IDataObject } from 'n8n-workflow';

import { memberField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { signature, SIGNATURE_CHOICES, SIGNATURE_FIELDS } from './signature';
import type { TicketKind } from './tickets';
import { ticket } from './tickets';

const TICKET = { doc: 90506, reads: true } as const;

const SECRET: Operation['output'] = { sensitive: ['ticket'] };

const answer = (kind: TicketKind) => async (run: OperationRun) => ({
	ticket: await ticket(run, kind),
});

const COMPANY: Operation['request'] = { method: 'GET', path: '/cgi-bin/get_jsapi_ticket' };
const BY_TYPE: Operation['request'] = { method: 'GET', path: '/cgi-bin/ticket/get' };

export const jsSdk = defineResource({
	value: 'jsSdk',
	name: 'JS-SDK',
	description: 'What web pages inside WeCom need to call the client (JS-SDK)',
	operations: [
		{
			value: 'getSignature',
			name: 'Get Signature',
			action: 'Get JS-SDK signature for a page',
			description: 'Sign the URL of a page, with a ticket that is kept for two hours',
			...TICKET,
			request: COMPANY,
			alsoCalls: [{ ...BY_TYPE, doc: 90506, sends: { 'query.type': 'signatureFor' } }],
			fields: SIGNATURE_FIELDS,
			additionalFields: SIGNATURE_CHOICES,
			run: signature,
		},
		{
			value: 'getAppTicket',
			name: 'Get App Ticket',
			action: 'Get JS-SDK ticket of the app',
			description: 'Read the ticket for agentConfig, kept for two hours (应用 jsapi_ticket)',
			...TICKET,
			request: BY_TYPE,
			constants: { 'query.type': 'agent_config' },
			output: SECRET,
			run: answer('app'),
		},
		{
			value: 'getCompanyTicket',
			name: 'Get Company Ticket',
			action: 'Get JS-SDK ticket of the company',
			description: 'Read the ticket for config, kept for two hours (企业 jsapi_ticket)',
			...TICKET,
			request: COMPANY,
			output: SECRET,
			run: answer('company'),
		},
		{
			value: 'getInvoiceTicket',
			name: 'Get Invoice Ticket',
			action: 'Get ticket for electronic invoices',
			description: 'Read the ticket for choosing invoices, kept for two hours (电子发票 ticket)',
			...TICKET,
			request: BY_TYPE,
			constants: { 'query.type': 'wx_card' },
			output: SECRET,
			run: answer('invoice'),
		},
		{
			value: 'getLaunchCode',
			name: 'Get Launch Code',
			action: 'Get link that opens a chat with a member',
			description:
				'Make a link by which a web page outside WeCom opens a chat on Windows or Mac. It works once, for 5 minutes.',
			doc: 94345,
			request: { method: 'POST', path: '/cgi-bin/get_launch_code' },
			fields: [
				memberField({
					displayName: 'From Member',
					name: 'fromUserId',
					required: true,
					send: 'body.operator_userid',
					description:
						'The member (成员) who clicks the link, whom the app is visible to: from the list, or by user ID (账号)',
				}),
				memberField({
					displayName: 'To Member',
					name: 'toUserId',
					required: true,
					send: 'body.single_chat.userid',
					description:
						'The member (成员) to chat with, whom the app is visible to: from the list, or by user ID (账号)',
				}),
			],
			output: { sensitive: ['launch_code', 'launch_url'] },
			run: launchLink,
		},
	],
});

async function launchLink(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { launch_code: code } = await run.send(payload);
	return {
		launch_code: code,
		launch_url: `wxwork://launch?launch_code=${encodeURIComponent(String(code))}`,
	};
}
