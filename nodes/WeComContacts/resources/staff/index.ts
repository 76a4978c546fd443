import { memberField, rosterFieldField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { FIELDS_CALL } from './definitions';
import { getStaff, listFields } from './readStaff';
import { CHANGES } from './updateFields';
import { updateStaff } from './updateStaff';

const MEMBER = memberField({
	name: 'userId',
	required: true,
	send: 'body.userid',
	description: 'The member (成员), one the app sees: from the list, or by user ID (账号)',
});

const WANTED: Field = {
	displayName: 'Fields',
	name: 'fields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Field',
	required: true,
	default: {},
	displayOptions: { show: { allFields: [false] } },
	description: 'What to read',
	options: [
		{
			displayName: 'Field',
			name: 'field',
			send: 'body.fieldids[]',
			values: [
				rosterFieldField({ send: 'fieldid' }),
				{
					displayName: 'Entry',
					name: 'entry',
					type: 'number',
					default: 0,
					description:
						'Of a group that a member has several entries of, such as education, the number of the entry; 0 for all other fields',
					send: 'sub_idx',
					limits: { min: 0 },
				},
			],
		},
	],
};

const ENTRY_RESULT = { result: 1, result_name: 'Done' };

export const staff = defineResource({
	value: 'staff',
	name: 'Staff Roster',
	description:
		'What HR keeps of members (花名册), for an own app that HR Assistant (人事助手) lets use its API',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get the staff roster entry of a member',
			description:
				'Read what the roster holds of a member, by the names of the fields. Files come as media IDs, for WeCom → Media → Download.',
			doc: 99132,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/hr/get_staff_info' },
			fields: [
				MEMBER,
				{
					displayName: 'All Fields',
					name: 'allFields',
					type: 'boolean',
					default: true,
					description: 'Whether to read everything, or chosen fields only',
					send: 'body.get_all',
				},
				WANTED,
			],
			output: {
				simple: ['userid', 'fields', 'missing_fields'],
				schema: schemaLike({
					userid: 'zhangsan',
					fields: { 姓名: '张三', 职位: '秘书', 教育经历: [{ entry: 1, 学校: '北京大学' }] },
				}),
			},
			alsoCalls: [FIELDS_CALL],
			run: getStaff,
		},
		{
			value: 'getFields',
			name: 'Get Fields',
			action: 'Get the fields of the staff roster',
			description: 'List the fields of the roster with group, type and choices, an item a field',
			doc: 99131,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/hr/get_fields' },
			output: {
				schema: schemaLike({
					group_id: 1001,
					group_name: '个人信息',
					fieldid: 12010,
					field_name: '职位',
					field_type: 2,
					field_type_name: 'Choice',
					value_type: 3,
					value_type_name: 'Whole number from 0 (32 bits)',
					is_must: false,
					option_list: [{ id: 1, value: '总经理' }],
				}),
			},
			run: listFields,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update the staff roster entry of a member',
			description:
				'Change what the roster holds of a member: fields, and entries such as schools or emergency contacts. The fields of the roster become fields of this node; the item tells what became of each change.',
			doc: 99133,
			request: { method: 'POST', path: '/cgi-bin/hr/update_staff_info' },
			fields: [MEMBER, ...CHANGES],
			anyOf: CHANGES.map(({ name }) => name),
			sends: {
				'body.update_items': 'fields',
				'body.remove_items': 'removedEntries',
				'body.insert_items': 'newEntries',
			},
			output: {
				schema: schemaLike({
					userid: 'zhangsan',
					update_results: [{ fieldid: 11020, field_name: '籍贯', sub_idx: 0, ...ENTRY_RESULT }],
					remove_results: [{ group_type: 1, group_name: '教育经历', sub_idx: 1, ...ENTRY_RESULT }],
					insert_results: [{ group_type: 4, group_name: '紧急联系人', idx: 1, ...ENTRY_RESULT }],
				}),
			},
			alsoCalls: [FIELDS_CALL],
			run: updateStaff,
		},
	],
});
