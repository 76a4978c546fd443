import { departmentField, memberField } from '../../shared/fields';
import type { Field } from '../../shared/operation';

type Choice = NonNullable<Field['options']>;

interface People {
	/** What they are for the operation: "Who may open the space". */
	description: string;
	required?: boolean;
	/** What a member may be given, and what a department; none where it is no question. */
	member?: Choice;
	department?: Choice;
	/** Goes with each of them where there is only one to give. */
	always?: number;
}

export const DOWNLOAD_ONLY = {
	name: 'Download Only',
	value: 1,
	description: 'May view and download (仅下载)',
};
export const PREVIEW_ONLY = {
	name: 'Preview Only',
	value: 4,
	description: 'May view, not download (可预览); professional edition only',
};
export const ADMINISTRATOR = {
	name: 'Administrator',
	value: 7,
	description: 'Manages the space (应用空间管理员); three members at most',
};

const shownFor = (type: number) => ({ show: { type: [type] } });

/** Members and departments with what each may do: the API's `auth_info`. */
export function peopleField({ description, required, member, department, always }: People): Field {
	return {
		displayName: 'Members and Departments',
		name: 'people',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Member or Department',
		default: {},
		...(required && { required }),
		description,
		options: [
			{
				displayName: 'Member or Department',
				name: 'entry',
				send: 'body.auth_info[]',
				values: [
					TYPE,
					memberField({
						name: 'userId',
						required: true,
						send: 'userid',
						displayOptions: shownFor(1),
					}),
					departmentField({
						name: 'departmentId',
						required: true,
						send: 'departmentid',
						displayOptions: shownFor(2),
						limits: { min: 0, max: 2 ** 32 - 1 },
					}),
					...permissionFields({ member, department, always }),
				],
			},
		],
	};
}

const TYPE: Field = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Member', value: 1 },
		{ name: 'Department', value: 2 },
	],
	default: 1,
	description: 'Whether it is one member (成员) or all of a department (部门)',
	send: 'type',
};

function permissionFields({
	member,
	department,
	always,
}: Pick<People, 'member' | 'department' | 'always'>): Field[] {
	if (always !== undefined) {
		return [
			{
				displayName: 'Permission',
				name: 'permission',
				type: 'hidden',
				default: always,
				description: 'The one thing they may be allowed: to view and download it',
				send: 'auth',
				as: 'integer',
			},
		];
	}
	return [
		...(member ? [permission('permission', member, 1)] : []),
		...(department ? [permission('departmentPermission', department, 2)] : []),
	];
}

function permission(name: string, options: Choice, type: number): Field {
	return {
		displayName: 'Permission',
		name,
		type: 'options',
		options,
		default: 1,
		description: 'What they may do (权限)',
		displayOptions: shownFor(type),
		send: 'auth',
	};
}
