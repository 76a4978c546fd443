import { defineResource } from '../../shared/operation';

export const setting = defineResource({
	value: 'setting',
	name: 'Setting',
	description: 'How the school directory works (家校通讯录配置)',
	operations: [
		{
			value: 'getClassGroupMode',
			name: 'Get Class Group Mode',
			action: 'Get how class group chats are created',
			description:
				'Read whether WeCom creates the group chats of classes by itself (班级群创建方式): create_mode 0 is yes, 1 no',
			doc: 92430,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/get_chat_create_mode' },
		},
		{
			value: 'setClassGroupMode',
			name: 'Set Class Group Mode',
			action: 'Set how class group chats are created',
			description:
				'Let WeCom create the group chats of classes by itself, or leave it to the teachers (班级群创建方式)',
			doc: 92430,
			request: { method: 'POST', path: '/cgi-bin/school/set_chat_create_mode' },
			fields: [
				{
					displayName: 'Class Groups Are Created',
					name: 'createMode',
					type: 'options',
					options: [
						{ name: 'Automatically', value: 0, description: '自动创建' },
						{ name: 'By Hand', value: 1, description: '手动创建' },
					],
					required: true,
					default: 0,
					description: 'Who creates the group chat of a class (班级群)',
					send: 'body.create_mode',
				},
			],
		},
		{
			value: 'setGradeUpgrade',
			name: 'Set Grade Upgrade',
			action: 'Set when grades move up',
			description:
				'Let WeCom move all standard grades up once a year (自动升年级), or not. It answers with the day of the next time.',
			doc: 92949,
			timezone: 'Asia/Shanghai',
			request: { method: 'POST', path: '/cgi-bin/school/set_upgrade_info' },
			fields: [
				{
					displayName: 'Upgrade Automatically',
					name: 'upgradeAutomatically',
					type: 'boolean',
					default: true,
					description: 'Whether grades move up by themselves once a year',
					send: 'body.upgrade_switch',
					as: 'flag',
				},
				{
					displayName: 'Day',
					name: 'day',
					type: 'dateTime',
					default: '',
					displayOptions: { show: { upgradeAutomatically: [true] } },
					description:
						'The day of the year on which they do, of which only month and day count. Left empty: 1 January.',
					send: 'body.upgrade_time',
				},
			],
		},
		{
			value: 'setSync',
			name: 'Turn Off Sync',
			action: 'Turn off sync between school directory and class tags',
			description:
				'Stop the automatic sync between the school directory and the tags of classes, for good: it cannot be turned on again (家校通讯录自动同步模式)',
			doc: 92345,
			request: { method: 'POST', path: '/cgi-bin/school/set_arch_sync_mode' },
			fields: [
				{
					displayName: 'Turn Off',
					name: 'syncMode',
					type: 'options',
					options: [
						{ name: 'Both Directions', value: 3 },
						{ name: 'From School Directory to Tags', value: 2 },
						{ name: 'From Tags to School Directory', value: 1 },
					],
					required: true,
					default: 1,
					description: 'Which sync ends for good',
					send: 'body.arch_sync_mode',
				},
			],
		},
		{
			value: 'getTeacherView',
			name: 'Get Teacher View',
			action: 'Get which classes teachers see',
			description:
				'Read whether teachers see all classes (view_mode 1) or those they are in charge of (2). WeCom hardly documents this method any more, and may take it away.',
			doc: 92652,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/get_teacher_view_mode' },
		},
		{
			value: 'setTeacherView',
			name: 'Set Teacher View',
			action: 'Set which classes teachers see',
			description:
				'Let teachers see all classes, or those they are in charge of (老师可查看班级). WeCom hardly documents this method any more, and may take it away.',
			doc: 92652,
			request: { method: 'POST', path: '/cgi-bin/school/set_teacher_view_mode' },
			fields: [
				{
					displayName: 'Teachers See',
					name: 'viewMode',
					type: 'options',
					options: [
						{ name: 'All Classes', value: 1, description: '全部班级' },
						{ name: 'Their Classes', value: 2, description: '仅负责范围内的班级' },
					],
					required: true,
					default: 1,
					description: 'Which classes of the school directory a teacher sees',
					send: 'body.view_mode',
				},
			],
		},
	],
});
