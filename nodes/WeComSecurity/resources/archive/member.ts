import { defineResource } from '../../../shared/operation';

export const archivedMember = defineResource({
	value: 'archivedMember',
	name: 'Archived Member',
	description: 'Whose documents, files and schedules are archived (文件内容存档)',
	operations: [
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many members whose files are archived',
			description:
				'List the members in the archive of documents, drive and schedules, those who left among them',
			doc: 101700,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/security/file-content/get_auth_user_list' },
			pages: {
				cursor: { send: 'body.cursor', next: 'next_cursor' },
				more: 'has_more',
				limit: { send: 'body.limit', max: 1000 },
				items: 'auth_user_list',
			},
		},
	],
});
