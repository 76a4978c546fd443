import type { Field, Operation } from '../operation';
import { enrolledField } from './enrollment-people';

/** What people enroll for: a meeting, or what is close to one. */
interface Occasion {
	/** The word for it. */
	thing: string;
	/** What names it in the form. */
	field: Field;
	/** The folder of its endpoints. */
	path: string;
	/** The page of each endpoint. */
	docs: Record<Endpoint, number>;
	/** The operation that lists its people with their temporary IDs. */
	attendees: string;
	settings: Field[];
	/** What to know before the settings are changed. */
	settingsDescription: string;
}

type Endpoint =
	| 'approve'
	| 'delete'
	| 'get_config'
	| 'import'
	| 'list'
	| 'query_by_tmp_openid'
	| 'set_config';

const enrollmentIds = (send: string): Field => ({
	displayName: 'Enrollment IDs',
	name: 'enrollmentIds',
	type: 'string',
	required: true,
	default: '',
	description: 'The enroll_id of each, which Get Many shows, separated by commas or as a list',
	send,
	as: 'texts',
});

const DECISION: Field = {
	displayName: 'Decision',
	name: 'decision',
	type: 'options',
	options: [
		{ name: 'Approve', value: 3 },
		{ name: 'Reject', value: 2 },
		{
			name: 'Take Back',
			value: 1,
			description: 'What was approved waits for a decision again',
		},
	],
	required: true,
	default: 3,
	description: 'What becomes of the enrollments',
	send: 'body.action',
};

const FIRST: Field = {
	displayName: 'First',
	name: 'first',
	type: 'options',
	options: [
		{ name: 'Imported by Phone Number', value: 1 },
		{ name: 'Made by the Person', value: 2 },
	],
	default: 1,
	description: 'Which enrollment comes first for someone with several',
	send: 'body.sorting_rules',
};

const STATUS: Field = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: [
		{ name: 'Any', value: 0 },
		{ name: 'Approved', value: 3 },
		{ name: 'Rejected', value: 2 },
		{ name: 'Waiting', value: 1 },
	],
	default: 1,
	description: 'Only enrollments of this status',
	send: 'body.status',
};

const temporaryIds = (attendees: string): Field => ({
	displayName: 'Temporary IDs',
	name: 'tmpOpenIds',
	type: 'string',
	required: true,
	default: '',
	description: `The tmp_openid of each person, which ${attendees} shows, separated by commas or as a list; over 500 go out in several calls`,
	send: 'body.tmp_openid_list',
	as: 'texts',
	limits: { items: 500 },
	split: true,
});

/** Who has enrolled, and how that is asked for: the same for every occasion. */
export function enrollmentOperations({
	thing,
	field,
	path,
	docs,
	attendees,
	settings,
	settingsDescription,
}: Occasion): Operation[] {
	const at = (endpoint: Endpoint): Pick<Operation, 'doc' | 'request'> => ({
		doc: docs[endpoint],
		request: { method: 'POST', path: `${path}/${endpoint}` },
	});
	return [
		{
			value: 'decide',
			name: 'Decide',
			action: `Approve or reject enrollments for a ${thing}`,
			description: 'Approve or reject enrollments, or take an approval back',
			...at('approve'),
			fields: [field, enrollmentIds('body.enroll_id_list'), DECISION],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: `Delete enrollments for a ${thing}`,
			description: 'Delete enrollments, those that people made and those that were imported',
			...at('delete'),
			fields: [field, enrollmentIds('body.enroll_id_list[].enroll_id')],
			output: { deleted: true },
		},
		{
			value: 'find',
			name: 'Find',
			action: `Find enrollments of attendees of a ${thing}`,
			description: `Read the enrollment IDs of people in a ${thing} by their temporary IDs; who has not enrolled is left out`,
			...at('query_by_tmp_openid'),
			reads: true,
			fields: [field, temporaryIds(attendees)],
			additionalFields: [FIRST],
			output: { items: 'enroll_id_list' },
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: `Get many enrollments for a ${thing}`,
			description: `List who has enrolled for a ${thing}, with status and answers`,
			...at('list'),
			reads: true,
			fields: [field],
			filters: [STATUS],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 50, steady: true },
				items: 'enroll_list',
			},
		},
		{
			value: 'getSettings',
			name: 'Get Settings',
			action: `Get enrollment settings of a ${thing}`,
			description: `Read how people enroll for a ${thing}, with the questions they are asked`,
			...at('get_config'),
			reads: true,
			fields: [field],
		},
		{
			value: 'import',
			name: 'Import',
			action: `Import enrollments for a ${thing}`,
			description: `Enroll people for a ${thing}; each gets a code to join by phone`,
			...at('import'),
			fields: [field, enrolledField(thing)],
		},
		{
			value: 'updateSettings',
			name: 'Update Settings',
			action: `Update enrollment settings of a ${thing}`,
			description: settingsDescription,
			...at('set_config'),
			fields: [field],
			updateFields: settings,
		},
	];
}
