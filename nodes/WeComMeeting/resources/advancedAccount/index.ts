import { ACCOUNT_LIST, accountMembersField } from '../../../shared/fields';
import type { Field, Operation } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { JOBS, starting, WAIT } from './jobs';

const MEMBERS: Field[] = [
	accountMembersField({
		split: true,
		description:
			'User IDs (账号), separated by commas or as a list; each 100 are a job of their own',
	}),
	WAIT,
];

const result = (
	path: string,
	doc: number,
): Omit<Operation, 'value' | 'name' | 'action' | 'description'> => ({
	doc,
	reads: true,
	request: { method: 'POST', path },
	fields: [
		{
			displayName: 'Job ID',
			name: 'jobId',
			type: 'string',
			required: true,
			default: '',
			description: 'The jobid that starting the job without waiting answered',
			send: 'body.jobid',
		},
	],
	output: { unwrap: 'job_result' },
});

export const advancedAccount = defineResource({
	value: 'advancedAccount',
	name: 'Advanced Account',
	description: 'Which members have the advanced features of meetings (高级功能账号)',
	operations: [
		{
			value: 'assign',
			name: 'Assign',
			action: 'Assign advanced meeting accounts to members',
			description: 'Give members the advanced features of meetings that the company has bought',
			fields: MEMBERS,
			...starting(JOBS.assign),
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many members with advanced meeting accounts',
			description: 'List the members who have the advanced features, of those whom the app may see',
			doc: 99510,
			request: { method: 'POST', path: '/cgi-bin/meeting/vip/list' },
			...ACCOUNT_LIST,
		},
		{
			value: 'getAssignResult',
			name: 'Get Result of Assigning',
			action: 'Get result of assigning advanced meeting accounts',
			description: 'Read who got the advanced features by a job that was not waited for',
			...result(JOBS.assign.result, JOBS.assign.doc),
		},
		{
			value: 'getRevokeResult',
			name: 'Get Result of Revoking',
			action: 'Get result of revoking advanced meeting accounts',
			description: 'Read who lost the advanced features by a job that was not waited for',
			...result(JOBS.revoke.result, JOBS.revoke.doc),
		},
		{
			value: 'revoke',
			name: 'Revoke',
			action: 'Revoke advanced meeting accounts of members',
			description: 'Take the advanced features of meetings from members',
			fields: MEMBERS,
			...starting(JOBS.revoke),
		},
	],
});
