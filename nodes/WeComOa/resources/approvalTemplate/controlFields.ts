import type { Field } from '../../../shared/operation';
import { CONFIG_FIELDS } from './configFields';
import { KINDS } from './kinds';

const NO_LEAVE: Field['displayOptions'] = { hide: { kind: ['Attendance', 'Vacation'] } };

/** What a person says of one control of a template. */
export const CONTROL_FIELDS: Field[] = [
	{
		displayName: 'Kind',
		name: 'kind',
		type: 'options',
		options: KINDS,
		default: 'Text',
		description:
			'What the applicant fills in. A template has one control at most of the kinds Leave and Trip, Out of Office or Overtime.',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		default: '',
		displayOptions: { hide: { kind: ['Attendance'] } },
		description: 'What stands beside it: 40 characters at most, and no other control has it',
		limits: { chars: 40 },
	},
	{
		displayName: 'Hint',
		name: 'hint',
		type: 'string',
		default: '',
		displayOptions: NO_LEAVE,
		description: 'What tells the applicant how to fill it, 80 characters at most',
		limits: { chars: 80 },
	},
	{
		displayName: 'Required',
		name: 'isRequired',
		type: 'boolean',
		default: false,
		displayOptions: NO_LEAVE,
		description: 'Whether it must be filled',
	},
	{
		displayName: 'Printed',
		name: 'isPrinted',
		type: 'boolean',
		default: true,
		displayOptions: NO_LEAVE,
		description: 'Whether it stands on a printed request',
	},
	...CONFIG_FIELDS,
	{
		displayName: 'Control ID',
		name: 'id',
		type: 'string',
		default: '',
		placeholder: 'Text-01',
		description:
			'An ID of your own: the kind as the API calls it, a hyphen and a number. Left empty: the kind and the place in the list.',
	},
];
