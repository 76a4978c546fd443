import { memberField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { overPeriods, PERIOD } from '../period';
import { inWords } from '../words';
import { CREATE_FIELDS, CREATE_OPTIONS } from './createFields';
import { memberResults, memberTasks, massMessageResults, TASK_CALL, TASK_PAGES } from './results';
import { ALL_RESULTS, MEMBER_RESULTS, MESSAGES, TASKS } from './schemas';
import { CHAT_TYPE, CREATED_BY, CREATED_BY_WORDS, MASS_MESSAGE, RESULT_PAGES } from './shared';

const FOUR_WEEKS = 28 * 86_400;

export const massMessage = defineResource({
	value: 'massMessage',
	name: 'Mass Message',
	description: 'A message to many customers or customer groups, which members send (群发)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create mass message',
			description:
				'Ask members to send a message to their customers or to their customer groups. It goes out once each member has confirmed it in WeCom; a customer or group gets as many mass messages a month as the month has days. The answer holds the message ID and, as fail_list, whom it cannot reach.',
			doc: 92135,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/add_msg_template' },
			fields: CREATE_FIELDS,
			additionalFields: CREATE_OPTIONS,
			anyOf: ['text', 'attachments'],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many mass messages',
			description:
				'List mass messages of a period, with text, attachments and message ID, of members whom the app can see',
			doc: 93338,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_groupmsg_list_v2' },
			fields: [
				{ ...CHAT_TYPE, required: true, description: 'Whom the messages went to' },
				...PERIOD,
			],
			filters: [
				{
					...CREATED_BY,
					description: 'Who made the messages: the company for its members, or members themselves',
				},
				memberField({
					displayName: 'Creator',
					name: 'creator',
					send: 'body.creator',
					description: 'The member (成员) who made the messages',
				}),
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'group_msg_list',
			},
			output: { items: 'group_msg_list', schema: MESSAGES },
			run: async (run) => {
				const messages = await overPeriods({ longest: FOUR_WEEKS, id: 'msgid' })(run);
				return messages.map((message) => inWords(message, 'create_type', CREATED_BY_WORDS));
			},
		},
		{
			value: 'getMemberResults',
			name: 'Get Results of a Member',
			action: 'Get results of one member for a mass message',
			description:
				'List the customers or customer groups that one member has or has not sent a mass message to. For groups only those that got it are listed.',
			doc: 93338,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_groupmsg_send_result' },
			fields: [MASS_MESSAGE, memberField({ name: 'userId', required: true, send: 'body.userid' })],
			pages: RESULT_PAGES,
			output: { items: 'send_list', schema: MEMBER_RESULTS },
			run: memberResults,
		},
		{
			value: 'getResults',
			name: 'Get Results',
			action: 'Get results of a mass message for all members',
			description:
				'List every customer or customer group of a mass message, over all its members: sent, notSent, notAFriend (the customer has deleted the member) or limitReached (the customer got other mass messages). For groups only those that got it are listed.',
			doc: 93338,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_groupmsg_send_result' },
			fields: [MASS_MESSAGE],
			pages: RESULT_PAGES,
			output: { items: 'send_list', schema: ALL_RESULTS },
			alsoCalls: [{ ...TASK_CALL, sends: { 'body.msgid': 'messageId' } }],
			sends: { 'body.userid': 'each member of the mass message' },
			run: massMessageResults,
		},
		{
			value: 'getTasks',
			name: 'Get Member Tasks',
			action: 'Get member tasks of a mass message',
			description: 'List the members who are to send a mass message, and whether they have',
			doc: 93338,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/get_groupmsg_task' },
			fields: [MASS_MESSAGE],
			pages: TASK_PAGES,
			output: { items: 'task_list', schema: TASKS },
			run: memberTasks,
		},
		{
			value: 'remind',
			name: 'Remind Members',
			action: 'Remind members to send a mass message',
			description:
				'Notify the members again who have not sent a mass message yet, three times in 24 hours at most',
			doc: 97610,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/remind_groupmsg_send' },
			fields: [MASS_MESSAGE],
		},
		{
			value: 'stop',
			name: 'Stop',
			action: 'Stop a mass message',
			description:
				'Stop a mass message for the members who have not sent it yet. This cannot be undone, and what customers have got stays.',
			doc: 97611,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/cancel_groupmsg_send' },
			fields: [MASS_MESSAGE],
		},
	],
});
