import { departmentsField, meetingRoomField, membersField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: '18F',
	description: 'What the room is called, 30 characters at most',
	send: 'body.name',
	limits: { chars: 30 },
};

const CAPACITY: Field = {
	displayName: 'Capacity',
	name: 'capacity',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 10,
	description: 'How many people it holds',
	send: 'body.capacity',
	limits: { min: 1 },
};

const text = (displayName: string, name: string, description: string): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	send: `body.${name}`,
});

const WHERE = 'A place takes City, Building and Floor together';

const PLACE: Field[] = [
	text('City', 'city', `The city of the room. ${WHERE}.`),
	text('Building', 'building', `The building of the room. ${WHERE}.`),
	text('Floor', 'floor', `The floor of the room. ${WHERE}.`),
];

/** Filters by place, for rooms and for what is booked. */
export const PLACE_FILTERS: Field[] = [
	text('City', 'city', 'Only rooms in this city'),
	text('Building', 'building', 'Only rooms in this building. Give the City too.'),
	text('Floor', 'floor', 'Only rooms on this floor. Give the City and the Building too.'),
];

const coordinate = (displayName: string, name: string, most: number): Field => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { numberPrecision: 6, minValue: -most, maxValue: most },
	default: 0,
	description: `The ${name} of the building, in degrees with up to six decimals. It cannot be changed once the building is known.`,
	send: `body.coordinate.${name}`,
	as: 'text',
});

const EQUIPMENT: Field = {
	displayName: 'Equipment',
	name: 'equipment',
	type: 'multiOptions',
	options: [
		{ name: 'Phone', value: 2 },
		{ name: 'Projector', value: 3 },
		{ name: 'Television', value: 1 },
		{ name: 'Video Conference', value: 5 },
		{ name: 'Whiteboard', value: 4 },
	],
	default: [],
	description: 'What stands in the room',
	send: 'body.equipment',
};

const details = (range: string): Field[] => [
	...PLACE,
	coordinate('Latitude', 'latitude', 90),
	coordinate('Longitude', 'longitude', 180),
	EQUIPMENT,
	membersField({
		displayName: 'For Members',
		name: 'members',
		send: 'body.range.user_list',
		description: `Who may book the room: user IDs, separated by commas or as a list, 1,000 at most. ${range}`,
		limits: { items: 1000 },
	}),
	departmentsField({
		displayName: 'For Departments',
		name: 'departments',
		send: 'body.range.department_list',
		description: `Whose members may book the room: department IDs, separated by commas or as a list, 1,000 at most. ${range}`,
		limits: { items: 1000 },
	}),
];

export const meetingRoom = defineResource({
	value: 'meetingRoom',
	name: 'Meeting Room',
	description: 'A room of the company that members book (会议室)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create meeting room',
			description: 'Add a room that members can book',
			doc: 93619,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/add' },
			fields: [
				{ ...NAME, required: true },
				{ ...CAPACITY, required: true },
			],
			additionalFields: details('Without members and departments: the whole company.'),
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete meeting room',
			description: 'Remove a room for good',
			doc: 93619,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/del' },
			fields: [meetingRoomField({ name: 'roomId', required: true, send: 'body.meetingroom_id' })],
			output: { deleted: true },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many meeting rooms',
			description:
				'List the rooms of the company: every one, or those of a place or with certain equipment',
			doc: 93619,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/list' },
			filters: [
				...PLACE_FILTERS,
				{ ...EQUIPMENT, description: 'Only rooms in which all of these stand' },
			],
			output: { items: 'meetingroom_list' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update meeting room',
			description: 'Change a room; what is not given stays as it is',
			doc: 93619,
			request: { method: 'POST', path: '/cgi-bin/oa/meetingroom/edit' },
			fields: [meetingRoomField({ name: 'roomId', required: true, send: 'body.meetingroom_id' })],
			updateFields: [
				NAME,
				CAPACITY,
				...details('Members and departments given here take the place of all there were.'),
			],
		},
	],
});
