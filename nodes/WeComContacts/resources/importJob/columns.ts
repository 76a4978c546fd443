import { departmentField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import type { RowFields } from '../../../shared/operation/rows';
import { memberDetails } from '../memberFields';

/** A column of WeCom's template, and the field of the form it comes from. */
export interface Column {
	heading: string;
	/** Another way to write the heading. */
	alsoHeading?: string;
	/** The API's name for the same. */
	apiName: string;
	field: Field;
	required?: true;
}

/** What a file of the directory has a row for. */
export interface Sheet {
	fileName: string;
	columns: Column[];
	/** The heading of the column that no two rows share, and its name in the report. */
	key: { heading: string; reported: string };
}

const MEMBER_HEADINGS: Array<[name: string, heading: string, alsoHeading?: string]> = [
	['mobile', '手机号'],
	['email', '邮箱'],
	['departments', '所在部门'],
	['position', '职位', '职务'],
	['gender', '性别'],
	['isLeaderInDepartments', '是否部门内领导'],
	['order', '排序'],
	['alias', '别名'],
	['address', '地址'],
	['telephone', '座机'],
	['enable', '禁用'],
];

/** What a field of a member means in a file, where it is not what it means in a call. */
const IN_FILE: Record<string, Partial<Field>> = {
	departments: {
		description:
			'Department IDs (部门) the member belongs to, separated by commas or as a list, 100 at most. For an ID that is not there WeCom makes a department below 其他（待设置部门）.',
	},
};

const USER_ID: Field = {
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	default: '',
	placeholder: 'zhangsan',
	description:
		'The account (账号) of the member, 1 to 64 letters, digits and the signs _ - @ . Every row has another.',
	limits: { bytes: 64 },
};

const MEMBER_NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name that others see, 1 to 64 characters',
	limits: { chars: 64 },
};

function memberColumns(): Column[] {
	const details = new Map(memberDetails().map((field) => [field.name, field]));
	const others = MEMBER_HEADINGS.map(([name, heading, alsoHeading]): Column => {
		const field = { ...(details.get(name) as Field), ...IN_FILE[name] };
		return { heading, alsoHeading, apiName: String(field.send).slice('body.'.length), field };
	});
	return [
		{ heading: '姓名', apiName: 'name', field: MEMBER_NAME, required: true },
		{
			heading: '帐号',
			alsoHeading: '账号',
			apiName: 'userid',
			field: USER_ID,
			required: true,
		},
		...others,
	];
}

export const MEMBERS: Sheet = {
	fileName: 'members.csv',
	columns: memberColumns(),
	key: { heading: '帐号', reported: 'userid' },
};

export const DEPARTMENTS: Sheet = {
	fileName: 'departments.csv',
	columns: [
		{
			heading: '部门名称',
			apiName: 'name',
			required: true,
			field: {
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				description: 'The name of the department, 1 to 64 characters',
				limits: { chars: 64 },
			},
		},
		{
			heading: '部门ID',
			apiName: 'id',
			required: true,
			field: {
				displayName: 'Department ID',
				name: 'id',
				type: 'string',
				default: '',
				placeholder: '2',
				description: 'A number; the root department is 1. Every row has another.',
				as: 'integer',
				limits: { min: 1 },
			},
		},
		{
			heading: '父部门ID',
			apiName: 'parentid',
			required: true,
			field: departmentField({
				displayName: 'Parent Department',
				name: 'parentId',
				send: '',
				description:
					'The department (上级部门) it stands below: from the list, or by ID. For the root department: 0.',
			}),
		},
		{
			heading: '排序',
			apiName: 'order',
			field: {
				displayName: 'Order',
				name: 'order',
				type: 'number',
				default: 0,
				description:
					'The place among its siblings: higher numbers come first. 0 leaves it as it is.',
				limits: { min: 0, max: 4_294_967_295 },
			},
		},
	],
	key: { heading: '部门ID', reported: 'partyid' },
};

/** A sheet's columns as fields, each with its heading as its place in the row. */
export function rowFields({ columns }: Sheet): Required<Omit<RowFields, 'anyOf'>> {
	const fieldsOf = (wanted: boolean) =>
		columns
			.filter(({ required = false }) => required === wanted)
			.map(
				({ heading, field }): Field => ({
					...field,
					send: `body.${heading}`,
					...(wanted && { required: true }),
				}),
			);
	return { fields: fieldsOf(true), additionalFields: fieldsOf(false) };
}
