import { defineResource } from '../../../shared/operation';
import { ANONYMOUS, POLL_ID, THEME_ID, themeFields } from './fields';
import { read, readWithoutMeeting, written } from './operated';

export const poll = defineResource({
	value: 'poll',
	name: 'Poll',
	description: 'Questions that the host of a meeting puts to the attendees (会议投票)',
	operations: [
		{
			value: 'createTheme',
			name: 'Create Theme',
			action: 'Create a poll theme in a meeting',
			description:
				'Prepare a poll with its questions in a running meeting; Start puts it to the attendees',
			doc: 98834,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/create_theme' },
			...written(...themeFields(2)),
			additionalFields: [ANONYMOUS],
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete a poll or a poll theme of a meeting',
			description:
				'Delete a poll with its answers, or a theme; with the last poll of a theme the theme goes too',
			doc: 98839,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/delete' },
			...written(
				{
					displayName: 'Delete',
					name: 'what',
					type: 'options',
					options: [
						{ name: 'Poll', value: 'poll' },
						{ name: 'Theme', value: 'theme', description: 'Polls that were started stay' },
					],
					default: 'poll',
					description: 'What to delete',
				},
				{ ...POLL_ID, displayOptions: { show: { what: ['poll'] } } },
				{ ...THEME_ID, displayOptions: { show: { what: ['theme'] } } },
			),
			output: { deleted: true },
		},
		{
			value: 'finish',
			name: 'Finish',
			action: 'Finish a poll in a meeting',
			description: 'End a poll that runs in a meeting',
			doc: 98841,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/finish' },
			...written(THEME_ID, POLL_ID),
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many polls of a meeting',
			description: 'List the poll themes of a meeting, each with its polls and their status',
			doc: 98836,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/get_poll_list' },
			...read(),
			output: { items: 'polls_theme_info' },
		},
		{
			value: 'getResult',
			name: 'Get Result',
			action: 'Get the result of a poll of a meeting',
			description:
				'Read a poll with the number of votes for each choice, and who voted where it is not anonymous',
			doc: 98838,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/get_poll_detail' },
			...read(POLL_ID),
		},
		{
			value: 'getTheme',
			name: 'Get Theme',
			action: 'Get a poll theme of a meeting',
			description: 'Read a poll theme with its questions and choices, without votes',
			doc: 98837,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/get_theme_info' },
			...readWithoutMeeting(THEME_ID),
		},
		{
			value: 'start',
			name: 'Start',
			action: 'Start a poll in a meeting',
			description: 'Put a poll theme to the attendees of a running meeting',
			doc: 98840,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/start' },
			...written(THEME_ID),
		},
		{
			value: 'updateTheme',
			name: 'Update Theme',
			action: 'Update a poll theme in a meeting',
			description:
				'Write a poll theme anew: whatever is not given here is lost, so give everything it is to have',
			doc: 98835,
			request: { method: 'POST', path: '/cgi-bin/meeting/poll/update_theme' },
			...written(THEME_ID, ...themeFields(1)),
			additionalFields: [ANONYMOUS],
		},
	],
});
