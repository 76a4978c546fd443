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
	],
});
