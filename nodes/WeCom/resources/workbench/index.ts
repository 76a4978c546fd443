import { memberField, membersField, SENDING_APP } from '../../../shared/fields';
import type { Field } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { contentFields } from './content';

const DOC = 92535;

const THIS_APP: Field = {
	...SENDING_APP,
	description: 'The app (应用) that is shown. Without it, the Agent ID of the credential counts.',
};

export const workbench = defineResource({
	value: 'workbench',
	name: 'Workbench',
	description: 'What an app shows on the workbench of members (工作台自定义展示)',
	operations: [
		{
			value: 'setTemplate',
			name: 'Set Template',
			action: 'Set workbench template of the app',
			description:
				'Choose how the app is shown on the workbench, and what to members without data of their own. An admin must have switched the custom display on.',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/agent/set_workbench_template' },
			fields: contentFields({ place: 'body.', template: true }),
			additionalFields: [
				{
					displayName: 'Replace Data of Members',
					name: 'replacesMemberData',
					type: 'boolean',
					default: true,
					description: 'Whether what single members were given is lost, and all see the same',
					send: 'body.replace_user_data',
				},
			],
			options: [THIS_APP],
		},
		{
			value: 'getTemplate',
			name: 'Get Template',
			action: 'Get workbench template of the app',
			description: 'Read how the app is shown on the workbench',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/agent/get_workbench_template' },
			options: [THIS_APP],
		},
		{
			value: 'setMemberData',
			name: 'Set Data of Member',
			action: 'Set workbench data of a member',
			description:
				'Show one member something of their own, up to 10 times a minute. The template must have been set before.',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/agent/set_workbench_data' },
			fields: [
				memberField({ name: 'userId', required: true, send: 'body.userid' }),
				...contentFields({ place: 'body.', template: false }),
			],
			options: [THIS_APP],
		},
		{
			value: 'setMembersData',
			name: 'Set Data of Many Members',
			action: 'Set workbench data of many members',
			description: 'Show many members the same. The template must have been set before.',
			doc: DOC,
			request: { method: 'POST', path: '/cgi-bin/agent/batch_set_workbench_data' },
			fields: [
				membersField({
					name: 'members',
					required: true,
					send: 'body.userid_list',
					limits: { items: 1000 },
					split: true,
					description:
						'User IDs (账号), separated by commas or as a list; over 1,000 take several calls',
				}),
				...contentFields({ place: 'body.data.', template: false }),
			],
			options: [THIS_APP],
		},
		{
			value: 'getMemberData',
			name: 'Get Data of Member',
			action: 'Get workbench data of a member',
			description: 'Read what the app shows one member on the workbench',
			doc: DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/agent/get_workbench_data' },
			fields: [memberField({ name: 'userId', required: true, send: 'body.userid' })],
			options: [THIS_APP],
			output: { unwrap: 'data' },
		},
	],
});
