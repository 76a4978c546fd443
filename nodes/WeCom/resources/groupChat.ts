import type { Channel } from '../../shared/fields';
import {
	CONFIDENTIAL,
	fileMessage,
	markdownMessage,
	memberField,
	membersField,
	newsMessage,
	richNewsMessage,
	sendOperation,
	textCardMessage,
	textMessage,
	videoMessage,
} from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

function chatField(send: string): Field {
	return {
		displayName: 'Chat ID',
		name: 'chatId',
		type: 'string',
		required: true,
		default: '',
		description:
			'The ID (chatid) that Create answered; only groups that the app itself created can be used',
		send,
	};
}

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'The name of the group, 50 characters at most',
	send: 'body.name',
	limits: { chars: 50 },
};

const OWNER: Field = memberField({
	displayName: 'Owner',
	name: 'owner',
	send: 'body.owner',
});

/** Messages of an app to a group chat that it created (page 90248). */
const TO_GROUP: Channel = {
	path: '/cgi-bin/appchat/send',
	doc: 90248,
	to: ' to a group chat',
	receivers: [chatField('body.chatid')],
	options: ({ confidential }) => (confidential ? [CONFIDENTIAL] : []),
};

const KINDS = [
	textMessage({ mentions: true }),
	fileMessage('image'),
	fileMessage('voice'),
	videoMessage(),
	fileMessage('file'),
	textCardMessage({ unit: 'bytes' }),
	newsMessage({ miniProgram: false }),
	richNewsMessage(),
	markdownMessage(),
];

export const groupChat = defineResource({
	value: 'groupChat',
	name: 'Group Chat',
	description: 'A chat of members that the app creates and writes to (群聊会话)',
	operations: [
		...KINDS.map((kind) => sendOperation(kind, TO_GROUP)),
		{
			value: 'create',
			name: 'Create',
			action: 'Create group chat',
			description: 'Start a chat of 2 to 2,000 members; it may stay unseen until its first message',
			doc: 90245,
			request: { method: 'POST', path: '/cgi-bin/appchat/create' },
			fields: [
				membersField({
					name: 'members',
					required: true,
					send: 'body.userlist',
					limits: { minItems: 2, items: 2000 },
					description: 'User IDs (账号), separated by commas or as a list, 2 to 2,000',
				}),
			],
			additionalFields: [
				{
					displayName: 'Chat ID',
					name: 'chatId',
					type: 'string',
					default: '',
					placeholder: 'project42',
					description:
						'An ID of your own, 32 letters and digits at most, that no group has yet. Without it WeCom makes one up.',
					send: 'body.chatid',
					limits: {
						chars: 32,
						pattern: { regex: /^[0-9a-zA-Z]+$/, hint: 'must consist of letters and digits' },
					},
				},
				NAME,
				{
					...OWNER,
					description: 'The owner (群主), one of Members. Without it WeCom chooses one of them.',
				},
			],
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get group chat',
			description: 'Read the name, owner and members of a group',
			doc: 98914,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/appchat/get' },
			fields: [chatField('query.chatid')],
			output: { unwrap: 'chat_info' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update group chat',
			description: 'Rename a group, give it another owner, add and remove members',
			doc: 98913,
			request: { method: 'POST', path: '/cgi-bin/appchat/update' },
			fields: [chatField('body.chatid')],
			updateFields: [
				membersField({
					displayName: 'Members to Add',
					name: 'addMembers',
					send: 'body.add_user_list',
				}),
				membersField({
					displayName: 'Members to Remove',
					name: 'removeMembers',
					send: 'body.del_user_list',
				}),
				NAME,
				{
					...OWNER,
					description: 'The new owner (群主); needed where Members to Remove holds the present one',
				},
			],
		},
	],
});
