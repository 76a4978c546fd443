import type { Field } from '../../../shared/operation';

export const WEBHOOK: Field = {
	displayName: 'Webhook URL',
	name: 'webhookUrl',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	placeholder: 'https://qyapi.weixin.qq.com/cgi-bin/wedoc/smartsheet/webhook?key=...',
	description:
		'The address that the sheet shows under Receive External Data (接收外部数据), or its key. Whoever has it can write into the sheet: keep it secret.',
};

const kind = (name: string, type: string, description?: string) => ({
	name,
	value: `FIELD_TYPE_${type}`,
	...(description && { description }),
});

export const VALUES: Field = {
	displayName: 'Values',
	name: 'values',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Value',
	required: true,
	default: {},
	description: 'What the fields of the record hold',
	options: [
		{
			displayName: 'Value',
			name: 'value',
			values: [
				{
					displayName: 'Field ID',
					name: 'fieldId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'f53B4X',
					description:
						'The ID of the field (字段), which stands in the sample data (示例数据) there',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						kind('As JSON', 'OTHER', 'The value as the sample data has it'),
						kind('Barcode', 'BARCODE'),
						kind('Checkbox', 'CHECKBOX', 'True or false'),
						kind('Currency', 'CURRENCY'),
						kind('Date and Time', 'DATE_TIME'),
						kind('Email', 'EMAIL'),
						kind('Image', 'IMAGE', 'Names of binary fields'),
						kind('Link', 'URL', 'An address, or [text](address)'),
						kind('Linked Records', 'REFERENCE', 'Record IDs'),
						kind('Location', 'LOCATION', 'An object with title, latitude and longitude'),
						kind('Members', 'USER', 'User IDs'),
						kind('Multiple Select', 'SELECT', 'Texts of options, with commas'),
						kind('Number', 'NUMBER'),
						kind('Percentage', 'PERCENTAGE', '50 stands for 50%'),
						kind('Phone', 'PHONE_NUMBER'),
						kind('Progress', 'PROGRESS', '50 stands for 50%'),
						kind('Single Select', 'SINGLE_SELECT', 'The text of an option'),
						kind('Text', 'TEXT'),
					],
					default: 'FIELD_TYPE_TEXT',
					description: 'The type of the field in the sheet',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'What the field holds; an expression may give a list or an object',
				},
			],
		},
	],
};
