import { membersField, WEB_ADDRESS } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';

const APPROVERS_AT_MOST = 100;

const STATES = [
	{ name: 'Approved', value: 3 },
	{ name: 'Pending', value: 1 },
	{ name: 'Rejected', value: 2 },
	{ name: 'Withdrawn', value: 101 },
];

const STEP: Field[] = [
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: [{ name: 'Not Reached Yet', value: 102 }, ...STATES].sort((a, b) =>
			a.name.localeCompare(b.name, 'en'),
		),
		required: true,
		default: 1,
		description: 'Where this step stands',
		send: 'node_apv_status',
	},
	{
		displayName: 'Rule',
		name: 'rule',
		type: 'options',
		options: [
			{ name: 'All Must Approve', value: 1, description: '会签' },
			{ name: 'One Is Enough', value: 2, description: '或签' },
			{ name: 'One After the Other', value: 3, description: '依次审批' },
		],
		required: true,
		default: 1,
		description: 'How several approvers of this step decide',
		send: 'node_apv_rel',
	},
	membersField({
		displayName: 'Still to Decide',
		name: 'current',
		send: 'current_approvers',
		limits: { items: APPROVERS_AT_MOST },
		description:
			'Who has not decided: user IDs (账号), separated by commas or as a list, 100 at most. Needed unless Have Decided is given.',
	}),
	membersField({
		displayName: 'Have Decided',
		name: 'completed',
		send: 'completed_approvers',
		limits: { items: APPROVERS_AT_MOST },
		description:
			'Who has decided: user IDs (账号), separated by commas or as a list, 100 at most. Needed unless Still to Decide is given.',
	}),
	{
		displayName: 'Updated At',
		name: 'updatedAt',
		type: 'dateTime',
		default: '',
		description: 'When this step changed last',
		send: 'apv_update_time',
	},
];

export const REQUEST_ID: Field = {
	displayName: 'Request ID',
	name: 'requestId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The ID of the request (申请ID): the event of a request that a member made carries it as ApplyId, and Get Many shows it as apply_id',
	send: 'body.apply_id',
};

export const APPROVAL_FIELDS: Field[] = [
	REQUEST_ID,
	{
		displayName: 'Approval ID',
		name: 'approvalId',
		type: 'string',
		required: true,
		default: '',
		description:
			'The ID of your own for the approval of this request (审批ID). The first one stays with the request for good: give the same with every change.',
		send: 'body.approval_id',
	},
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: STATES,
		required: true,
		default: 1,
		description: 'Where the approval as a whole stands',
		send: 'body.approval_status',
	},
	{
		displayName: 'Approval URL',
		name: 'approvalUrl',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'https://example.com/approvals/1',
		description: 'The page of the approval in your system, with http:// or https://',
		send: 'body.approval_url',
		limits: { pattern: WEB_ADDRESS },
	},
	{
		displayName: 'Steps',
		name: 'steps',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Step',
		required: true,
		default: {},
		description: 'All steps of the approval in their order, also those that have not changed',
		limits: { minItems: 1 },
		options: [
			{
				displayName: 'Step',
				name: 'step',
				send: 'body.process_list.node_list[]',
				values: STEP,
			},
		],
	},
];
