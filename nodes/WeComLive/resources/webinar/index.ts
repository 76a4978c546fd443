import { webinarField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import {
	ADMIN,
	ADMISSION,
	END,
	FOUND_BY,
	PASSWORD,
	PLAYBACK,
	START,
	TITLE,
	WITH_PASSWORD,
} from './fields';
import {
	CREATED_SCHEMA,
	DETAILS,
	getPasswords,
	getWebinar,
	PASSWORDS,
	PASSWORDS_SCHEMA,
	SUMMARY,
	SUMMARY_SCHEMA,
} from './read';
import { ALLOW_EXTERNAL, EXTERNAL_AS_SENT, hostsField, SETTINGS } from './settingFields';
import { MAY_INVITE, WARM_UP } from './warmUpFields';
import { createWebinar, updateWebinar } from './write';

const required = (field: Field): Field => ({ ...field, required: true });

export const webinar = defineResource({
	value: 'webinar',
	name: 'Webinar',
	description: 'A meeting with hosts and guests before an audience of up to 50,000 (网络研讨会)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create webinar',
			description:
				'Plan a webinar. Its ID, number and links come back, and Get Passwords reads its passwords. Keep the ID: only this app can use it.',
			doc: 98842,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/create' },
			fields: [
				ADMIN,
				...[TITLE, START, END, ADMISSION].map(required),
				{
					...required(PASSWORD),
					displayOptions: { show: { admission: [WITH_PASSWORD] } },
				},
				required(PLAYBACK),
			],
			additionalFields: [
				...SETTINGS,
				hostsField('without them the admin is the host'),
				ALLOW_EXTERNAL,
			],
			output: { schema: CREATED_SCHEMA },
			run: createWebinar,
		},
		{
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel webinar',
			description: 'Call off a webinar that has not begun; nobody can join it any more',
			doc: 98870,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/cancel' },
			fields: [webinarField()],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get webinar',
			description:
				'Read title, times, status, settings, hosts and links of a webinar; its passwords come with Get Passwords',
			doc: DETAILS.doc,
			reads: true,
			request: { method: DETAILS.method, path: DETAILS.path },
			fields: FOUND_BY,
			output: { simple: SUMMARY, schema: SUMMARY_SCHEMA },
			run: getWebinar,
		},
		{
			value: 'getPasswords',
			name: 'Get Passwords',
			action: 'Get passwords of a webinar',
			description:
				'Read the password of the audience, and link and password of the manual review (人工审核)',
			doc: DETAILS.doc,
			reads: true,
			request: { method: DETAILS.method, path: DETAILS.path },
			fields: FOUND_BY,
			output: {
				sensitive: PASSWORDS,
				schema: PASSWORDS_SCHEMA,
			},
			run: getPasswords,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update webinar',
			description:
				'Change a webinar. WeCom demands title, times, admission and playback each time: those left out stay as they are. It does not say whether other settings that are left out do.',
			doc: 98843,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/update' },
			fields: [webinarField()],
			updateFields: [
				TITLE,
				START,
				END,
				ADMISSION,
				{
					...PASSWORD,
					description: `${PASSWORD.description}, where Admission is With Password`,
				},
				PLAYBACK,
				...SETTINGS,
				hostsField('they take the place of the hosts before'),
				EXTERNAL_AS_SENT,
			],
			sends: {
				'body.title': 'updateFields.title',
				'body.start_time': 'updateFields.start',
				'body.end_time': 'updateFields.end',
				'body.admission_type': 'updateFields.admission',
				'body.playback_for_audience': 'updateFields.playbackForAudience',
			},
			alsoCalls: [{ ...DETAILS, sends: { 'body.meetingid': 'webinarId' } }],
			run: updateWebinar,
		},
		{
			value: 'updateWarmUp',
			name: 'Update Warm-Up',
			action: 'Update what is shown before a webinar',
			description:
				'Change what those see who join a webinar up to 15 minutes before it starts (暖场), with a client of version 3.3.0 or later',
			doc: 98882,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/update_warm_up' },
			fields: [webinarField(), ...WARM_UP],
			additionalFields: [MAY_INVITE],
		},
	],
});
