import type { IDataObject } from 'n8n-workflow';

import {
	connectedDevicesField,
	DEVICES,
	meetingAttendeeField,
	meetingLayoutField,
} from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { ADVANCED_LAYOUTS, ADVANCED_PAGES, LAYOUT_NAME } from './advancedFields';
import { ADDED_LAYOUT, described, LAYOUT_OF_PERSON } from './described';
import { MEETING } from './source';
import { addLayouts, updateLayout } from './write';

const FIRST_UNKNOWN_DEVICE = 81;
const SIP = 9;

/** For whom a layout is put on or taken off. An empty list would mean everyone, so it is asked for. */
const FOR_WHOM: Field[] = [
	{
		displayName: 'For',
		name: 'forWhom',
		type: 'options',
		options: [
			{
				name: 'Certain Devices',
				value: 'devices',
				description: 'SIP and H.323 devices alone, as their personal layout (个性布局)',
			},
			{ name: 'The Whole Meeting', value: 'meeting' },
		],
		default: 'meeting',
		description: 'Who sees it',
	},
	connectedDevicesField({ displayOptions: { show: { forWhom: ['devices'] } } }),
];

export const advancedLayout = defineResource({
	value: 'advancedLayout',
	name: 'Advanced Layout',
	description:
		'Layouts with polling and speakers, which SIP and H.323 devices of meeting rooms show (高级布局); Meeting Layout lists and deletes them',
	operations: [
		{
			value: 'add',
			name: 'Add',
			action: 'Add advanced layouts to a meeting',
			description:
				'Give a meeting new advanced layouts, which only SIP and H.323 devices show; Apply puts one on',
			doc: 98861,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/add' },
			fields: [MEETING, ...ADVANCED_LAYOUTS],
			output: { items: 'layout_list', schema: ADDED_LAYOUT },
			sends: { 'body.layout_list': 'layoutsFrom' },
			run: addLayouts,
		},
		{
			value: 'apply',
			name: 'Apply',
			action: 'Apply an advanced layout to a meeting or to devices in it',
			description:
				'Put an advanced layout on, for the whole meeting or for certain devices. A personal layout comes before one of the meeting, and that before the default. In a meeting with all people in one picture (同框模式) such devices show the default.',
			doc: 98869,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/apply' },
			fields: [MEETING, meetingLayoutField(), ...FOR_WHOM],
		},
		{
			value: 'getForPerson',
			name: 'Get for Person',
			action: 'Get the layout that a person in a meeting sees',
			description:
				'Read which layout someone in a meeting sees on a device: a personal one, one of the meeting, or the default',
			doc: 98865,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/get_user_layout' },
			fields: [
				MEETING,
				meetingAttendeeField({ displayName: 'Person', send: 'body.tmp_openid' }),
				{
					displayName: 'Device',
					name: 'device',
					type: 'options',
					options: DEVICES.filter(({ value }) => value < FIRST_UNKNOWN_DEVICE),
					required: true,
					default: SIP,
					description: 'The device that the person has joined with (instance_id)',
					send: 'body.instance_id',
				},
			],
			output: { schema: LAYOUT_OF_PERSON },
			run: getForPerson,
		},
		{
			value: 'restoreDefault',
			name: 'Restore Default',
			action: 'Restore the default layout of a meeting or of devices in it',
			description:
				'Take an advanced layout off, for the whole meeting or for certain devices; the layout itself stays',
			doc: 98869,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/apply' },
			constants: { 'body.layout_id': '' },
			fields: [MEETING, ...FOR_WHOM],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update an advanced layout of a meeting',
			description:
				'Write an advanced layout anew: what is not given is lost. A meeting that uses it shows it at once, a device whose personal layout it is only when it is applied again.',
			doc: 98868,
			request: { method: 'POST', path: '/cgi-bin/meeting/advanced_layout/update' },
			fields: [MEETING, meetingLayoutField(), LAYOUT_NAME, ...ADVANCED_PAGES],
			sends: { 'body.page_list': 'pagesFrom' },
			run: updateLayout,
		},
	],
});

async function getForPerson(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	return described(await run.send(payload));
}
