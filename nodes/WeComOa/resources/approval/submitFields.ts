import {
	approvalTemplateField,
	departmentField,
	mapperField,
	memberField,
	membersField,
} from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { SUMMARY } from './summary';

const GIVEN_FLOW: Field['displayOptions'] = { show: { flow: [0] } };

const STEPS: Field = {
	displayName: 'Steps',
	name: 'steps',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Step',
	default: {},
	displayOptions: GIVEN_FLOW,
	description: 'Who handles the request, one step after the other',
	options: [
		{
			displayName: 'Step',
			name: 'step',
			send: 'body.process.node_list[]',
			values: [
				{
					displayName: 'Kind',
					name: 'kind',
					type: 'options',
					options: [
						{ name: 'Approve', value: 1, description: 'These members decide (审批人)' },
						{ name: 'Copy', value: 2, description: 'These members are told (抄送人)' },
						{ name: 'Handle', value: 3, description: 'These members carry it out (办理人)' },
					],
					default: 1,
					description: 'What the members of this step do',
					send: 'type',
				},
				{
					displayName: 'Rule',
					name: 'rule',
					type: 'options',
					options: [
						{ name: 'All of Them', value: 1, description: 'Everyone must agree (会签)' },
						{ name: 'One of Them', value: 2, description: 'The first answer decides (或签)' },
						{ name: 'One After the Other', value: 3, description: 'In the order given (依次审批)' },
					],
					default: 1,
					displayOptions: { show: { kind: [1, 3] } },
					description: 'Whose answer the step needs where it has several members',
					send: 'apv_rel',
				},
				membersField({ name: 'members', required: true, send: 'userid' }),
			],
		},
	],
};

const CONTROLS: Field = mapperField({
	displayName: 'Controls',
	name: 'controls',
	method: 'getApprovalControls',
	dependsOn: ['templateId.value'],
	words: { singular: 'control', plural: 'controls' },
	required: true,
	description:
		'What the form of the template is filled with. Lists take commas or an expression that gives a list; options go by name; files are binary fields of the item, which are uploaded, six at most in one form; a table is a list of objects with the titles of its columns. When mapped automatically, the titles of the controls are looked for in the item.',
});

export const SUBMIT_FIELDS: Field[] = [
	memberField({
		displayName: 'Applicant',
		name: 'applicant',
		required: true,
		send: 'body.creator_userid',
		description:
			'The member (申请人) in whose name the request is made: from the list, or by user ID. The app must be visible to them.',
	}),
	approvalTemplateField({ name: 'templateId', required: true, send: 'body.template_id' }),
	CONTROLS,
	{
		displayName: 'Approval Flow',
		name: 'flow',
		type: 'options',
		options: [
			{
				name: 'As Given Here',
				value: 0,
				description: 'The steps below',
			},
			{
				name: 'As the Template Says',
				value: 1,
				description:
					'The flow that is set up in the admin console, without steps that applicants choose',
			},
		],
		required: true,
		default: 1,
		description: 'Who approves the request and who is told of it',
		send: 'body.use_template_approver',
	},
	STEPS,
];

export const SUBMIT_ADDITIONAL: Field[] = [
	departmentField({
		displayName: 'Department of the Applicant',
		name: 'department',
		send: 'body.choose_department',
		description:
			'For which of their departments the applicant asks (提单部门): from the list, or by ID. Left out: their main department.',
	}),
	SUMMARY,
];

const OLD_FLOW =
	'Part of the old way to give a flow, which WeCom no longer documents; use Steps where you can';

export const SUBMIT_OPTIONS: Field[] = [
	{
		displayName: 'Approvers (Old Flow)',
		name: 'oldApprovers',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Approvers',
		default: {},
		description: `The approvers of each step. ${OLD_FLOW}.`,
		options: [
			{
				displayName: 'Approvers',
				name: 'approvers',
				send: 'body.approver[]',
				values: [
					{
						displayName: 'Rule',
						name: 'rule',
						type: 'options',
						options: [
							{ name: 'All of Them', value: 2 },
							{ name: 'One of Them', value: 1 },
						],
						default: 1,
						description: 'Whose answer the step needs where it has several members',
						send: 'attr',
					},
					membersField({ name: 'members', required: true, send: 'userid' }),
				],
			},
		],
	},
	membersField({
		displayName: 'Copies To (Old Flow)',
		name: 'oldCopies',
		send: 'body.notifyer',
		description: `User IDs (抄送人), separated by commas or as a list. ${OLD_FLOW}.`,
	}),
	{
		displayName: 'Copies When (Old Flow)',
		name: 'oldCopiesWhen',
		type: 'options',
		options: [
			{ name: 'When Approved', value: 2 },
			{ name: 'When Submitted', value: 1 },
			{ name: 'When Submitted and When Approved', value: 3 },
		],
		default: 1,
		description: `When those members are told. ${OLD_FLOW}.`,
		send: 'body.notify_type',
	},
];
