import { meetingField, memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { DOWNLOAD, GET_FILE } from './download';
import { FILE_ID, RECORDING_ID } from './fields';
import { listRecordings } from './read';
import { SHARING } from './sharingFields';
import { TRANSCRIPT } from './transcript';

const shownFor = (findBy: string): Field['displayOptions'] => ({ show: { findBy: [findBy] } });

const OF: Field[] = [
	{
		displayName: 'Recordings Of',
		name: 'findBy',
		type: 'options',
		options: [
			{ name: 'Meeting', value: 'meeting' },
			{ name: 'Meeting Number', value: 'code' },
			{ name: 'Member', value: 'member', description: 'All meetings that a member created' },
		],
		default: 'meeting',
		description: 'Whose recordings to list',
	},
	meetingField({ displayOptions: shownFor('meeting') }),
	{
		displayName: 'Meeting Number',
		name: 'meetingCode',
		type: 'string',
		required: true,
		default: '',
		placeholder: '123456789',
		displayOptions: shownFor('code'),
		description: 'The number that people enter to join (会议号)',
		send: 'body.meeting_code',
	},
	memberField({
		name: 'userId',
		required: true,
		displayOptions: shownFor('member'),
		send: 'body.userid',
	}),
];

export const recording = defineResource({
	value: 'recording',
	name: 'Recording',
	description: 'What was recorded of meetings in the cloud (云录制)',
	operations: [
		{
			value: 'changeSharing',
			name: 'Change Sharing',
			action: 'Change sharing of a meeting recording',
			description: 'Say whether and how a recording can be watched by a link',
			doc: 98208,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/update_sharing_config' },
			fields: [meetingField(), RECORDING_ID, ...SHARING],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete meeting recording',
			description: 'Delete a recording with all of its files for good',
			doc: 98206,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/delete' },
			fields: [meetingField(), RECORDING_ID],
			output: { deleted: true },
		},
		{
			value: 'deleteFile',
			name: 'Delete File',
			action: 'Delete a file of a meeting recording',
			description: 'Delete one file of a recording for good',
			doc: 98207,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/delete_file' },
			fields: [meetingField(), FILE_ID],
			output: { deleted: true },
		},
		DOWNLOAD,
		{
			value: 'getFile',
			name: 'Get File',
			action: 'Get a file of a meeting recording',
			description:
				'Read a file of a recording with links to watch it and to download video, sound, minutes and transcript, good for 1 to 6 hours',
			doc: 98205,
			reads: true,
			request: GET_FILE,
			fields: [meetingField(), FILE_ID],
		},
		{
			value: 'getFiles',
			name: 'Get Files',
			action: 'Get the files of a meeting recording',
			description:
				'List the files of a recording with links to watch and to download them, good for 1 to 6 hours',
			doc: 98196,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/get_file_list' },
			fields: [meetingField(), RECORDING_ID],
			output: { items: 'record_files' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many meeting recordings',
			description:
				'List the recordings of a meeting or of a member, with files and links once they are ready (state 3)',
			doc: 98192,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/list' },
			fields: [
				...OF,
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					required: true,
					default: '',
					description: 'The begin of the time span',
					send: 'body.start_time',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					required: true,
					default: '',
					description:
						'The end of the time span, of any length: one of over 31 days is read in parts',
					send: 'body.end_time',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 20, steady: true },
				items: 'record_meetings',
			},
			run: listRecordings,
		},
		{
			value: 'getStatistics',
			name: 'Get Statistics',
			action: 'Get views and downloads of a meeting recording',
			description: 'Read how often a recording was watched and downloaded, one item a day',
			doc: 98209,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/record/get_statistics' },
			fields: [meetingField(), RECORDING_ID],
			filters: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					default: '',
					description:
						'The begin of the time span, of 31 days at most. Without it, the last 31 days.',
					send: 'body.start_time',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'dateTime',
					default: '',
					description: 'The end of the time span, of 31 days at most',
					send: 'body.end_time',
				},
			],
			output: { items: 'summaries' },
		},
		...TRANSCRIPT,
	],
});
