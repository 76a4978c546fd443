import type { Operation } from '../../../shared/operation';
import { listing } from './columns';
import { PEOPLE_FIELDS } from './people';
import { DEVICE_COLUMNS, RECORD_COLUMNS } from './recordColumns';
import { DAILY_COLUMNS, MONTHLY_COLUMNS } from './reportColumns';
import {
	dailySpans,
	DAY_FIELDS,
	deviceSpans,
	MOMENT_FIELDS,
	monthlySpans,
	recordSpans,
} from './spans';

export const READING: Operation[] = [
	{
		value: 'getAllDailyReports',
		name: 'Get Many Daily Reports',
		action: 'Get many daily attendance reports',
		description:
			'Read the day reports (打卡日报) of any number of members and days: hours worked, lateness, leave and overtime, one item a member and day',
		doc: 93374,
		request: { method: 'POST', path: '/cgi-bin/checkin/getcheckin_daydata' },
		fields: [...PEOPLE_FIELDS, ...DAY_FIELDS],
		...listing({
			items: 'datas',
			columns: DAILY_COLUMNS,
			example: {},
			callsPerMinute: 100,
			spans: dailySpans,
		}),
	},
	{
		value: 'getAllDeviceRecords',
		name: 'Get Many Device Records',
		action: 'Get many attendance records of devices',
		description:
			'Read the raw check-ins at attendance machines (设备打卡数据) of any number of members and days, those that fit no rule among them; check-ins by phone are not among them',
		doc: 94126,
		request: { method: 'POST', path: '/cgi-bin/hardware/get_hardware_checkin_data' },
		fields: [...PEOPLE_FIELDS, ...MOMENT_FIELDS],
		additionalFields: [
			{
				displayName: 'Time Counts As',
				name: 'filterType',
				type: 'options',
				options: [
					{ name: 'Check-in Time', value: 1 },
					{ name: 'Upload Time', value: 2 },
				],
				default: 1,
				description:
					'Whether From and To are about when members checked in or about when the device sent the records to WeCom',
				send: 'body.filter_type',
			},
		],
		...listing({
			items: 'checkindata',
			columns: DEVICE_COLUMNS,
			example: { checkin_time: 1 },
			callsPerMinute: 600,
			spans: deviceSpans,
		}),
	},
	{
		value: 'getAllMonthlyReports',
		name: 'Get Many Monthly Reports',
		action: 'Get many monthly attendance reports',
		description:
			'Read the month reports (打卡月报) of any number of members and months: days and hours worked, lateness, leave and overtime, one item a member and month',
		doc: 93387,
		request: { method: 'POST', path: '/cgi-bin/checkin/getcheckin_monthdata' },
		fields: [
			...PEOPLE_FIELDS,
			...DAY_FIELDS,
			{
				displayName: 'One Report Per',
				name: 'reportPer',
				type: 'options',
				options: [
					{
						name: 'Calendar Month',
						value: 'month',
						description: 'Each month that begins or ends in between has a report of its own',
					},
					{
						name: 'Whole Time',
						value: 'whole',
						description: 'One report from the first to the last day, such as the 26th to the 25th',
					},
				],
				default: 'month',
				description: 'What one report of a member sums up',
			},
		],
		...listing({
			items: 'datas',
			columns: MONTHLY_COLUMNS,
			example: {},
			callsPerMinute: 60,
			spans: monthlySpans,
			join: (found) => found,
			completed: ({ entry, span }) => ({ starttime: span?.from, endtime: span?.to, ...entry }),
		}),
	},
	{
		value: 'getAllRecords',
		name: 'Get Many Records',
		action: 'Get many attendance records',
		description:
			'Read the check-ins (打卡记录) of any number of members and days, one item a check-in with time, place and exception',
		doc: 90262,
		request: { method: 'POST', path: '/cgi-bin/checkin/getcheckindata' },
		fields: [
			...PEOPLE_FIELDS,
			...MOMENT_FIELDS,
			{
				displayName: 'Type',
				name: 'type',
				type: 'options',
				options: [
					{ name: 'All', value: 3 },
					{
						name: 'At Work',
						value: 1,
						description: 'At the beginning and end of work (上下班打卡)',
					},
					{ name: 'Out of Office', value: 2, description: 'On the road (外出打卡)' },
				],
				default: 3,
				required: true,
				description: 'Which check-ins to read',
				send: 'body.opencheckindatatype',
			},
		],
		...listing({
			items: 'checkindata',
			columns: RECORD_COLUMNS,
			example: { checkin_time: 1, lat: 1, lng: 1 },
			callsPerMinute: 600,
			spans: recordSpans,
		}),
	},
];
