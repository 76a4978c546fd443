import type { Field } from '../../../../shared/operation';

/** Who may call these methods over HTTP, by their pages; the zone's own SDK has the same under the same names. */
export const FOR_PROVIDERS =
	'WeCom answers only service providers with an authorization for the chat archive (会话存档接口授权), and since the end of 2024 perhaps not even them. An own app asks its program in the zone instead, with Zone Program → Call';

export const OPEN_USER_ID: Field = {
	displayName: 'Open User ID',
	name: 'openUserId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'woAJ2GCAAAd1asdasdjO4WmKE8AabjA',
	description:
		'The encrypted ID of the member (open_userid, 密文 userid), as Data Zone → Get Chat Members shows it',
};

export const chatIdField = (field: Partial<Field> = {}): Field => ({
	displayName: 'Chat ID',
	name: 'chatId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wrNplhCgAAIVZohLe57zKnvIV7xBKrig',
	description:
		'The group chat (群聊), by the chatid that Zone Chat → Search finds or that messages of the group carry',
	send: 'body.chatid',
	...field,
});
