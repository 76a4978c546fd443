import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { convertMany } from './convertMany';

export const TEMPORARY_IDS: Operation = {
	value: 'convertTemporaryIds',
	name: 'Temporary IDs to Customers or Members',
	action: 'Convert temporary ids of outsiders to customers or members',
	description:
		'Find who outside the company is behind the temporary IDs of a meeting, form or smart sheet, an item each',
	doc: 98729,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/idconvert/convert_tmp_external_userid' },
	fields: [
		{
			displayName: 'IDs Come From',
			name: 'business',
			type: 'options',
			options: [
				{ name: 'Form', value: 2, description: '收集表' },
				{ name: 'Meeting', value: 1, description: '会议' },
				{ name: 'Smart Sheet', value: 3, description: '智能表格' },
			],
			required: true,
			default: 1,
			description: 'What showed this app the temporary IDs',
			send: 'body.business_type',
		},
		{
			displayName: 'People Are',
			name: 'people',
			type: 'options',
			options: [
				{
					name: 'Customers',
					value: 1,
					description:
						'External contacts of members the app sees (客户); the app needs Customer Contact',
				},
				{
					name: 'Members of a Linked Company',
					value: 4,
					description: 'Whom the app may see by its settings in the admin console (互联企业, 圈子)',
				},
				{
					name: 'Members of a Supply Chain Company',
					value: 3,
					description: 'Whom the shared app is shared with (上下游)',
				},
				{
					name: 'Members of an Affiliated Company',
					value: 2,
					description: 'Whom the shared app is shared with (企业互联)',
				},
			],
			required: true,
			default: 1,
			description:
				'What to look for. Customers come back with external_userid, members with corpid and userid.',
			send: 'body.user_type',
		},
		{
			displayName: 'Temporary IDs',
			name: 'temporaryIds',
			type: 'string',
			required: true,
			default: '',
			description:
				'IDs (tmp_external_userid) that this same app got, separated by commas or as a list; over 100 go out in several calls',
			send: 'body.tmp_external_userid_list',
			as: 'texts',
			limits: { items: 100 },
			split: true,
		},
	],
	output: {
		schema: schemaLike({
			tmp_external_userid: 'ouAAA',
			external_userid: 'wmAAA',
			corpid: 'wwAAA',
			userid: 'zhangsan',
		}),
	},
	run: async (run) =>
		await convertMany(run, {
			known: 'results',
			unknown: 'invalid_tmp_external_userid_list',
			id: 'tmp_external_userid',
		}),
};
