import { memberField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const DOC = 98920;

const KIND: Field = {
	displayName: 'Kind',
	name: 'kind',
	type: 'options',
	options: [
		{ name: 'Trusted Company Device', value: 1, description: '可信企业设备' },
		{ name: 'Trusted Personal Device', value: 3, description: '可信个人设备' },
		{ name: 'Unknown Device', value: 2, description: '未知设备' },
	],
	required: true,
	default: 1,
	description: 'The kind of the devices',
	send: 'body.type',
};

const codes = (which: string): Field => ({
	displayName: 'Device Codes',
	name: 'deviceCodes',
	type: 'string',
	required: true,
	default: '',
	placeholder: '49nNtYq, rjDTnOh',
	description: `${which}, by the device_code that Get Many shows, separated by commas or as a list; over 100 take several calls`,
	send: 'body.device_code_list',
	as: 'texts',
	limits: { items: 100 },
	split: true,
});

const ON_WINDOWS = { show: { system: ['Windows'] } };

/** A list of texts about a device. */
const several = (
	displayName: string,
	name: string,
	send: string,
	description: string,
	more: Partial<Field>,
): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description: `${description}, separated by commas or as a list, 100 at most`,
	send,
	as: 'texts',
	limits: { items: 100 },
	...more,
});

const text = (
	displayName: string,
	name: string,
	send: string,
	description: string,
	more: Partial<Field>,
): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	send,
	...more,
});

const MAC_ADDRESSES = several(
	'MAC Addresses',
	'macAddresses',
	'mac_addr',
	'The MAC addresses of the device',
	{ placeholder: '50:81:40:29:33:CA' },
);

const DEVICE: Field[] = [
	{
		displayName: 'System',
		name: 'system',
		type: 'options',
		options: [
			{ name: 'Mac', value: 'Mac' },
			{ name: 'Windows', value: 'Windows' },
		],
		default: 'Windows',
		description: 'The system of the device',
		send: 'system',
	},
	{ ...MAC_ADDRESSES, required: true, displayOptions: ON_WINDOWS },
	text('Serial Number', 'serialNumber', 'seq_no', 'The serial number of the Mac (序列号)', {
		required: true,
		displayOptions: { show: { system: ['Mac'] } },
	}),
	{
		...MAC_ADDRESSES,
		displayName: 'MAC Addresses of the Mac',
		name: 'macAddressesOfMac',
		displayOptions: { show: { system: ['Mac'] } },
	},
	text('Computer Name', 'computerName', 'pc_name', 'The name of the computer in Windows', {
		displayOptions: ON_WINDOWS,
	}),
	several(
		'Disk Serial Numbers',
		'diskSerialNumbers',
		'harddisk_uuid',
		'The serial numbers of the disks (硬盘序列号)',
		{ displayOptions: ON_WINDOWS },
	),
	text('Domain', 'domain', 'domain', 'The Windows domain of the device', {
		displayOptions: ON_WINDOWS,
	}),
	text('Motherboard UUID', 'motherboardUuid', 'motherboard_uuid', 'The UUID of the motherboard', {
		displayOptions: ON_WINDOWS,
	}),
];

export const trustedDevice = defineResource({
	value: 'trustedDevice',
	name: 'Trusted Device',
	description: 'Computers that members may log in on (设备管理)',
	operations: [
		{
			value: 'approve',
			name: 'Approve',
			action: 'Approve devices that members declared',
			description: 'Trust devices that wait for an admin, with status 3 or 4 (确认为可信设备)',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/approve' },
			fields: [codes('The devices to trust')],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete devices',
			description: 'Remove devices of one kind from the list',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/delete' },
			fields: [KIND, codes('The devices to remove')],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many devices of the company',
			description: 'List the devices of one kind, with status and who logged in last',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/list' },
			fields: [KIND],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 100 },
				items: 'device_list',
			},
		},
		{
			value: 'getByMember',
			name: 'Get by Member',
			action: 'Get devices of a member',
			description: 'List the devices of one kind that a member was the last to log in on',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/get_by_user' },
			fields: [
				KIND,
				memberField({ name: 'userId', required: true, send: 'body.last_login_userid' }),
			],
			output: { items: 'device_list' },
		},
		{
			value: 'import',
			name: 'Import',
			action: 'Import trusted devices of the company',
			description:
				'Add devices that belong to the company (导入可信企业设备). Each comes back with a status: 1 added, 2 there already, 3 not supported, 4 badly formed.',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/import' },
			fields: [
				{
					displayName: 'Devices',
					name: 'devices',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					required: true,
					default: {},
					placeholder: 'Add Device',
					description: 'The devices, 1 to 100',
					limits: { minItems: 1, items: 100 },
					options: [
						{
							displayName: 'Device',
							name: 'device',
							send: 'body.device_list[]',
							values: DEVICE,
						},
					],
				},
			],
			output: { items: 'result' },
		},
		{
			value: 'reject',
			name: 'Reject',
			action: 'Reject devices that members declared',
			description: 'Refuse devices that wait for an admin, with status 3 or 4 (驳回可信设备申请)',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/security/trustdevice/reject' },
			fields: [codes('The devices to refuse')],
		},
	],
});
