import type { INodePropertyOptions } from 'n8n-workflow';

import { departmentField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import type { Column } from './columns';
import { columnsField, DEPARTMENT_COLUMNS, MEMBER_COLUMNS } from './columns';

const WITH_MEMBERS = { show: { contents: ['members', 'both'] } };
const WITH_DEPARTMENTS = { show: { contents: ['departments', 'both'] } };

export const SYNC_FIELDS: Field[] = [
	{
		displayName: 'The List Holds',
		name: 'contents',
		type: 'options',
		options: [
			{
				name: 'Departments',
				value: 'departments',
				description: 'Each item is a department; members stay where they are',
			},
			{ name: 'Members', value: 'members', description: 'Each item is a member' },
			{
				name: 'Members and Departments',
				value: 'both',
				description: 'An item with a user ID is a member, one without it a department',
			},
		],
		default: 'members',
		description:
			'What the input items are. All of them together are the list of those who should be there.',
	},
	departmentField({
		displayName: 'Below Department',
		name: 'scopeId',
		send: 'query.id',
		description:
			'Only this department (部门) and what is below it is compared and changed; paths begin below it. Members and departments outside stay as they are. Left empty: everything that the credential can see.',
	}),
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: true,
		description:
			'Whether to give the plan alone: what would be created, updated, moved, disabled and deleted, and why. Nothing is changed.',
	},
	{
		displayName: 'Members Not in the List',
		name: 'membersNotListed',
		type: 'options',
		displayOptions: WITH_MEMBERS,
		options: [
			{
				name: 'Delete',
				value: 'delete',
				description: 'Remove them for good, and their mailboxes with them',
			},
			{
				name: 'Disable',
				value: 'disable',
				description: 'Close their accounts and keep their data',
			},
			{ name: 'Keep', value: 'keep', description: 'Leave them as they are' },
		],
		default: 'disable',
		description:
			'What happens to members who are in the directory and not in the list. One who is in departments outside Below Department too is only taken out of those inside.',
	},
	{
		displayName: 'Removal Limit (%)',
		name: 'removalLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		displayOptions: WITH_MEMBERS,
		default: 10,
		description:
			'The share of the members that may be disabled or deleted in one run. Where it would be more, nothing at all is changed: a list that came in half does no harm.',
		as: 'number',
		limits: { min: 0, max: 100 },
	},
	{
		displayName: 'Departments Not in the List',
		name: 'departmentsNotListed',
		type: 'options',
		displayOptions: WITH_DEPARTMENTS,
		options: [
			{ name: 'Delete', value: 'delete', description: 'Delete those that are empty by then' },
			{ name: 'Keep', value: 'keep', description: 'Leave them as they are' },
		],
		default: 'keep',
		description:
			'What happens to departments that are in the directory and neither in the list nor above a listed one',
	},
	columnsField(
		{ displayName: 'Member Columns', name: 'memberColumns', displayOptions: WITH_MEMBERS },
		MEMBER_COLUMNS,
	),
	columnsField(
		{
			displayName: 'Department Columns',
			name: 'departmentColumns',
			displayOptions: WITH_DEPARTMENTS,
		},
		DEPARTMENT_COLUMNS,
	),
];

const shownWith = (columns: readonly Column[], without: string[]): INodePropertyOptions[] =>
	columns
		.filter(({ api }) => !without.includes(api))
		.map(({ displayName, api }) => ({ name: displayName, value: api }));

export const SEND_INVITATION: Field = {
	displayName: 'Send Invitations',
	name: 'sendInvitations',
	type: 'boolean',
	default: true,
	description: 'Whether WeCom invites new members to join, by email or text message',
};

export const SYNC_OPTIONS: Field[] = [
	{
		displayName: 'Create Missing Departments',
		name: 'createMissingDepartments',
		type: 'boolean',
		default: true,
		description:
			'Whether to create departments that a path names and that are not there. Without it, such a row is an error.',
	},
	{
		displayName: 'Department Fields to Compare',
		name: 'compareDepartments',
		type: 'multiOptions',
		options: shownWith(DEPARTMENT_COLUMNS, ['code', 'id']),
		default: [],
		description:
			'What may be changed of a department that is there already. None chosen: whatever the items have a column for.',
	},
	{
		displayName: 'Empty Cells',
		name: 'emptyCells',
		type: 'options',
		options: [
			{ name: 'Clear the Field', value: 'clear' },
			{ name: 'Leave the Field as It Is', value: 'keep' },
		],
		default: 'keep',
		description:
			'What an empty cell of a member means. Position, address, mobile, external position and direct leader can be cleared; what WeCom does not take empty stays.',
	},
	{
		displayName: 'Enable Listed Members',
		name: 'enableListed',
		type: 'boolean',
		default: false,
		description:
			'Whether a disabled member who is in the list is enabled again, where the row says nothing about it',
	},
	{
		displayName: 'Include Unchanged',
		name: 'includeUnchanged',
		type: 'boolean',
		default: false,
		description:
			'Whether the output also has an item, with the action keep, for what stays as it is',
	},
	{
		displayName: 'Member Fields to Compare',
		name: 'compareMembers',
		type: 'multiOptions',
		options: shownWith(MEMBER_COLUMNS, ['userid']),
		default: [],
		description:
			'What may be changed of a member who is there already. None chosen: whatever the items have a column for.',
	},
	{
		displayName: 'Path Separator',
		name: 'pathSeparator',
		type: 'string',
		default: '/',
		description: 'What stands between the names of a path; another one where names hold a slash',
	},
	SEND_INVITATION,
	{
		displayName: 'Update Unseen Fields',
		name: 'updateUnseen',
		type: 'boolean',
		default: false,
		description:
			'Whether to send, at every run, values of fields that the secret may not read. Otherwise such a field counts as equal: mobile, email, gender and address for an app created since June 2022, all but IDs and departments for the Contacts Sync secret from an IP address that was added since August 2022.',
	},
];

export const APPLY_FIELDS: Field[] = [
	{
		displayName: 'Removal Limit',
		name: 'removalLimit',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 20,
		description:
			'How many members the plan may disable or delete. Where it would be more, nothing at all is changed.',
		limits: { min: 0 },
	},
];
