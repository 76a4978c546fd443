import type { Field } from '../../../shared/operation';

/** A column of the list, and the field of the API that it fills. */
export interface Column {
	api: string;
	displayName: string;
	/** The headings it is looked for under, where the user names no other. */
	headings: string;
	description: string;
}

export const MEMBER_COLUMNS: readonly Column[] = [
	{
		api: 'address',
		displayName: 'Address',
		headings: 'address',
		description: 'The postal address, 128 characters at most',
	},
	{
		api: 'alias',
		displayName: 'Alias',
		headings: 'alias',
		description: 'Another name (别名), 64 characters at most',
	},
	{
		api: 'biz_mail',
		displayName: 'Company Email',
		headings: 'biz_mail',
		description:
			'The address in the company mail (企业邮箱). WeCom takes a change only of one that it made up itself.',
	},
	{
		api: 'department',
		displayName: 'Departments',
		headings: 'department, departments',
		description:
			'Where the member belongs: IDs, codes of departments in the list, or paths such as Sales/East, as a list or with commas or semicolons between them. Without any, a new member joins the top department.',
	},
	{
		api: 'direct_leader',
		displayName: 'Direct Leader',
		headings: 'direct_leader, leader',
		description: 'The user ID of the member that this one reports to (直属上级)',
	},
	{
		api: 'enable',
		displayName: 'Enabled',
		headings: 'enabled, enable',
		description: 'Whether the member may use WeCom: true or false, yes or no, 1 or 0',
	},
	{
		api: 'external_position',
		displayName: 'External Position',
		headings: 'external_position',
		description: 'The position that people outside see, 12 Chinese characters at most',
	},
	{
		api: 'gender',
		displayName: 'Gender',
		headings: 'gender',
		description:
			"Male or female, M or F, 男 or 女, or WeCom's 1 and 2. Apps created since June 2022 cannot see it; see Update Unseen Fields.",
	},
	{
		api: 'is_leader_in_dept',
		displayName: 'Leads Departments',
		headings: 'leads',
		description:
			'Those of the departments that the member leads, written as in Departments; in all others the member is no leader then',
	},
	{
		api: 'main_department',
		displayName: 'Main Department',
		headings: 'main_department',
		description: 'The department (主部门) that is shown first, one of Departments',
	},
	{
		api: 'mobile',
		displayName: 'Mobile',
		headings: 'mobile',
		description:
			'The mobile number; a new member needs it or Personal Email. WeCom lets only the member change it once active. Apps created since June 2022 cannot see it; see Update Unseen Fields.',
	},
	{
		api: 'name',
		displayName: 'Name',
		headings: 'name',
		description: 'The name that others see, 1 to 64 characters; a new member needs it',
	},
	{
		api: 'email',
		displayName: 'Personal Email',
		headings: 'email',
		description:
			'The personal address, unique in the company. Apps created since June 2022 cannot see it; see Update Unseen Fields.',
	},
	{
		api: 'position',
		displayName: 'Position',
		headings: 'position',
		description: 'The job title (职务), 128 characters at most',
	},
	{
		api: 'telephone',
		displayName: 'Telephone',
		headings: 'telephone',
		description: 'The landline number: 32 digits, hyphens, plus signs and commas at most',
	},
	{
		api: 'userid',
		displayName: 'User ID',
		headings: 'userid, user_id',
		description:
			'The account (账号) that a row is about; capital and small letters count as the same. Every row of a member needs it.',
	},
];

export const DEPARTMENT_COLUMNS: readonly Column[] = [
	{
		api: 'code',
		displayName: 'Code',
		headings: 'code',
		description:
			'An ID of your own, from the HR system say, that Parent and Departments of other rows may name. WeCom does not keep it.',
	},
	{
		api: 'id',
		displayName: 'Department ID',
		headings: 'id',
		description:
			'The ID that WeCom has, or shall give a new department: a number above 1. With it a department is found again after its name or parent has changed; without it, by its name below its parent.',
	},
	{
		api: 'name_en',
		displayName: 'English Name',
		headings: 'name_en',
		description: '1 to 64 characters; shown where the company has switched several languages on',
	},
	{
		api: 'name',
		displayName: 'Name',
		headings: 'name',
		description: '1 to 64 characters, without \\ : * ? " | and angle brackets',
	},
	{
		api: 'order',
		displayName: 'Order',
		headings: 'order',
		description: 'The place among its siblings: higher numbers come first',
	},
	{
		api: 'parentid',
		displayName: 'Parent',
		headings: 'parent, parentid',
		description:
			'The department it stands below: an ID, the code of another row, or a path such as Sales/East. Left empty: the top department.',
	},
];

/** Where the form holds the heading of a column. */
export const columnField = (api: string) => `${api}Column`;

/** The collection of the form in which the headings of columns are named. */
export function columnsField(
	field: Pick<Field, 'displayName' | 'name' | 'displayOptions'>,
	columns: readonly Column[],
): Field {
	return {
		...field,
		type: 'collection',
		placeholder: 'Add Column',
		default: {},
		description:
			'Headings that differ from the usual ones, which stand in each field; several with commas, of which the first that an item has counts. Capital and small letters are the same.',
		options: columns.map(({ api, displayName, headings, description }) => ({
			displayName,
			name: columnField(api),
			type: 'string',
			default: headings,
			description,
		})),
	};
}
