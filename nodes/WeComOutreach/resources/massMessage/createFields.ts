import { customerTagsField, memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { attachmentList, messageText } from '../attachments';
import { CHAT_TYPE, TO_CUSTOMERS, TO_GROUPS } from './shared';

const MOST_CUSTOMERS = 10_000;
const MOST_GROUPS = 2000;

const show = (values: NonNullable<Field['displayOptions']>['show']): Field['displayOptions'] => ({
	show: values,
});

const FOR_CUSTOMERS = show({ chatType: [TO_CUSTOMERS] });

const CUSTOMERS: Field[] = [
	{
		displayName: 'Recipients',
		name: 'recipients',
		type: 'options',
		options: [
			{
				name: 'All Customers of a Member',
				value: 'member',
				description: 'Whoever is a customer of that member',
			},
			{ name: 'Customers by ID', value: 'ids', description: 'Those whom you name' },
			{ name: 'Customers by Tag', value: 'tags', description: 'Those who have certain tags' },
		],
		default: 'ids',
		displayOptions: FOR_CUSTOMERS,
		description: 'Which customers get the message',
	},
	{
		displayName: 'Customer IDs',
		name: 'customerIds',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wmqfasd1e1927831123109rBAAAA',
		displayOptions: show({ chatType: [TO_CUSTOMERS], recipients: ['ids'] }),
		description:
			'External user IDs of the customers, separated by commas or as a list, 10,000 at most. The member who wrote with a customer last is asked to send.',
		send: 'body.external_userid',
		as: 'texts',
		limits: { items: MOST_CUSTOMERS },
	},
	{
		displayName: 'Tags',
		name: 'tagGroups',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Condition',
		required: true,
		default: {},
		displayOptions: show({ chatType: [TO_CUSTOMERS], recipients: ['tags'] }),
		description: 'Customers who fulfil each condition; one is fulfilled by any of its tags',
		limits: { minItems: 1 },
		options: [
			{
				displayName: 'Condition',
				name: 'condition',
				send: 'body.tag_filter.group_list[]',
				values: [
					customerTagsField({
						displayName: 'Any of These Tags',
						name: 'tags',
						required: true,
						send: 'tag_list',
						limits: { items: 100 },
						description:
							'IDs of customer tags (企业客户标签) or tags of rule groups, separated by commas or as a list, 100 at most; WeCom Customers → Customer Tag → Get Many shows them',
					}),
				],
			},
		],
	},
	memberField({
		displayName: 'Sender',
		name: 'sender',
		required: true,
		displayOptions: show({ chatType: [TO_CUSTOMERS], recipients: ['member'] }),
		send: 'body.sender',
		description: 'The member (成员) who sends the message to all of their customers',
	}),
];

const GROUPS: Field[] = [
	memberField({
		displayName: 'Group Owner',
		name: 'groupOwner',
		required: true,
		displayOptions: show({ chatType: [TO_GROUPS] }),
		send: 'body.sender',
		description: 'The owner (群主) of the customer groups, who sends the message',
	}),
	{
		displayName: 'Customer Group IDs',
		name: 'chatIds',
		type: 'string',
		default: '',
		placeholder: 'wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA',
		displayOptions: show({ chatType: [TO_GROUPS] }),
		description:
			'Chat IDs of the customer groups (客户群), separated by commas or as a list, 2,000 at most; WeCom Customers → Customer Group → Get Many shows them. Without any the owner chooses in WeCom.',
		send: 'body.chat_id_list',
		as: 'texts',
		limits: { items: MOST_GROUPS },
	},
];

export const CREATE_FIELDS: Field[] = [
	{ ...CHAT_TYPE, description: 'Whom the message goes to' },
	...CUSTOMERS,
	...GROUPS,
	messageText(4000, ', the first of the messages that the customer gets'),
	attachmentList({ urlBytes: 2048 }),
];

export const CREATE_OPTIONS: Field[] = [
	{
		displayName: 'Members May Change Recipients',
		name: 'allowSelect',
		type: 'boolean',
		default: false,
		displayOptions: { show: { '/chatType': [TO_CUSTOMERS] } },
		description: 'Whether members may take customers off the list before they send',
		send: 'body.allow_select',
	},
	memberField({
		displayName: 'Sender',
		name: 'onlySender',
		displayOptions: { show: { '/chatType': [TO_CUSTOMERS], '/recipients': ['ids', 'tags'] } },
		send: 'body.sender',
		description:
			'The one member (成员) who is to send the message. Without one, all members who serve such customers are asked.',
	}),
];
