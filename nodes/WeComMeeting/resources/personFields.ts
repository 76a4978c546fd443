import { memberField, membersField, subMeetingField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { schemaLike } from '../../shared/operation';
import { deviceField } from './devices';

const BY_MEMBER: Field['displayOptions'] = { show: { personBy: ['member'] } };
const BY_TEMPORARY_ID: Field['displayOptions'] = { show: { personBy: ['temporaryId'] } };

/** Who is meant: a member of the company, or anyone by the ID that a meeting gives its people. */
function personBy(displayName: string): Field {
	return {
		displayName,
		name: 'personBy',
		type: 'options',
		options: [
			{
				name: 'Member',
				value: 'member',
				description: 'By user ID, which is looked up among those who are there',
			},
			{
				name: 'Temporary ID',
				value: 'temporaryId',
				description: 'By the tmp_openid of this meeting, which people from outside have too',
			},
		],
		default: 'member',
		description: 'How the person is named',
	};
}

const TEMPORARY_ID: Field = {
	displayName: 'Temporary ID',
	name: 'tmpOpenId',
	type: 'string',
	required: true,
	default: '',
	displayOptions: BY_TEMPORARY_ID,
	description: 'The tmp_openid of the person in this meeting, which Attendee → Get Current shows',
};

const MATCHES = 'It must be the one that the person has joined with, or WeCom does nothing.';

/** One person. */
export function personFields(unsupported: number[] = []): Field[] {
	return [
		personBy('Person By'),
		memberField({ name: 'userId', required: true, displayOptions: BY_MEMBER }),
		TEMPORARY_ID,
		deviceField(
			`The device of the person (instance_id). ${MATCHES} Any means each one the person has joined with.`,
			unsupported,
		),
	];
}

/** Who acts, where the API wants to know. */
export const OPERATOR: Field[] = [
	personBy('Operator By'),
	memberField({
		displayName: 'Operator',
		name: 'userId',
		required: true,
		displayOptions: BY_MEMBER,
		description:
			'Who does it, the host or the admin of the meeting: choose from the list, or give the user ID (账号). It is looked up among the attendees.',
	}),
	{
		...TEMPORARY_ID,
		displayName: 'Operator ID',
		description:
			'The tmp_openid of who does it, the host or the admin of the meeting; Attendee → Get Current shows it',
	},
	deviceField('The device that the operator has joined with (instance_id)'),
];

/** Several people. */
export const PEOPLE: Field[] = [
	personBy('People By'),
	membersField({
		displayName: 'Members',
		name: 'userIds',
		required: true,
		displayOptions: BY_MEMBER,
	}),
	{
		...TEMPORARY_ID,
		displayName: 'Temporary IDs',
		name: 'tmpOpenIds',
		description:
			'The tmp_openid of each person in this meeting, separated by commas or as a list; Attendee → Get Current and Waiting Room → Get Current show them',
		as: 'texts',
	},
	deviceField(
		`The device of all of them (instance_id). ${MATCHES} Any means each one that each of them has joined with.`,
	),
];

/** What an operation on people answers. */
export const ACTED_ON = schemaLike({
	success: true,
	operated_users: [{ tmp_openid: 'MSOPENID', instance_id: 1 }],
});

/** For the look-up in a recurring meeting. */
export const LOOK_UP_IN: Field = subMeetingField({ send: undefined });
