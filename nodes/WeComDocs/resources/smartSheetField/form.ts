import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field, FieldGroup } from '../../../shared/operation';
import { SETTINGS } from './properties';

export const typeName = (type: string) => `FIELD_TYPE_${type}`;

const TYPES: Array<[name: string, type: string, description?: string]> = [
	['Attachment', 'ATTACHMENT', 'Files (文件)'],
	['Automatic Number', 'AUTONUMBER', 'A number that WeCom gives (自动编号)'],
	['Barcode', 'BARCODE', '条码'],
	['Checkbox', 'CHECKBOX', '复选框'],
	['Created At', 'CREATED_TIME', '创建时间'],
	['Created By', 'CREATED_USER', '创建人'],
	['Currency', 'CURRENCY', 'Amounts of money (货币)'],
	['Date and Time', 'DATE_TIME', '日期'],
	['Email', 'EMAIL', '邮件'],
	['Group Chat', 'WWGROUP', '群'],
	['Image', 'IMAGE', '图片'],
	['Link', 'URL', 'Addresses of web pages (超链接)'],
	['Linked Records', 'REFERENCE', 'Records of this sheet or another (关联)'],
	['Location', 'LOCATION', '地理位置'],
	['Members', 'USER', '成员'],
	['Modified At', 'MODIFIED_TIME', '最后编辑时间'],
	['Modified By', 'MODIFIED_USER', '最后编辑人'],
	['Multiple Select', 'SELECT', '多选'],
	['Number', 'NUMBER', '数字'],
	['Percentage', 'PERCENTAGE', '百分数'],
	['Phone', 'PHONE_NUMBER', '电话'],
	['Progress', 'PROGRESS', '进度'],
	['Single Select', 'SINGLE_SELECT', '单选'],
	['Text', 'TEXT', '文本'],
];

export const FIELD_TYPES: INodePropertyOptions[] = TYPES.map(([name, type, description]) => ({
	name,
	value: typeName(type),
	description,
}));

/** A new field, each part with its place in a call that was for it alone. */
export const NEW_FIELD: Field[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		default: '',
		description: 'What the field is called',
		send: 'body.field_title',
	},
	{
		displayName: 'Type',
		name: 'type',
		type: 'options',
		options: FIELD_TYPES,
		default: typeName('TEXT'),
		description: 'What the field holds; it cannot be changed later',
		send: 'body.field_type',
	},
	...SETTINGS.map(
		({ types, field }): Field => ({
			...field,
			displayOptions: { show: { type: types.map(typeName) } },
		}),
	),
];

/** The same fields in the form of an operation, whose call they go to by no place of theirs. */
export const withoutPlaces = (fields: Field[]): Field[] =>
	fields.map((field) => ({
		...field,
		send: undefined,
		...(field.type === 'fixedCollection' && {
			options: (field.options as FieldGroup[]).map((group) => ({
				...group,
				send: undefined,
				values: withoutPlaces(group.values),
			})),
		}),
	}));
