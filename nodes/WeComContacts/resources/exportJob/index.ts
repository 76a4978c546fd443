import { LONGEST_WAIT, tagField, WAIT_FOR_COMPLETION } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { exportResult, RESULT_CALL, startExport } from './run';

const KEY: Field = {
	displayName: 'Encryption Key',
	name: 'encryptionKey',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	limits: { pattern: { regex: /^[0-9A-Za-z]{43}$/, hint: 'must be 43 letters and digits' } },
};

const WAIT: Field = {
	...WAIT_FOR_COMPLETION,
	description:
		'Whether to wait until the export is done, and give its entries as items. Otherwise the job ID comes back at once, for Export Job → Get Result.',
};

/** One with waiting has a key for itself. */
const OWN_KEY: Field = {
	...KEY,
	required: true,
	displayOptions: { show: { waitForCompletion: [false] } },
	description:
		'43 letters and digits of your own, which WeCom encrypts the files with. Keep them: Export Job → Get Result needs the same.',
	send: 'body.encoding_aeskey',
};

const blockSize = (what: string): Field => ({
	displayName: 'Block Size',
	name: 'blockSize',
	type: 'number',
	default: 1_000_000,
	description: `How many ${what} one file holds, 10,000 to 1,000,000. Smaller files need less memory.`,
	send: 'body.block_size',
	limits: { min: 10_000, max: 1_000_000 },
});

function exporting(
	path: string,
	counted: string,
): Omit<Operation, 'value' | 'name' | 'action' | 'description' | 'doc'> {
	return {
		reads: true,
		request: { method: 'POST', path },
		fields: [WAIT, OWN_KEY],
		options: [blockSize(counted), LONGEST_WAIT],
		sends: { 'body.encoding_aeskey': 'waitForCompletion' },
		alsoCalls: [RESULT_CALL],
		run: startExport,
	};
}

const TAG_MEMBERS = exporting('/cgi-bin/export/taguser', 'members and departments together');

export const exportJob = defineResource({
	value: 'exportJob',
	name: 'Export Job',
	description:
		'All members, departments or members of a tag at once, as encrypted files (异步导出)',
	operations: [
		{
			value: 'exportDepartments',
			name: 'Export Departments',
			action: 'Export departments',
			description: 'Get every department that the credential may see, with its name',
			doc: 94852,
			...exporting('/cgi-bin/export/department', 'departments'),
			output: {
				schema: schemaLike({
					id: 2,
					name: '广州研发中心',
					name_en: 'RDGZ',
					parentid: 1,
					order: 10,
				}),
			},
		},
		{
			value: 'exportMembers',
			name: 'Export Members',
			action: 'Export members',
			description:
				'Get every member that the credential may see, with user ID, name and departments only',
			doc: 94849,
			...exporting('/cgi-bin/export/simple_user', 'members'),
			output: {
				schema: schemaLike({
					userid: 'zhangsan',
					name: '张三',
					department: [1, 2],
					open_userid: 'xxxxxx',
				}),
			},
		},
		{
			value: 'exportMemberDetails',
			name: 'Export Member Details',
			action: 'Export members with their details',
			description: 'Get every member that the credential may see, with all details',
			doc: 94851,
			...exporting('/cgi-bin/export/user', 'members'),
			output: {
				schema: schemaLike({
					userid: 'zhangsan',
					name: '张三',
					department: [1, 2],
					order: [1, 2],
					position: '后台工程师',
					mobile: '13800000000',
					gender: '1',
					email: 'zhangsan@example.com',
					is_leader_in_dept: [1, 0],
					status: 1,
				}),
			},
		},
		{
			value: 'exportTagMembers',
			name: 'Export Tag Members',
			action: 'Export the members of a tag',
			description: 'Get every member and every department that has a tag',
			doc: 94853,
			...TAG_MEMBERS,
			fields: [
				tagField({ name: 'tagId', required: true, send: 'body.tagid' }),
				...(TAG_MEMBERS.fields ?? []),
			],
			output: {
				schema: schemaLike({ tagname: '乒乓球协会', userid: 'zhangsan', name: '张三', partyid: 2 }),
			},
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get the result of an export',
			description:
				'Fetch, check and decrypt the files of an export that was started without waiting',
			doc: 94854,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/export/get_result' },
			fields: [
				{
					displayName: 'Job ID',
					name: 'jobId',
					type: 'string',
					required: true,
					default: '',
					description: 'The ID that starting the export gave, with this same credential',
					send: 'query.jobid',
				},
				{
					...KEY,
					description:
						'The key that the export was started with. Without it the state and the addresses of the files come back, which hold for two hours.',
				},
				{
					...WAIT_FOR_COMPLETION,
					description:
						'Whether to wait until the export is done. Otherwise its state comes back while it is not.',
				},
			],
			options: [LONGEST_WAIT],
			output: { schema: schemaLike({ userid: 'zhangsan', name: '张三', department: [1, 2] }) },
			run: exportResult,
		},
	],
});
