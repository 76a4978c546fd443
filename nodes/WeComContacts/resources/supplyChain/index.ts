import {
	chainField,
	chainGroupField,
	LONGEST_WAIT,
	WAIT_FOR_COMPLETION,
} from '../../../shared/fields';
import { defineResource, schemaLike } from '../../../shared/operation';
import { unsent } from '../../../shared/operation/rows';
import { corpIdField } from '../supplyChainCompany/fields';
import { contactFields } from './contactFields';
import { IMPORT_RESULT_CALL, importContacts, importResult } from './importContacts';
import { CHAINS_OF_COMPANY_CALL, listChains } from './listChains';

export const supplyChain = defineResource({
	value: 'supplyChain',
	name: 'Supply Chain',
	description:
		'Companies that one company brings together, such as its suppliers or dealers (上下游)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many supply chains',
			description:
				'List the supply chains that the app may see, or those that a company has joined',
			doc: 95820,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/corpgroup/corp/get_chain_list' },
			filters: unsent([
				{
					...corpIdField(
						'Only supply chains that this company has joined, by the corp ID that Downstream Company → Get Many shows; the app must see the company',
					),
					displayName: 'Joined By',
				},
			]),
			output: { items: 'chains' },
			alsoCalls: [CHAINS_OF_COMPANY_CALL],
			run: listChains,
		},
		{
			value: 'getGroups',
			name: 'Get Groups',
			action: 'Get the groups of a supply chain',
			description: 'List the groups that the companies of a supply chain stand in',
			doc: 95820,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/corp/get_chain_group' },
			fields: [chainField({ send: 'body.chain_id' })],
			filters: [
				chainGroupField({
					send: 'body.groupid',
					description: 'Only this group (分组): from the list, or by ID',
				}),
			],
			output: { items: 'groups' },
		},
		{
			value: 'getImportResult',
			name: 'Get Import Result',
			action: 'Get the result of a supply chain import',
			description: 'Read how far an import is and which companies and contacts it left out',
			doc: 95823,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/corpgroup/getresult' },
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The ID that Supply Chain → Import Contacts gave',
					send: 'query.jobid',
					limits: { bytes: 64 },
				},
				{
					...WAIT_FOR_COMPLETION,
					default: false,
					description:
						'Whether to wait until the import is done. Otherwise its state comes back as it is now.',
				},
			],
			options: [LONGEST_WAIT],
			run: importResult,
		},
		{
			value: 'importContacts',
			name: 'Import Contacts',
			action: 'Import contacts into a supply chain',
			description:
				'Invite companies by their contacts: all items go out together, an item a person, put together by company',
			doc: 95821,
			request: { method: 'POST', path: '/cgi-bin/corpgroup/import_chain_contact' },
			...contactFields(),
			sends: {
				'body.contact_list[].corp_name': 'companyName',
				'body.contact_list[].group_path': 'additionalFields.groupPath',
				'body.contact_list[].custom_id': 'additionalFields.companyId',
				'body.contact_list[].contact_info_list[].name': 'contactName',
				'body.contact_list[].contact_info_list[].identity_type': 'role',
				'body.contact_list[].contact_info_list[].mobile': 'mobile',
				'body.contact_list[].contact_info_list[].user_custom_id': 'additionalFields.contactId',
			},
			output: {
				schema: schemaLike({
					corp_name: '飞飞培训学校',
					custom_id: 'wof3du51quo5sl1is',
					mobile: '13000000001',
					name: '张三',
					imported: false,
					errcode: 670016,
					errmsg: 'invalid contact identity',
					reason: 'The identity of a contact is not valid.',
				}),
			},
			alsoCalls: [IMPORT_RESULT_CALL],
			runAll: importContacts,
		},
	],
});
