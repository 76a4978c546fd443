import type { IDataObject } from 'n8n-workflow';

import { departmentField, documentField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { updateMembers } from './members';
import { SECURITY } from './securityFields';

const READ_OR_EDIT: Field['options'] = [
	{ name: 'Read', value: 1 },
	{ name: 'Read and Edit', value: 2 },
];

const reach = (who: string, name: string, displayName: string, send: string): Field => ({
	displayName,
	name,
	type: 'options',
	options: READ_OR_EDIT,
	default: 1,
	description: `What ${who} who open the document by themselves may do`,
	send,
});

const ADMIN_NEEDED = 'The document needs an administrator for it.';

const ACCESS: Field[] = [
	{
		displayName: 'Company Members May Open',
		name: 'internal',
		type: 'boolean',
		default: true,
		description: 'Whether every member of the company may open the document (企业内可访问)',
		send: 'body.enable_corp_internal',
	},
	reach('members', 'internalRight', 'Company Members May', 'body.corp_internal_auth'),
	{
		displayName: 'Admin Approves Company Members',
		name: 'internalApproval',
		type: 'boolean',
		default: true,
		description: `Whether an administrator must let members in. It cannot be off where company members may not open the document. ${ADMIN_NEEDED}`,
		send: 'body.corp_internal_approve_only_by_admin',
	},
	{
		displayName: 'Outsiders May Open',
		name: 'external',
		type: 'boolean',
		default: true,
		description: 'Whether people outside the company may open the document (企业外可访问)',
		send: 'body.enable_corp_external',
	},
	reach('outsiders', 'externalRight', 'Outsiders May', 'body.corp_external_auth'),
	{
		displayName: 'Admin Approves Outsiders',
		name: 'externalApproval',
		type: 'boolean',
		default: true,
		description: `Whether an administrator must let outsiders in. It cannot be off where outsiders may not open the document and sharing outside is not forbidden. ${ADMIN_NEEDED}`,
		send: 'body.corp_external_approve_only_by_admin',
	},
	{
		displayName: 'Forbid Sharing Outside',
		name: 'forbidSharing',
		type: 'boolean',
		default: true,
		description:
			'Whether the document cannot be shared outside the company at all (禁止分享到企业外)',
		send: 'body.ban_share_external',
	},
];

const DEPARTMENTS: Field[] = [
	{
		displayName: 'Replace Departments',
		name: 'replaceDepartments',
		type: 'boolean',
		default: false,
		description:
			'Whether the departments whose members may open the document without asking become those below',
		send: 'body.update_co_auth_list',
	},
	{
		displayName: 'Departments',
		name: 'departments',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Department',
		default: {},
		displayOptions: { show: { replaceDepartments: [true] } },
		description:
			'The departments whose members may open the document without asking; with none, those it has now are taken away',
		options: [
			{
				displayName: 'Department',
				name: 'department',
				send: 'body.co_auth_list[]',
				values: [
					{
						displayName: 'Type',
						name: 'type',
						type: 'hidden',
						default: 2,
						description: 'Only departments can be named here',
						send: 'type',
						as: 'integer',
					},
					departmentField({ name: 'departmentId', required: true, send: 'departmentid' }),
					{
						displayName: 'May',
						name: 'right',
						type: 'options',
						options: READ_OR_EDIT,
						default: 1,
						description: 'What the members of the department may do',
						send: 'auth',
					},
				],
			},
		],
	},
];

/** An empty list clears the departments; no list leaves them. */
async function setAccess(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	if (payload.body.update_co_auth_list === true) payload.body.co_auth_list ??= [];
	return { success: true, ...(await run.send(payload)) };
}

export const permissions: Operation[] = [
	{
		value: 'getPermissions',
		name: 'Get Permissions',
		action: 'Get permissions of a document',
		description: 'Read who may open a document, its members and its security settings',
		doc: 97461,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/wedoc/doc_get_auth' },
		fields: [documentField()],
	},
	{
		value: 'setAccess',
		name: 'Set Access',
		action: 'Set who may open a document',
		description:
			'Change who may open a document by its link, inside and outside the company. What is not given stays.',
		doc: 97778,
		request: { method: 'POST', path: '/cgi-bin/wedoc/mod_doc_join_rule' },
		fields: [documentField(), ...DEPARTMENTS],
		updateFields: ACCESS,
		run: setAccess,
	},
	{
		value: 'setSecurity',
		name: 'Set Security',
		action: 'Set security of a document',
		description:
			'Change copying by readers and the watermark of a document. What is not given stays.',
		doc: 97782,
		request: { method: 'POST', path: '/cgi-bin/wedoc/mod_doc_safty_setting' },
		fields: [documentField()],
		updateFields: SECURITY,
	},
	updateMembers,
];
