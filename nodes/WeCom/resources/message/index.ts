import {
	fileMessage,
	markdownMessage,
	newsMessage,
	richNewsMessage,
	sendOperation,
	textCardMessage,
	textMessage,
	videoMessage,
} from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CARDS } from './cards';
import { TO_MEMBERS } from './channel';
import { SEND_TO_LINKED_COMPANIES } from './linkedCompanies';
import { SELECTED_TICKETS, TASK_CARD, TEMPLATE_MESSAGE } from './legacy';
import { MINI_PROGRAM_NOTICE } from './miniProgramNotice';
import { GET_STATISTICS } from './statistics';
import { UPDATE_CARD } from './updateCard';
import { UPDATE_TASK_CARD } from './updateTaskCard';

const KINDS = [
	textMessage({ mentions: false }),
	fileMessage('image'),
	fileMessage('voice'),
	videoMessage(),
	fileMessage('file'),
	textCardMessage({ unit: 'chars', url: { bytes: 2048 } }),
	newsMessage({ miniProgram: true }),
	richNewsMessage(),
	markdownMessage(),
	MINI_PROGRAM_NOTICE,
	...CARDS,
];

export const message = defineResource({
	value: 'message',
	name: 'Message',
	description: 'A message of the app to members (应用消息)',
	operations: [
		...KINDS.map((kind) => sendOperation(kind, TO_MEMBERS)),
		{
			value: 'recall',
			name: 'Recall',
			action: 'Recall message',
			description: 'Take back a message of the last 24 hours; what WeChat already shows stays',
			doc: 94867,
			request: { method: 'POST', path: '/cgi-bin/message/recall' },
			fields: [
				{
					displayName: 'Message ID',
					name: 'messageId',
					type: 'string',
					required: true,
					default: '',
					description: 'The msgid that sending the message answered',
					send: 'body.msgid',
				},
			],
		},
		GET_STATISTICS,
		...UPDATE_CARD,
		UPDATE_TASK_CARD,
		sendOperation(TASK_CARD, TO_MEMBERS),
		sendOperation(TEMPLATE_MESSAGE, {
			...TO_MEMBERS,
			receivers: [...TO_MEMBERS.receivers, SELECTED_TICKETS],
			anyOf: [...(TO_MEMBERS.anyOf ?? []), SELECTED_TICKETS.name],
		}),
		SEND_TO_LINKED_COMPANIES,
	],
});
