import { CARD, line, list } from '../../shared/fields';
import type { Field } from '../../shared/operation';

/** Lines of a name and a value: those of a bot's card have no attachments. */
export const CARD_ROWS: Field = list(
	{
		displayName: 'Name-Value Lines',
		name: 'lines',
		description: 'Lines of a name and a value, 6 at most (二级标题+文本列表)',
		limits: { items: 6 },
		entry: 'Line',
		send: `${CARD}.horizontal_content_list`,
	},
	[
		line('Name', 'name', 'keyname', 'The name; up to 5 characters are shown well', true),
		line('Value', 'value', 'value', 'The value; up to 26 characters are shown well'),
		{
			displayName: 'Value Is',
			name: 'type',
			type: 'options',
			options: [
				{ name: 'Link', value: 1, description: 'A click opens a web page' },
				{ name: 'Member', value: 3, description: 'A click shows the profile of a member' },
				{ name: 'Text', value: 0 },
			],
			default: 0,
			description: 'What the value is besides text',
			send: 'type',
		},
		{
			...line('URL', 'url', 'url', 'The page that a click opens', true),
			placeholder: 'https://example.com',
			displayOptions: { show: { type: [1] } },
		},
		{
			...line('User ID', 'userId', 'userid', 'The user ID (账号) of the member', true),
			displayOptions: { show: { type: [3] } },
		},
	],
);
