import { appField, chainCompanyField, chainGroupField } from '../../../shared/fields';
import { defineResource } from '../../../shared/operation';
import { unsent } from '../../../shared/operation/rows';
import { CHAIN, COMPANY, corpIdField, RELATION, THEIR_APP } from './fields';
import { GROUPS_CALL, listCompanies } from './listCompanies';
import { SESSION_TOKEN_CALL, transferSession } from './transferSession';

export const supplyChainCompany = defineResource({
	value: 'supplyChainCompany',
	name: 'Downstream Company',
	description: 'A company of a supply chain, or one that an app is shared with (下游企业)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get company of a supply chain',
			description: 'Read name, verification, group and custom ID of a company',
			doc: 95820,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/get_chain_corpinfo' },
			fields: [CHAIN, ...COMPANY],
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many companies of a supply chain',
			description: 'List the companies of a supply chain or of one of its groups',
			doc: 95820,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/get_chain_corpinfo_list' },
			fields: [
				CHAIN,
				chainGroupField({
					send: 'body.groupid',
					description:
						'The group (分组) whose companies to list: from the list, or by ID. Left empty: the companies at the root, which are in no group.',
				}),
				{
					displayName: 'Include Subgroups',
					name: 'includeSubgroups',
					type: 'boolean',
					default: false,
					description:
						'Whether to list the companies of all groups below it too, at one call or more a group',
				},
			],
			filters: [
				{
					displayName: 'Include Invited Companies',
					name: 'needPending',
					type: 'boolean',
					default: true,
					description: 'Whether to list companies too that have not joined yet',
					send: 'body.need_pending',
				},
			],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 100 },
				items: 'group_corps',
			},
			alsoCalls: [GROUPS_CALL],
			run: listCompanies,
		},
		{
			value: 'getAllByApp',
			name: 'Get Many by App',
			action: 'Get the companies that an app is shared with',
			description:
				'List the companies that your app is shared with and its AgentId there. One that still has to confirm is not among them.',
			doc: 95813,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/list_app_share_info' },
			fields: [
				appField({
					name: 'agentId',
					send: 'body.agentid',
					fallback: 'agentId',
					description:
						'Your own app (应用) by its AgentId: from the list, or the number that stands beside its secret. Left empty: the Agent ID of the credential.',
				}),
			],
			filters: [corpIdField('Only this company, by its corp ID'), RELATION],
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				last: 'ending',
				limit: { send: 'body.limit', max: 100 },
				items: 'corp_list',
			},
			output: { items: 'corp_list' },
		},
		{
			value: 'getMemberCustomId',
			name: 'Get Member Custom ID',
			action: 'Get the custom ID of a downstream member',
			description:
				'Read the ID of your own (自定义成员ID) that a member of a downstream company was imported with',
			doc: 97441,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/get_chain_user_custom_id' },
			fields: [
				CHAIN,
				chainCompanyField({ required: true, send: 'body.corpid' }),
				{
					displayName: 'User ID',
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'zhangsan',
					description:
						'The user ID (账号) that the member has in the downstream company, as its directory or an event tells',
					send: 'body.userid',
				},
			],
		},
		{
			value: 'getMiniProgramSession',
			name: 'Get Mini Program Session',
			action: 'Get the mini program session of a downstream member',
			description:
				'Turn the session of a mini program login, which belongs to your company, into the one of the downstream company. Gets the access token of that company for it.',
			doc: 95817,
			request: { method: 'POST', path: '/cgi-bin/miniprogram/transfer_session' },
			fields: [
				...unsent(THEIR_APP),
				{
					displayName: 'Encrypted User ID',
					name: 'userId',
					type: 'string',
					required: true,
					default: '',
					description:
						'The user ID (userid) that the login of the mini program gave, 64 bytes at most',
					send: 'body.userid',
					limits: { bytes: 64 },
				},
				{
					displayName: 'Session Key',
					name: 'sessionKey',
					type: 'string',
					typeOptions: { password: true },
					required: true,
					default: '',
					description: 'The session key that the same login gave, 64 bytes at most',
					send: 'body.session_key',
					limits: { bytes: 64 },
				},
			],
			output: { sensitive: ['session_key'] },
			alsoCalls: [SESSION_TOKEN_CALL],
			run: transferSession,
		},
		{
			value: 'getToken',
			name: 'Get Access Token',
			action: 'Get the access token of a downstream company',
			description:
				'Get a token with which to read the directory of a downstream company that shares your app',
			doc: 95816,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/gettoken' },
			fields: THEIR_APP,
			output: { sensitive: ['access_token'] },
		},
		{
			value: 'remove',
			name: 'Remove',
			action: 'Remove company from a supply chain',
			description:
				'Take a company out of a supply chain, or take back its invitation. It would have to be invited again.',
			doc: 95822,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/remove_corp' },
			fields: [CHAIN, ...COMPANY],
			output: { deleted: true },
		},
	],
});
