import { memberField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const TODO_ID: Field = {
	displayName: 'To-Do ID',
	name: 'todoId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '17c7d2bd9f20d652840f72f59e796AAA',
	description: 'The todo_id of the to-do (待办), which WeCom has no list of',
	send: 'body.todo_id',
};

const STATUS: Omit<Field, 'description'> = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: [
		{ name: 'Done', value: 0, description: '完成' },
		{ name: 'In Progress', value: 1, description: '进行中' },
	],
	default: 0,
};

export const todo = defineResource({
	value: 'todo',
	name: 'To-Do',
	description: 'Something to be done by members (待办)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get todo',
			description: 'Read a to-do with its attendees, its end and its reminders',
			doc: 101524,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/todo/get' },
			fields: [TODO_ID],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update todo',
			description:
				'Change whether a to-do that this app created is done, or who takes part in it. The app must see the root department.',
			doc: 101534,
			request: { method: 'POST', path: '/cgi-bin/todo/update' },
			fields: [TODO_ID],
			updateFields: [
				{
					displayName: 'Attendees',
					name: 'attendees',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Attendee',
					default: {},
					description:
						'Those who take part (参与人), each with a status, 20 at most; they take the place of those before',
					limits: { items: 20 },
					options: [
						{
							displayName: 'Attendee',
							name: 'attendee',
							send: 'body.attendees[]',
							values: [
								memberField({ name: 'userId', required: true, send: 'userid' }),
								{
									...STATUS,
									description: 'Whether this member has done it',
									send: 'status',
								},
							],
						},
					],
				},
				{ ...STATUS, description: 'Whether the to-do as a whole is done', send: 'body.status' },
			],
		},
	],
});
