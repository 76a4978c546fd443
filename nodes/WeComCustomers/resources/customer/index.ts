import { customerField, customerTagsField, memberField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { CREATE_CALL } from './createTags';
import { CONTACTS_CALL, GROUP_CALL } from './customerGroups';
import { FOLLOW_PAGES, getCustomer } from './getCustomer';
import { FIELDS, FILTERS, listCustomers, MEMBERS_CALL, PAGES } from './listCustomers';
import { listIds } from './listIds';
import { LISTED, SIMPLE, TAGGED, WHOLE } from './schemas';
import { tagByName } from './tagByName';
import { BY_NAME } from './tagByNameFields';
import { LIST_CALL } from './tagLibrary';
import { RULE_GROUP_TAGS_CALL } from './tagNames';
import { NOTES } from './notes';

const CUSTOMER = customerField({
	name: 'externalUserId',
	required: true,
	send: 'query.external_userid',
});

const CUSTOMER_OF_MEMBER = [
	memberField({
		name: 'userId',
		required: true,
		send: 'body.userid',
		description:
			'The member (成员) who added the customer: choose from the list, or give the user ID (账号)',
	}),
	customerField({ name: 'externalUserId', required: true, send: 'body.external_userid' }),
];

export const customer = defineResource({
	value: 'customer',
	name: 'Customer',
	description: 'A person outside the company whom a member added (客户)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get everything about a customer',
			description:
				'Read a customer in one item: who it is, all members who added it with their notes, its tags, and if wanted its customer groups',
			doc: 92114,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get' },
			fields: [
				CUSTOMER,
				{
					displayName: 'Include Customer Groups',
					name: 'includeGroups',
					type: 'boolean',
					default: false,
					description:
						'Whether the groups that the customer is in come too. WeCom tells them for all at once only: it takes one call for every 1,000 people whom the company serves, once for all items, and one for each group found.',
				},
			],
			output: { schema: WHOLE },
			alsoCalls: [CONTACTS_CALL, GROUP_CALL],
			run: getCustomer,
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customers',
			description:
				'List the customers of every member who serves some, or of a few, with what each member noted. It takes one call for every 100 customers.',
			doc: 92994,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/batch/get_by_user' },
			fields: FIELDS,
			filters: FILTERS,
			sends: { 'body.userid_list': 'filters.members' },
			pages: PAGES,
			output: { items: 'external_contact_list', simple: SIMPLE, schema: LISTED },
			alsoCalls: [MEMBERS_CALL, LIST_CALL, RULE_GROUP_TAGS_CALL],
			run: listCustomers,
		},
		{
			value: 'getAllIds',
			name: 'Get Many IDs',
			action: 'Get the ID of every customer of a member',
			description: 'List the external user IDs of the customers whom one member added',
			doc: 92113,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/list' },
			fields: [memberField({ name: 'userId', required: true, send: 'query.userid' })],
			output: { items: 'external_userid', itemKey: 'external_userid' },
			run: listIds,
		},
		{
			value: 'getMembers',
			name: 'Get Members',
			action: 'Get the members of a customer',
			description: 'List the members who added a customer, each with notes and tags',
			doc: 92114,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/externalcontact/get' },
			fields: [CUSTOMER],
			pages: FOLLOW_PAGES,
			output: { items: 'follow_user' },
		},
		{
			value: 'getAllServed',
			name: 'Get Many Served People',
			action: 'Get many people outside the company who were served',
			description:
				'List everyone outside the company whom members added or met in a group, customer or not, with who added them and their group. Others than customers come with a temporary ID only, which another run changes.',
			doc: 99434,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/contact_list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				limit: { send: 'body.limit', max: 1000 },
				items: 'info_list',
			},
			output: { items: 'info_list' },
		},
		{
			value: 'tagByName',
			name: 'Tag by Name',
			action: 'Add or remove tags of a customer by tag name',
			description:
				'Give tags to a customer and take tags away, by name; tags that are missing, and if wanted their group, are created',
			doc: 92118,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/mark_tag' },
			fields: [...CUSTOMER_OF_MEMBER, ...BY_NAME],
			anyOf: ['addNames', 'removeNames'],
			sends: { 'body.add_tag': 'addNames', 'body.remove_tag': 'removeNames' },
			output: { schema: TAGGED },
			alsoCalls: [LIST_CALL, CREATE_CALL],
			run: tagByName,
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update the notes of a member about a customer',
			description:
				'Change what a member noted about a customer: remark, description, company, mobile numbers, picture. Give at least one of them.',
			doc: 92115,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/remark' },
			fields: CUSTOMER_OF_MEMBER,
			updateFields: NOTES,
		},
		{
			value: 'updateTags',
			name: 'Update Tags',
			action: 'Add or remove tags of a customer by tag ID',
			description:
				'Give tags to a customer and take tags away, by ID. A member can give one customer 3,000 tags at most.',
			doc: 92118,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/mark_tag' },
			fields: [
				...CUSTOMER_OF_MEMBER,
				customerTagsField({ displayName: 'Tags to Add', name: 'addTags', send: 'body.add_tag' }),
				customerTagsField({
					displayName: 'Tags to Remove',
					name: 'removeTags',
					send: 'body.remove_tag',
				}),
			],
			anyOf: ['addTags', 'removeTags'],
		},
	],
});
