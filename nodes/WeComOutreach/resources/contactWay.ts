import type { IDataObject } from 'n8n-workflow';

import { contactWayField, customerField, memberField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';
import {
	buttonStyle,
	departmentsOfWay,
	membersOfWay,
	ONE_MEMBER,
	SEVERAL_MEMBERS,
	temporaryChatFields,
	WAY_DETAILS,
	WAY_WITH_ID,
} from './contactWayFields';
import { INCLUDE_DETAILS, withDetails } from './details';
import { MINI_PROGRAM_BUTTON, SCENE } from './wayFields';

const FOR_ONE = { show: { type: [ONE_MEMBER] } };
const FOR_SEVERAL = { show: { type: [SEVERAL_MEMBERS] } };

const CONFIG_ID = contactWayField({ name: 'configId', required: true, send: 'body.config_id' });

const GET_CALL = {
	method: 'POST',
	path: '/cgi-bin/externalcontact/get_contact_way',
	doc: 92228,
} as const;

export const contactWay = defineResource({
	value: 'contactWay',
	name: 'Contact Way',
	description: 'A QR code or button through which customers add members (联系我)',
	operations: [
		{
			value: 'closeTemporaryChat',
			name: 'Close Temporary Chat',
			action: 'Close a temporary chat',
			description:
				'End the temporary chat of a member with a customer, who gets the closing message first',
			doc: 92228,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/close_temp_chat' },
			fields: [
				memberField({ name: 'userId', required: true, send: 'body.userid' }),
				customerField({ name: 'externalUserId', required: true, send: 'body.external_userid' }),
			],
		},
		{
			value: 'create',
			name: 'Create',
			action: 'Create contact way',
			description:
				'Make a QR code or button through which customers add members. Keep the config ID of the answer: without it the contact way can be neither changed nor deleted.',
			doc: 92228,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/add_contact_way' },
			fields: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'One Member', value: ONE_MEMBER, description: 'Everyone reaches the same one' },
						{
							name: 'Several Members',
							value: SEVERAL_MEMBERS,
							description: 'Each customer reaches one of them',
						},
					],
					default: ONE_MEMBER,
					required: true,
					description: 'Whom customers reach (单人, 多人)',
					send: 'body.type',
				},
				SCENE,
				memberField({
					name: 'userId',
					required: true,
					displayOptions: FOR_ONE,
					send: 'body.user',
					as: 'texts',
					limits: { items: 1 },
				}),
				membersOfWay(FOR_SEVERAL),
				departmentsOfWay(FOR_SEVERAL),
				{
					displayName: 'Temporary Chat',
					name: 'isTemporary',
					type: 'boolean',
					default: false,
					displayOptions: FOR_ONE,
					description:
						'Whether customers can write for a limited time only (临时会话), which is for companies of the medical industry',
					send: 'body.is_temp',
				},
			],
			anyOf: ['userId', 'members', 'departments'],
			additionalFields: [
				...WAY_DETAILS,
				buttonStyle('style', 3, {
					show: { '/scene': [MINI_PROGRAM_BUTTON], '/type': [ONE_MEMBER] },
				}),
				buttonStyle('styleForSeveral', 2, {
					show: { '/scene': [MINI_PROGRAM_BUTTON], '/type': [SEVERAL_MEMBERS] },
				}),
				{
					displayName: 'One Member per Company',
					name: 'isExclusive',
					type: 'boolean',
					default: false,
					description:
						'Whether customers of the same company are led to the member whom the first of them added',
					send: 'body.is_exclusive',
				},
				...temporaryChatFields({ show: { '/type': [ONE_MEMBER], '/isTemporary': [true] } }),
			],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete contact way',
			description: 'Remove a contact way; its QR code or button stops working',
			doc: 92228,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/del_contact_way' },
			fields: [CONFIG_ID],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get contact way',
			description: 'Read one contact way, with the link of its QR code',
			doc: 92228,
			reads: true,
			request: { method: 'POST', path: GET_CALL.path },
			fields: [CONFIG_ID],
			output: { unwrap: 'contact_way' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many contact ways',
			description:
				'List the contact ways that were made through the API since 10 July 2021, without temporary chats; those of the last 90 days unless a filter says otherwise',
			doc: 92228,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/list_contact_way' },
			fields: [INCLUDE_DETAILS],
			filters: [
				{
					displayName: 'Created After',
					name: 'createdAfter',
					type: 'dateTime',
					default: '',
					description: 'The earliest date and time of creation; 90 days ago where none is given',
					send: 'body.start_time',
				},
				{
					displayName: 'Created Before',
					name: 'createdBefore',
					type: 'dateTime',
					default: '',
					description: 'The latest date and time of creation; now where none is given',
					send: 'body.end_time',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'contact_way',
			},
			output: { items: 'contact_way', schema: WAY_WITH_ID },
			alsoCalls: [{ ...GET_CALL, sends: { 'body.config_id': 'each contact way' } }],
			run: withDetails({
				...GET_CALL,
				id: 'config_id',
				entry: ({ contact_way: way }, id) => ({ config_id: id, ...(way as IDataObject) }),
			}),
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update contact way',
			description:
				'Change a contact way; what is given takes the place of what was there, a list as a whole',
			doc: 92228,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/update_contact_way' },
			fields: [CONFIG_ID],
			updateFields: [
				...WAY_DETAILS,
				membersOfWay(),
				departmentsOfWay(),
				buttonStyle('style', 3),
				...temporaryChatFields(),
			],
		},
	],
});
