import { meetingField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ENROLLED } from './importFields';
import { CONFIG_FIELDS } from './questionFields';

const enrollmentIds = (send: string): Field => ({
	displayName: 'Enrollment IDs',
	name: 'enrollmentIds',
	type: 'string',
	required: true,
	default: '',
	description: 'The enroll_id of each, which Get Many shows, separated by commas or as a list',
	send,
	as: 'texts',
});

export const enrollment = defineResource({
	value: 'enrollment',
	name: 'Enrollment',
	description: 'Who has enrolled for a meeting that asks for it (会议报名)',
	operations: [
		{
			value: 'decide',
			name: 'Decide',
			action: 'Approve or reject enrollments for a meeting',
			description: 'Approve or reject enrollments, or take an approval back',
			doc: 98807,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/approve' },
			fields: [
				meetingField(),
				enrollmentIds('body.enroll_id_list'),
				{
					displayName: 'Decision',
					name: 'decision',
					type: 'options',
					options: [
						{ name: 'Approve', value: 3 },
						{ name: 'Reject', value: 2 },
						{
							name: 'Take Back',
							value: 1,
							description: 'What was approved waits for a decision again',
						},
					],
					required: true,
					default: 3,
					description: 'What becomes of the enrollments',
					send: 'body.action',
				},
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete enrollments for a meeting',
			description: 'Delete enrollments, those that people made and those that were imported',
			doc: 98817,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/delete' },
			fields: [meetingField(), enrollmentIds('body.enroll_id_list[].enroll_id')],
			output: { deleted: true },
		},
		{
			value: 'find',
			name: 'Find',
			action: 'Find enrollments of attendees of a meeting',
			description:
				'Read the enrollment IDs of people in a meeting by their temporary IDs; who has not enrolled is left out',
			doc: 98794,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/query_by_tmp_openid' },
			fields: [
				meetingField(),
				{
					displayName: 'Temporary IDs',
					name: 'tmpOpenIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'The tmp_openid of each person, which Attendee → Get Many shows, separated by commas or as a list; over 500 go out in several calls',
					send: 'body.tmp_openid_list',
					as: 'texts',
					limits: { items: 500 },
					split: true,
				},
			],
			additionalFields: [
				{
					displayName: 'First',
					name: 'first',
					type: 'options',
					options: [
						{ name: 'Imported by Phone Number', value: 1 },
						{ name: 'Made by the Person', value: 2 },
					],
					default: 1,
					description: 'Which enrollment comes first for someone with several',
					send: 'body.sorting_rules',
				},
			],
			output: { items: 'enroll_id_list' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many enrollments for a meeting',
			description: 'List who has enrolled for a meeting, with status and answers',
			doc: 98810,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/list' },
			fields: [meetingField()],
			filters: [
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Any', value: 0 },
						{ name: 'Approved', value: 3 },
						{ name: 'Rejected', value: 2 },
						{ name: 'Waiting', value: 1 },
					],
					default: 1,
					description: 'Only enrollments of this status',
					send: 'body.status',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 50, steady: true },
				items: 'enroll_list',
			},
		},
		{
			value: 'getSettings',
			name: 'Get Settings',
			action: 'Get enrollment settings of a meeting',
			description: 'Read how people enroll for a meeting, with the questions they are asked',
			doc: 98800,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/get_config' },
			fields: [meetingField()],
		},
		{
			value: 'import',
			name: 'Import',
			action: 'Import enrollments for a meeting',
			description: 'Enroll people for a meeting; each gets a code to join by phone',
			doc: 98816,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/import' },
			fields: [meetingField(), ENROLLED],
		},
		{
			value: 'updateSettings',
			name: 'Update Settings',
			action: 'Update enrollment settings of a meeting',
			description:
				'Change how people enroll for a meeting whose setting Enrollment is on; what is left out stays',
			doc: 98797,
			request: { method: 'POST', path: '/cgi-bin/meeting/enroll/set_config' },
			fields: [meetingField()],
			updateFields: CONFIG_FIELDS,
		},
	],
});
