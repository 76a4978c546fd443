import { memberField, membersField, tagField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { CORRECTIONS } from './correctionFields';
import { FIXED, forType, FREE } from './scheduleFields';
import { flag } from './simpleFields';
import { minutesField, timeOfDayField } from './timeFields';

/** What most rules leave as it is. */
export const DETAILS: Field[] = [
	{
		displayName: 'Check In With',
		name: 'checkInWith',
		type: 'options',
		options: [
			{ name: 'Attendance Machine', value: 2 },
			{ name: 'Phone', value: 0 },
			{ name: 'Phone or Attendance Machine', value: 3 },
		],
		default: 0,
		description: 'What members check in with (打卡方式)',
		send: 'body.group.type',
	},
	{
		displayName: 'Check-Ins of a Day',
		name: 'checkinMethod',
		type: 'options',
		options: [
			{ name: 'In and Out Once', value: 1 },
			{ name: 'In and Out Several Times', value: 0 },
			{ name: 'Only Time and Place', value: 2, description: 'With free times only' },
		],
		default: 0,
		description:
			'How check-ins are taken where there are no fixed times: with free times, and on days of rest',
		send: 'body.group.checkin_method_type',
	},
	membersField({
		displayName: 'Exempt Members',
		name: 'exemptMembers',
		send: 'body.group.white_users',
		description:
			'User IDs (账号) of members who need not check in (白名单), separated by commas or as a list',
	}),
	{
		displayName: 'Report To',
		name: 'reporters',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Recipient',
		default: {},
		description: 'Who gets the attendance reports (汇报对象)',
		options: [
			{
				displayName: 'Recipient',
				name: 'recipient',
				send: 'body.group.reporterinfo.reporters[]',
				values: [
					{
						displayName: 'Recipient Is',
						name: 'kind',
						type: 'options',
						options: [
							{ name: 'Member', value: 'member' },
							{ name: 'Tag', value: 'tag', description: 'All members with the tag' },
						],
						default: 'member',
						description: 'Whether it is one person or those with a tag',
					},
					memberField({
						name: 'userId',
						required: true,
						displayOptions: { show: { kind: ['member'] } },
						send: 'userid',
					}),
					tagField({
						name: 'tagId',
						required: true,
						displayOptions: { show: { kind: ['tag'] } },
						send: 'tagid',
					}),
				],
			},
		],
	},
	flag(
		'Effective Now',
		'effectiveNow',
		'body.effective_now',
		'Whether the change holds from now on instead of tomorrow',
	),
	{
		...flag(
			'Legal Holidays',
			'syncHolidays',
			'body.group.sync_holidays',
			"Whether China's public holidays and their make-up workdays hold (同步法定节假日)",
		),
		default: true,
	},
	flag(
		'Photo Needed',
		'needPhoto',
		'body.group.need_photo',
		'Whether members take a photo to check in',
	),
	{
		...flag(
			'Notes With Local Pictures',
			'localPictures',
			'body.group.note_can_use_local_pic',
			'Whether notes may hold pictures from the album of the phone',
		),
		default: true,
	},
	flag(
		'Face Needed',
		'faceNeeded',
		'body.group.use_face_detect',
		'Whether members check in by face (人脸识别)',
	),
	flag(
		'Live Face Needed',
		'liveFaceNeeded',
		'body.group.open_face_live_detect',
		'Whether the face must move, so that a photo does not do (活体检测); it needs Face Needed',
	),
	{
		...flag(
			'Check-In on Days Off',
			'offDays',
			'body.group.allow_checkin_offworkday',
			'Whether members can check in on days off',
		),
		displayOptions: forType(FIXED),
	},
	{
		displayName: 'Out of Range',
		name: 'outOfRange',
		type: 'options',
		options: [
			{ name: 'Counts as Exception', value: 0 },
			{ name: 'Counts as Out of Office', value: 1 },
			{ name: 'Not Possible', value: 2 },
		],
		default: 0,
		description: 'What a check-in elsewhere than at the locations and Wi-Fi is (范围外打卡)',
		send: 'body.group.option_out_range',
	},
	flag(
		'Out of Office Counts as Work',
		'syncOutside',
		'body.group.sync_out_checkin',
		'Whether a check-in on the road counts as one at the beginning or end of work',
	),
	flag(
		'Approved Check-Ins',
		'approvedCheckins',
		'body.group.open_sp_checkin',
		'Whether members can have check-ins approved (审批打卡)',
	),
	minutesField({
		displayName: 'Minutes Between In and Out',
		name: 'minutesBetween',
		default: 5,
		send: 'body.group.offwork_interval_time',
		description:
			'How many minutes after a check-in a check-out is possible, a multiple of 5, 1,435 at most; for free times and overtime',
		limits: { min: 0, max: 1435 },
	}),
	...CORRECTIONS,
	{
		displayName: 'Overtime Details (JSON)',
		name: 'overtimeDetails',
		type: 'json',
		default: '{}',
		placeholder: '{ "workdayconf": { "checkin": { "ot_time_min": 3600 } } }',
		description:
			'What else page 98041 of the API knows of overtime, under ot_info_v2: for workdayconf, restdayconf and holidayconf how breaks are taken off and how it becomes leave or pay, and time_unit_config. Overtime On and Counts By are put into it.',
		send: 'body.group.ot_info_v2',
	},
	{
		...timeOfDayField({
			displayName: 'Day Begins At',
			name: 'dayBegins',
			send: 'body.group.span_day_time',
			placeholder: '04:00',
			description:
				'When a new day begins, a full minute such as 04:00; earlier check-ins belong to the day before',
		}),
		displayOptions: forType(FREE),
		limits: { max: 86_399 },
	},
	{
		...minutesField({
			displayName: 'Minutes of Work',
			name: 'workMinutes',
			default: 480,
			send: 'body.group.standard_work_duration',
			description:
				'How many minutes a day people work, from 60 in steps of 30 to 1440; 0 for any number',
			limits: { min: 0, max: 1440 },
		}),
		displayOptions: forType(FREE),
	},
];
