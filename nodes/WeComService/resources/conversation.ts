import type { IDataObject } from 'n8n-workflow';

import { serviceAccountField, serviceCustomerField, servicerField } from '../../shared/fields';
import type { Field, OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const SERVICER = 3;

/** WeCom's number for each state, and the word by which a workflow can tell them apart. */
const STATE_WORDS = ['new', 'assistant', 'queue', 'servicer', 'ended'];

const CONVERSATION: Field[] = [
	serviceAccountField({ send: 'body.open_kfid' }),
	serviceCustomerField({ send: 'body.external_userid' }),
];

export const conversation = defineResource({
	value: 'conversation',
	name: 'Conversation',
	description: 'A chat of a customer with an account, and who answers in it (会话)',
	operations: [
		{
			value: 'get',
			name: 'Get State',
			action: 'Get state of a customer service conversation',
			description: `Read who answers in a conversation; the output's state is ${STATE_WORDS.slice(0, -1).join(', ')} or ended`,
			doc: 94669,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/kf/service_state/get' },
			fields: CONVERSATION,
			run: getState,
		},
		{
			value: 'changeState',
			name: 'Change State',
			action: 'Change state of a customer service conversation',
			description:
				'Hand a conversation to the assistant, the queue or a servicer, or end it. The msg_code of the answer lets you send one message about it (Send Text on Event).',
			doc: 94669,
			request: { method: 'POST', path: '/cgi-bin/kf/service_state/trans' },
			fields: [
				...CONVERSATION,
				{
					displayName: 'New State',
					name: 'state',
					type: 'options',
					options: [
						{
							name: 'Assistant',
							value: 1,
							description: 'The API answers (智能助手接待); from New only',
						},
						{
							name: 'Ended',
							value: 4,
							description: 'Until the customer writes again (已结束)',
						},
						{
							name: 'Queue',
							value: 2,
							description: 'Waits for whoever takes it (待接入池); from New or Assistant',
						},
						{
							name: 'Servicer',
							value: SERVICER,
							description: 'A certain member answers (人工接待)',
						},
					],
					required: true,
					default: 2,
					description: 'Who answers from now on. A conversation that ended cannot be changed.',
					send: 'body.service_state',
				},
				servicerField({
					name: 'servicer',
					required: true,
					displayOptions: { show: { state: [SERVICER] } },
					send: 'body.servicer_userid',
					description:
						'The servicer (接待人员) who answers, serving just now: choose from the list, or give the user ID',
				}),
			],
		},
	],
});

async function getState(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	return { state: STATE_WORDS[Number(answer.service_state)] ?? 'unknown', ...answer };
}
