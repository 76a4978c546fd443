import { appField } from '../../shared/fields';
import { defineResource } from '../../shared/operation';

export const scope = defineResource({
	value: 'scope',
	name: 'Scope',
	description: 'Which parents may use an app (可使用的家长范围)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get the scope of parents of an app',
			description: 'Read for which students and departments parents may use an app',
			doc: 94895,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/agent/get_allow_scope' },
			fields: [
				appField({
					displayName: 'Agent ID',
					name: 'agentId',
					send: 'query.agentid',
					fallback: 'agentId',
					description: 'The app (应用). Left empty: the Agent ID of the credential.',
				}),
			],
			output: { unwrap: 'allow_scope' },
		},
	],
});
