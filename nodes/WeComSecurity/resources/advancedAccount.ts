import { ACCOUNT_LIST, accountMembersField } from '../../shared/fields';
import type { Field, Operation } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const ASSIGN_DOC = 99503;
const WITHDRAW_DOC = 99505;

const members = (description: string): Field =>
	accountMembersField({
		description: `${description}: user IDs (账号), separated by commas or as a list, 100 at most`,
	});

const result = (of: string): Pick<Operation, 'fields' | 'output'> => ({
	fields: [
		{
			displayName: 'Job ID',
			name: 'jobId',
			type: 'string',
			required: true,
			default: '',
			description: `The jobid that ${of} answered`,
			send: 'body.jobid',
		},
	],
	output: { unwrap: 'job_result' },
});

export const advancedAccount = defineResource({
	value: 'advancedAccount',
	name: 'Advanced Account',
	description: 'Which members have the advanced security features (高级功能账号)',
	operations: [
		{
			value: 'assign',
			name: 'Assign',
			action: 'Assign advanced security features to members',
			description: 'Start a job that gives members the advanced features (分配高级功能账号)',
			doc: ASSIGN_DOC,
			request: { method: 'POST', path: '/cgi-bin/security/vip/submit_batch_add_job' },
			fields: [members('Who gets them')],
		},
		{
			value: 'getAssignResult',
			name: 'Get Assign Result',
			action: 'Get result of assigning advanced security features',
			description: 'Read which members got the features, or had them before, and which did not',
			doc: ASSIGN_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/vip/batch_add_job_result' },
			...result('Assign'),
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many members with advanced security features',
			description: 'List the members who have the advanced features',
			doc: 99506,
			request: { method: 'POST', path: '/cgi-bin/security/vip/list' },
			...ACCOUNT_LIST,
		},
		{
			value: 'withdraw',
			name: 'Withdraw',
			action: 'Withdraw advanced security features from members',
			description: 'Start a job that takes the advanced features from members (取消高级功能账号)',
			doc: WITHDRAW_DOC,
			request: { method: 'POST', path: '/cgi-bin/security/vip/submit_batch_del_job' },
			fields: [members('Who loses them')],
		},
		{
			value: 'getWithdrawResult',
			name: 'Get Withdraw Result',
			action: 'Get result of withdrawing advanced security features',
			description: 'Read from which members the features were taken, and from which not',
			doc: WITHDRAW_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/vip/batch_del_job_result' },
			...result('Withdraw'),
		},
	],
});
