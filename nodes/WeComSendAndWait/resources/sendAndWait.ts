import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';

import type { Operation } from '../../shared/operation';
import { ask } from './ask';
import { FIELDS, OPTIONS } from './fields';

/** n8n makes its human-review tool of whatever has this operation. */
export const sendAndWait: Operation = {
	value: SEND_AND_WAIT_OPERATION,
	name: 'Send and Wait for Response',
	action: 'Send message and wait for response',
	description:
		'Send a question to members, wait, and go on with the answer of the first who gives one',
	doc: 90236,
	request: { method: 'POST', path: '/cgi-bin/message/send' },
	fields: FIELDS,
	options: OPTIONS,
	alsoCalls: [{ method: 'POST', path: '/cgi-bin/message/update_template_card', doc: 94888 }],
	output: {
		schema: {
			type: 'object',
			properties: {
				data: { type: 'object', properties: { approved: { type: 'boolean' } } },
				answeredBy: { type: 'string' },
				answeredAt: { type: 'string' },
				timedOut: { type: 'boolean' },
			},
			version: 1,
		},
	},
	runAll: ask,
};
