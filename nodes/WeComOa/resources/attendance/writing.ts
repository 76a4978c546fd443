import { memberField } from '../../../shared/fields';
import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { TIMEZONE, TIMEZONE_OPTION } from './clock';
import { addFace } from './face';

const MEGABYTE = 1024 * 1024;

export const WRITING: Operation[] = [
	{
		value: 'addFace',
		name: 'Add Face',
		action: 'Add the face of a member for attendance',
		description:
			'Register a photo with which a member checks in by face (人脸打卡). It takes the place of a face that is there already.',
		doc: 93378,
		request: { method: 'POST', path: '/cgi-bin/checkin/addcheckinuserface' },
		fields: [
			memberField({ name: 'userId', send: 'body.userid' }),
			{
				displayName: 'Input Data Field Name',
				name: 'binaryPropertyName',
				type: 'string',
				default: 'data',
				placeholder: 'data',
				hint: 'The name of the input field containing the binary file data to be uploaded',
				description: 'The binary field of the item that holds the photo of the face, 1 MB at most',
				send: 'body.userface',
				as: 'base64',
				limits: { bytes: MEGABYTE },
			},
		],
		anyOf: ['userId'],
		output: { schema: schemaLike({ success: true, similar_face_exists: false }) },
		run: addFace,
	},
	{
		value: 'correct',
		name: 'Correct',
		action: 'Correct the attendance of a member',
		description:
			'Enter a check-in that a member missed (补卡). An approved check-in that is there already is cleared; one under approval cannot be corrected.',
		doc: 95803,
		timezone: TIMEZONE,
		request: { method: 'POST', path: '/cgi-bin/checkin/punch_correction' },
		fields: [
			memberField({ name: 'userId', required: true, send: 'body.userid' }),
			{
				displayName: 'Day',
				name: 'day',
				type: 'dateTime',
				required: true,
				default: '',
				description: 'The day whose check-in is missing; its time does not matter',
				send: 'body.schedule_date_time',
				as: 'dayStart',
			},
			{
				displayName: 'Check-in Time',
				name: 'checkinTime',
				type: 'dateTime',
				required: true,
				default: '',
				description:
					'When the member is to have checked in; beside the scheduled time it makes them punctual, late or early',
				send: 'body.checkin_time',
			},
		],
		additionalFields: [
			{
				displayName: 'Remark',
				name: 'remark',
				type: 'string',
				default: '',
				description:
					'What the correction is about, 512 bytes at most (a Chinese character takes 3)',
				send: 'body.remark',
				limits: { bytes: 512 },
			},
			{
				displayName: 'Scheduled Time',
				name: 'scheduledTime',
				type: 'string',
				default: '',
				placeholder: '09:00',
				description:
					"The time of day at which the member's rule or shift wants the check-in, such as 09:00; of the next day with hours from 24 on. Leave it out on days of rest and for members with free times or no rule.",
				send: 'body.schedule_checkin_time',
				as: 'timeOfDay',
				limits: { max: 2 * 86_400 },
			},
		],
		options: [TIMEZONE_OPTION],
	},
];
