import { defineResource } from '../../../shared/operation';
import { SCHEMA, SIMPLE } from './item';
import { getMail, listMails, READ } from './read';
import { DOWNLOAD, FILE_OPTIONS } from './readFields';
import { SENDING } from './send';

export const mail = defineResource({
	value: 'mail',
	name: 'Mail',
	description: 'What the app sends and what reaches its mailbox (邮件)',
	operations: [
		...SENDING,
		{
			value: 'get',
			name: 'Get',
			action: 'Get mail',
			description:
				'Read a mail that reached the mailbox of the app: people, subject, text and HTML, and its attachments as files',
			doc: READ.doc,
			reads: true,
			request: { method: 'POST', path: READ.path },
			fields: [
				{
					displayName: 'Mail ID',
					name: 'mailId',
					type: 'string',
					required: true,
					default: '',
					description: 'The ID of the mail, which Get Many shows as mail_id',
					send: 'body.mail_id',
				},
				DOWNLOAD,
			],
			options: FILE_OPTIONS,
			output: { simple: SIMPLE, schema: SCHEMA },
			run: getMail,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many mails',
			description:
				'List the mails that reached the mailbox of the app in a time span, with what they say',
			doc: 97369,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/exmail/app/get_mail_list' },
			fields: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The begin of the time span, by when the mails arrived',
					send: 'body.begin_time',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The end of the time span',
					send: 'body.end_time',
				},
				{
					displayName: 'With Details',
					name: 'withDetails',
					type: 'boolean',
					default: true,
					description:
						'Whether each item holds the whole mail, which takes one more call each, or its ID only',
				},
				{ ...DOWNLOAD, default: false, displayOptions: { show: { withDetails: [true] } } },
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'mail_list',
			},
			options: FILE_OPTIONS,
			output: { simple: SIMPLE, schema: SCHEMA },
			alsoCalls: [{ method: 'POST', ...READ, sends: { 'body.mail_id': 'withDetails' } }],
			run: listMails,
		},
	],
});
