import type { Field } from '../../../shared/operation';

const HIGHEST_ORDER = 4_294_967_295;

export const NEW_GROUP = 'new';
const EXISTING_GROUP = 'existing';

export function orderField(displayName: string, name: string, send: string): Field {
	return {
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: 0, maxValue: HIGHEST_ORDER },
		default: 0,
		description: 'Higher numbers come first, from 0 to 4294967295',
		send,
		limits: { min: 0, max: HIGHEST_ORDER },
	};
}

/** A group that is there, or one that comes with the tags: WeCom keeps no empty ones. */
export function groupChoice(group: Field): Field[] {
	return [
		{
			displayName: 'Tag Group',
			name: 'groupChoice',
			type: 'options',
			options: [
				{ name: 'Existing', value: EXISTING_GROUP },
				{
					name: 'New or by Name',
					value: NEW_GROUP,
					description: 'Created where there is none of the name yet',
				},
			],
			default: EXISTING_GROUP,
			description: 'The group (标签组) that the tags are to stand in',
		},
		{ ...group, displayOptions: { show: { groupChoice: [EXISTING_GROUP] } } },
		{
			displayName: 'Tag Group Name',
			name: 'groupName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'Customer Level',
			displayOptions: { show: { groupChoice: [NEW_GROUP] } },
			description: '30 characters at most',
			send: 'body.group_name',
			limits: { chars: 30 },
		},
	];
}

export const NEW_TAGS: Field = {
	displayName: 'Tags',
	name: 'tags',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	default: {},
	placeholder: 'Add Tag',
	description: 'The tags to create, no two of a group with the same name',
	options: [
		{
			displayName: 'Tag',
			name: 'tag',
			send: 'body.tag[]',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'VIP',
					description: 'What members see, 30 characters at most',
					send: 'name',
					limits: { chars: 30 },
				},
				orderField('Order', 'order', 'order'),
			],
		},
	],
};

export function changes(thing: string): Field[] {
	return [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			description: `The new name, 30 characters at most. No other ${thing} may have it.`,
			send: 'body.name',
			limits: { chars: 30 },
		},
		orderField('Order', 'order', 'body.order'),
	];
}

export const SUITE_AGENT: Field = {
	displayName: 'Agent ID',
	name: 'agentId',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description:
		'The number of the app that the company installed, which only old suites of several third-party apps need',
	send: 'body.agentid',
	limits: { min: 0 },
};
