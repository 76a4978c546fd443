import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const DEPARTMENT: Field = {
	displayName: 'Department',
	name: 'departmentId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'LINKEDID/2',
	description:
		'The department as LinkedId/DepartmentId, in the form that Linked Company → Get Visible Range shows',
	send: 'body.department_id',
	limits: {
		pattern: { regex: /^[^/]+\/[^/]+$/, hint: 'must have the form LinkedId/DepartmentId' },
	},
};

const INCLUDE_SUB_DEPARTMENTS: Field = {
	displayName: 'Include Sub-Departments',
	name: 'includeSubDepartments',
	type: 'boolean',
	default: false,
	description: 'Whether to list the members of all departments below it too',
	send: 'body.fetch_child',
};

export const linkedCompany = defineResource({
	value: 'linkedCompany',
	name: 'Linked Company',
	description: 'Another company that shares its directory with this one (互联企业)',
	operations: [
		{
			value: 'getDepartments',
			name: 'Get Departments',
			action: 'Get the departments of a linked company',
			description:
				'List the departments below one of a linked company. WeCom no longer documents this method, and may take it away.',
			doc: 93170,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/linkedcorp/department/list' },
			fields: [DEPARTMENT],
			output: { items: 'department_list' },
		},
		{
			value: 'getMember',
			name: 'Get Member',
			action: 'Get a member of a linked company',
			description:
				'Read one member of a linked company. WeCom no longer documents this method, and may take it away.',
			doc: 93171,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/linkedcorp/user/get' },
			fields: [
				{
					displayName: 'Member',
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'CORPID/zhangsan',
					description:
						'The member as CorpId/UserId, in the form that Linked Company → Get Visible Range shows',
					send: 'body.userid',
					limits: {
						pattern: { regex: /^[^/]+\/[^/]+$/, hint: 'must have the form CorpId/UserId' },
					},
				},
			],
			output: { unwrap: 'user_info' },
		},
		{
			value: 'getMembers',
			name: 'Get Members',
			action: 'Get the members of a linked company',
			description:
				"List the members of a linked company's department with their details. WeCom no longer documents this method, and may take it away.",
			doc: 93169,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/linkedcorp/user/list' },
			fields: [DEPARTMENT, INCLUDE_SUB_DEPARTMENTS],
			output: { items: 'userlist' },
		},
		{
			value: 'getMemberNames',
			name: 'Get Member Names',
			action: 'Get the names of the members of a linked company',
			description:
				"List the members of a linked company's department with user ID, name and departments only. WeCom no longer documents this method, and may take it away.",
			doc: 93168,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/linkedcorp/user/simplelist' },
			fields: [DEPARTMENT, INCLUDE_SUB_DEPARTMENTS],
			output: { items: 'userlist' },
		},
		{
			value: 'getVisibleRange',
			name: 'Get Visible Range',
			action: 'Get what an app sees of linked companies',
			description:
				'List the members and departments of linked companies that the app may see. WeCom no longer documents this method, and may take it away.',
			doc: 93172,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/linkedcorp/agent/get_perm_list' },
		},
	],
});
