import type { Field } from '../../../shared/operation';

/** The kinds of control, as the API calls them. */
export const KINDS: Field['options'] = [
	{ name: 'Attachment', value: 'File', description: 'Files or photos (附件)' },
	{ name: 'Bank Account', value: 'BankAccount', description: 'Who is paid (收款账户)' },
	{ name: 'Date', value: 'Date', description: 'A day, or a day and time (日期)' },
	{ name: 'Duration', value: 'DateRange', description: 'From when to when (时长)' },
	{ name: 'Leave', value: 'Vacation', description: 'A kind of leave and its time (假期)' },
	{ name: 'Location', value: 'Location', description: 'Where the applicant is (位置)' },
	{
		name: 'Members or Departments',
		value: 'Contact',
		description: 'Chosen from the contacts (成员/部门)',
	},
	{ name: 'Money', value: 'Money', description: 'An amount in yuan (金额)' },
	{ name: 'Number', value: 'Number', description: 'A number (数字)' },
	{ name: 'Options', value: 'Selector', description: 'One or several of a list (单选/多选)' },
	{ name: 'Phone Number', value: 'PhoneNumber', description: 'A phone number (电话号码)' },
	{ name: 'Related Request', value: 'RelatedApproval', description: 'Other requests (关联审批单)' },
	{ name: 'Table', value: 'Table', description: 'Rows of other controls (明细)' },
	{ name: 'Text', value: 'Text', description: 'One line (文本)' },
	{
		name: 'Text of Several Lines',
		value: 'Textarea',
		description: 'A text with line breaks (多行文本)',
	},
	{ name: 'Tip', value: 'Tips', description: 'A text for the applicant to read (说明文字)' },
	{
		name: 'Trip, Out of Office or Overtime',
		value: 'Attendance',
		description: 'With its time (出差/外出/加班)',
	},
];
