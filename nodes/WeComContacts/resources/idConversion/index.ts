import { memberField } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { convertMany } from './convertMany';
import { LOGIN_CODE } from './loginCode';
import { PENDING_IDS } from './pendingIds';
import { TEMPORARY_IDS } from './temporaryIds';

const SOURCE_APP: Field = {
	displayName: 'Source App Agent ID',
	name: 'sourceAgentId',
	type: 'string',
	default: '',
	placeholder: '1000002',
	description:
		"The AgentId, in your company, of the service provider's app that got the ID: the admin console shows it in the address of the app's page",
	send: 'body.source_agentid',
	as: 'integer',
	limits: { min: 1 },
};

export const idConversion = defineResource({
	value: 'idConversion',
	name: 'ID Conversion',
	description: 'The same person under the IDs of different apps and of WeChat (ID转换)',
	operations: [
		{
			value: 'convertMemberToOpenId',
			name: 'Member to OpenID',
			action: 'Convert a member to an open ID',
			description: 'Get the WeChat open ID of a member, which WeChat Pay asks for',
			doc: 90202,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/user/convert_to_openid' },
			fields: [
				memberField({
					name: 'userId',
					required: true,
					send: 'body.userid',
					description:
						'The member (成员), one who has signed in with WeChat or follows the WeChat plugin: from the list, or by user ID (账号)',
				}),
			],
		},
		{
			value: 'convertOpenIdToMember',
			name: 'OpenID to Member',
			action: 'Convert an open ID to a member',
			description: 'Find the member behind the open ID that a payment shows',
			doc: 90202,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/user/convert_to_userid' },
			fields: [
				{
					displayName: 'OpenID',
					name: 'openId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'oDjGHs-1yCnGrRovBj2yHij5JAAA',
					description: 'The open ID from the result of a payment to a member',
					send: 'body.openid',
				},
			],
		},
		{
			value: 'convertServiceCustomer',
			name: 'Service Provider Customer to Customer',
			action: 'Convert the customer ID of a service provider',
			description:
				"Turn the external user ID that a service provider's app got into the one of your company",
			doc: 95884,
			reads: true,
			request: {
				method: 'POST',
				path: '/cgi-bin/externalcontact/from_service_external_userid',
			},
			fields: [
				{
					displayName: 'Service Provider External User ID',
					name: 'externalUserId',
					type: 'string',
					required: true,
					default: '',
					description: 'The external user ID (external_userid) that the source app got',
					send: 'body.external_userid',
				},
				{ ...SOURCE_APP, required: true },
			],
		},
		{
			value: 'convertServiceMembers',
			name: 'Service Provider Members to Members',
			action: 'Convert the member ids of a service provider',
			description:
				"Turn the open user IDs that a service provider's app got into the user IDs of your company, an item each",
			doc: 95884,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/batch/openuserid_to_userid' },
			fields: [
				{
					displayName: 'Open User IDs',
					name: 'openUserIds',
					type: 'string',
					required: true,
					default: '',
					description:
						'IDs (open_userid) that the source app got, separated by commas or as a list; over 1,000 go out in several calls',
					send: 'body.open_userid_list',
					as: 'texts',
					limits: { items: 1000 },
					split: true,
				},
				{
					...SOURCE_APP,
					description: `${SOURCE_APP.description}. Needed unless the IDs come from an AI bot (智能机器人).`,
				},
			],
			output: {
				schema: schemaLike({ open_userid: 'woAJ2GCAAAd1asdasdjO4WmKE8AabjA', userid: 'zhangsan' }),
			},
			run: async (run) =>
				await convertMany(run, {
					known: 'userid_list',
					unknown: 'invalid_open_userid_list',
					id: 'open_userid',
				}),
		},
		{
			value: 'convertWeChatUser',
			name: 'WeChat User to Downstream Customers',
			action: 'Convert a mini program user to customers of downstream companies',
			description:
				'Find a user of your mini program among the customers of the companies of a supply chain, an item a company',
			doc: 95818,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/unionid_to_external_userid' },
			fields: [
				{
					displayName: 'UnionID',
					name: 'unionId',
					type: 'string',
					required: true,
					default: '',
					description:
						'The union ID of the WeChat user, from a mini program that your company owns',
					send: 'body.unionid',
				},
				{
					displayName: 'OpenID',
					name: 'openId',
					type: 'string',
					required: true,
					default: '',
					description: 'The open ID of the same user, from the same mini program',
					send: 'body.openid',
				},
			],
			additionalFields: [
				{
					displayName: 'Corp ID',
					name: 'corpId',
					type: 'string',
					default: '',
					placeholder: 'ww0123456789abcdef',
					description:
						'Only this company, by the ID that Downstream Company → Get Many shows. Without it: every company.',
					send: 'body.corpid',
				},
				{
					displayName: 'Mass Call Ticket',
					name: 'massCallTicket',
					type: 'string',
					typeOptions: { password: true },
					default: '',
					description:
						'A ticket (大批量调用凭据) that lifts the limit of 100,000 calls an hour for a first import',
					send: 'body.mass_call_ticket',
				},
			],
			output: { items: 'external_userid_info' },
		},
		LOGIN_CODE,
		PENDING_IDS,
		TEMPORARY_IDS,
	],
});
