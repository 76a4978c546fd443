import type { IDataObject } from 'n8n-workflow';

import { mediaAlternatives, memberField } from '../../../shared/fields';
import type { Field, JointResult, Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import type { Batch, Wish } from '../../../shared/operation/together';
import { together } from '../../../shared/operation/together';
import { TIMEZONE, TIMEZONE_OPTION, WRITING_PACE } from './clock';

const RECORDS_AT_ONCE = 200;

const MAC_ADDRESS = /^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}$/;

const text = (
	displayName: string,
	name: string,
	send: string,
	more: Partial<Field> & Pick<Field, 'description'>,
): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	send,
	limits: { chars: 1024 },
	...more,
});

const degrees = (displayName: string, name: string, send: string, most: number): Field => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { numberPrecision: 6 },
	default: '',
	placeholder: name === 'latitude' ? '30.547030' : '104.062890',
	description: `Degrees with up to six decimals in China's GCJ-02 system, as Tencent Maps shows them, from -${most} to ${most}`,
	send,
	as: 'millionths',
	limits: { min: -most, max: most },
});

const RECORD: Field[] = [
	memberField({ name: 'userId', required: true, send: 'userid' }),
	{
		displayName: 'Time',
		name: 'time',
		type: 'dateTime',
		required: true,
		default: '',
		description: 'When the member checked in',
		send: 'checkin_time',
	},
	text('Location Name', 'locationTitle', 'location_title', {
		required: true,
		placeholder: 'Front gate',
		description: 'Where the member checked in, by a short name, 1,024 characters at most',
	}),
	text('Location Details', 'locationDetail', 'location_detail', {
		required: true,
		placeholder: 'Building 3, ground floor',
		description: 'The address or place in full, 1,024 characters at most',
	}),
	{
		displayName: 'Device Type',
		name: 'deviceType',
		type: 'options',
		options: [
			{ name: 'Attendance Machine', value: 2, description: 'By face or fingerprint (考勤机)' },
			{ name: 'Door', value: 1, description: 'Access control (门禁)' },
			{ name: 'Other', value: 3 },
		],
		default: 2,
		required: true,
		description: 'What the member checked in with',
		send: 'device_type',
	},
	text('Device Brand', 'deviceBrand', 'device_detail', {
		required: true,
		description: 'Make or name of the device, 40 characters at most',
		limits: { chars: 40 },
	}),
	text('Notes', 'notes', 'notes', {
		typeOptions: { rows: 2 },
		description: 'A remark, 1,024 characters at most',
	}),
	degrees('Latitude', 'latitude', 'lat', 90),
	degrees('Longitude', 'longitude', 'lng', 180),
	text('Wi-Fi Name', 'wifiName', 'wifiname', {
		description:
			'The Wi-Fi the member was in, 1,024 characters at most; it needs the MAC address too',
	}),
	text('Wi-Fi MAC Address', 'wifiMac', 'wifimac', {
		placeholder: 'c0:7b:bc:37:f8:d3',
		description: 'The address (BSSID) of the Wi-Fi router, six pairs of hex digits with colons',
		limits: {
			pattern: { regex: MAC_ADDRESS, hint: 'must be a MAC address such as c0:7b:bc:37:f8:d3' },
		},
	}),
	...mediaAlternatives({
		displayName: 'Picture',
		name: 'picture',
		send: 'mediaids',
		upload: 'image',
	}).map((field): Field => ({ ...field, default: '' })),
];

export const ADD_RECORDS: Operation = {
	value: 'addRecords',
	name: 'Add Records',
	action: 'Add attendance records',
	description:
		'Write check-ins of other systems, such as doors, into WeCom (添加打卡记录), where those that fit a rule count. The records of many items go out together, 200 a call.',
	doc: 99647,
	timezone: TIMEZONE,
	request: { method: 'POST', path: '/cgi-bin/checkin/add_checkin_record' },
	fields: [
		{
			displayName: 'Records',
			name: 'records',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Record',
			required: true,
			default: {},
			description:
				'The check-ins of this item, usually one with expressions. One that falls on an approved check-in clears it.',
			limits: { items: RECORDS_AT_ONCE },
			options: [{ displayName: 'Record', name: 'record', send: 'body.records[]', values: RECORD }],
		},
	],
	options: [TIMEZONE_OPTION],
	output: { schema: schemaLike({ success: true, records: 1 }) },
	runAll: addRecords,
};

async function addRecords(runs: OperationRun[]): Promise<JointResult[]> {
	return await together(runs, {
		read: recordsOf,
		batchesOf,
		resultOf: ({ length }) => ({ success: true, records: length }),
		pace: WRITING_PACE,
	});
}

async function recordsOf(run: OperationRun): Promise<IDataObject[]> {
	const [{ body }] = await run.payloads();
	const records = (body.records ?? []) as IDataObject[];
	const nameless = records.some(({ wifiname, wifimac }) => Boolean(wifiname) && !wifimac);
	if (nameless) {
		throw run.error(
			'Wi-Fi MAC Address is needed with Wi-Fi Name',
			`Item ${run.itemIndex}: fill it in, or leave out the name. Nothing was sent for this item.`,
		);
	}
	return records.map(({ mediaids, ...record }) => ({
		...record,
		...(mediaids !== undefined && { mediaids: [mediaids].flat() }),
	}));
}

/** Whole items, as many as fit into one call. */
function batchesOf(wishes: Array<Wish<IDataObject[]>>): Batch[] {
	const batches: Array<Batch & { records: IDataObject[] }> = [];
	for (const { run, value } of wishes) {
		const last = batches.at(-1);
		if (last && last.records.length + value.length <= RECORDS_AT_ONCE) {
			last.records.push(...value);
			last.runs.push(run);
		} else {
			const records = [...value];
			batches.push({ records, body: { records }, runs: [run] });
		}
	}
	return batches.map(({ body, runs }) => ({ body, runs }));
}
