import type { IDataObject } from 'n8n-workflow';

import { countryCodeField, memberField, PHONE_NUMBER, webinarField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { withNames } from '../../../shared/operation/names';
import { FOUND_BY } from './fields';

const MEMBER = 1;
const FROM_OUTSIDE = 2;

const TYPE_NAMES = { [MEMBER]: 'Member', [FROM_OUTSIDE]: 'From Outside', 3: 'By Guest Link' };

const ofMember: Field['displayOptions'] = { show: { guestType: [MEMBER] } };
const ofOutsider: Field['displayOptions'] = { show: { guestType: [FROM_OUTSIDE] } };

const GUESTS: Field = {
	displayName: 'Guests',
	name: 'guests',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Guest',
	default: {},
	description: 'Everyone who is to be a guest (嘉宾)',
	options: [
		{
			displayName: 'Guest',
			name: 'guest',
			send: 'body.guests[]',
			values: [
				{
					displayName: 'Guest Is',
					name: 'guestType',
					type: 'options',
					options: [
						{ name: 'From Outside', value: FROM_OUTSIDE, description: '外部嘉宾' },
						{ name: 'Member', value: MEMBER, description: '内部嘉宾' },
					],
					default: FROM_OUTSIDE,
					description: 'Whether the guest is a member of the company',
					send: 'guest_type',
				},
				memberField({ name: 'userId', required: true, displayOptions: ofMember, send: 'userid' }),
				countryCodeField({ displayOptions: ofOutsider }),
				{ ...PHONE_NUMBER, displayOptions: ofOutsider },
				{
					displayName: 'Name',
					name: 'guestName',
					type: 'string',
					required: true,
					default: '',
					displayOptions: ofOutsider,
					description: 'How the guest is called in the webinar, 16 characters at most',
					send: 'guest_name',
					limits: { chars: 16 },
				},
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					placeholder: 'name@email.com',
					default: '',
					displayOptions: ofOutsider,
					description: 'The email address of the guest, which may be left empty',
					send: 'email',
				},
			],
		},
	],
};

export const webinarGuest = defineResource({
	value: 'webinarGuest',
	name: 'Webinar Guest',
	description: 'The guests of a webinar, members and people from outside (网络研讨会嘉宾)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many guests of a webinar',
			description:
				'List the guests of a webinar: members, people from outside, and who came by the guest link',
			doc: 98871,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/list_guest' },
			fields: FOUND_BY,
			output: {
				items: 'guests',
				schema: schemaLike({
					guest_type: FROM_OUTSIDE,
					guest_type_name: TYPE_NAMES[FROM_OUTSIDE],
					userid: 'zhangsan',
					area: '86',
					phone_number: '13800001001',
					guest_name: 'Li',
					email: 'name@example.com',
				}),
			},
			run: listGuests,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update the guests of a webinar',
			description:
				'Say who the guests of a webinar are. Give all of them: WeCom does not say that it keeps those who are left out.',
			doc: 98872,
			request: { method: 'POST', path: '/cgi-bin/meeting/webinar/update_guest_list' },
			fields: [webinarField(), GUESTS],
		},
	],
});

async function listGuests(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { guests } = await run.send(payload);
	return ((guests ?? []) as IDataObject[]).map((guest) =>
		withNames(guest, { guest_type: TYPE_NAMES }),
	);
}
