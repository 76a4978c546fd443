import type { IDataObject } from 'n8n-workflow';

import { membersField, TIME_ZONE_OFFSET } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { ATTACHMENT_PLACES, withAttachments } from './attachments';
import { MEETING_ADMIN, MEETING_SETTINGS } from './meetingFields';
import { COPIES, messageFields, TO_NAMES, TRANSLATE_IDS } from './messageFields';
import { CANCEL, LOCATION, purposeFields, SCHEDULE } from './scheduleFields';

const request = { method: 'POST', path: '/cgi-bin/exmail/app/compose_send' } as const;

const INVITATION_PLACES = { ...ATTACHMENT_PLACES, 'body.schedule.method': 'purpose' };

export const SENDING: Operation[] = [
	{
		value: 'send',
		name: 'Send',
		action: 'Send mail',
		description: 'Send a mail from the mailbox of the app, with files if wanted (发送邮件)',
		doc: 97445,
		request,
		fields: messageFields({
			subject: 'What the mail is about',
			content: 'What the mail says, in HTML unless Format is Plain Text',
		}),
		anyOf: TO_NAMES,
		additionalFields: COPIES,
		options: [TRANSLATE_IDS],
		sends: ATTACHMENT_PLACES,
		run: send,
	},
	{
		value: 'sendCalendarInvitation',
		name: 'Send Calendar Invitation',
		action: 'Send calendar invitation by mail',
		description:
			'Send a mail that puts a schedule into the calendars of its receivers, changes it or calls it off (日程邮件)',
		doc: 97854,
		request,
		fields: [
			...purposeFields('schedule'),
			...messageFields({
				subject: 'What the mail is about, which is the title of the schedule too',
				content: 'What the mail says, which is the description of the schedule too',
			}),
			...SCHEDULE,
		],
		anyOf: TO_NAMES,
		additionalFields: [
			...COPIES,
			LOCATION,
			membersField({
				displayName: 'Schedule Admins',
				name: 'scheduleAdmins',
				send: 'body.schedule.schedule_admins.userids',
				limits: { items: 3 },
				description:
					'User IDs (账号) of up to 3 of the receivers who may change the schedule (管理员), separated by commas or as a list',
			}),
			TIME_ZONE_OFFSET,
		],
		options: [TRANSLATE_IDS],
		sends: INVITATION_PLACES,
		run: sendInvitation,
	},
	{
		value: 'sendMeetingInvitation',
		name: 'Send Meeting Invitation',
		action: 'Send meeting invitation by mail',
		description:
			'Send a mail that invites its receivers to a WeCom meeting, changes it or calls it off (会议邮件)',
		doc: 97855,
		request,
		fields: [
			...purposeFields('meeting'),
			...messageFields({
				subject: 'What the mail is about, which is the title of the meeting too',
				content: 'What the mail says, which is the description of the meeting too',
			}),
			...SCHEDULE,
			MEETING_ADMIN,
		],
		anyOf: TO_NAMES,
		additionalFields: [...COPIES, LOCATION, ...MEETING_SETTINGS, TIME_ZONE_OFFSET],
		options: [TRANSLATE_IDS],
		sends: INVITATION_PLACES,
		run: sendInvitation,
	},
];

async function send(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	await run.send(await withAttachments(run, payload));
	return { success: true };
}

/** WeCom tells a new invitation from a changed one by the ID, and calls both a request. */
async function sendInvitation(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = await withAttachments(run, payload);
	const method = run.values.purpose === CANCEL ? 'cancel' : 'request';
	const schedule = { ...(body.schedule as IDataObject), method };
	await run.send({ ...payload, body: { ...body, schedule } });
	return { success: true };
}
