import { memberField } from '../../shared/fields';
import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { consentOf, peopleField } from './consent';

const CONSENT_DOC = 91782;

/** A room has its ID from archived messages: no list of rooms exists. */
const roomField = (kind: string): Field => ({
	displayName: 'Room ID',
	name: 'roomId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wrjc7bDwAASxc8tZvBErFE02BtPWyAAA',
	description: `The roomid that archived messages of the ${kind} carry`,
	send: 'body.roomid',
});

export const chatArchive = defineResource({
	value: 'chatArchive',
	name: 'Chat Archive',
	description:
		'Who is in the archive of chats and who agreed to it (会话内容存档). The credential must hold the secret of the archive, not that of an app.',
	operations: [
		{
			value: 'getMembers',
			name: 'Get Archived Members',
			action: 'Get members whose chats are archived',
			description:
				'List the members whose chats are archived (开启成员), those of departments and tags too',
			doc: 91614,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/msgaudit/get_permit_user_list' },
			filters: [
				{
					displayName: 'Edition',
					name: 'edition',
					type: 'options',
					options: [
						{ name: 'Enterprise', value: 3, description: '企业版' },
						{ name: 'Office', value: 1, description: '办公版' },
						{ name: 'Service', value: 2, description: '服务版' },
					],
					default: 1,
					description: 'Only members with this edition of the archive (版本)',
					send: 'body.type',
				},
			],
			output: { items: 'ids', itemKey: 'userid' },
		},
		{
			value: 'getConsent',
			name: 'Get Consent in Chats',
			action: 'Get consent of customers to archived chats with a member',
			description:
				'Read whether people outside the company agreed that their chats with a member are archived (单聊会话同意情况)',
			doc: CONSENT_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/msgaudit/check_single_agree' },
			fields: [
				memberField({ name: 'userId', required: true }),
				peopleField('body.info[].exteranalopenid'),
			],
			sends: { 'body.info[].userid': 'userId' },
			output: { items: 'agreeinfo' },
			run: async (run) => await consentOf(run, 'info', { userid: run.value('userId') }),
		},
		{
			value: 'getRoomConsent',
			name: 'Get Consent in Room',
			action: 'Get consent of customers to the archive of a group chat',
			description:
				'Read whether the people from outside in a group chat agreed that it is archived (群聊会话同意情况)',
			doc: CONSENT_DOC,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/msgaudit/check_room_agree' },
			fields: [roomField('group chat')],
			output: { items: 'agreeinfo' },
		},
		{
			value: 'getRoom',
			name: 'Get Internal Room',
			action: 'Get archived group chat within the company',
			description:
				'Read name, creator, notice and members of a group chat of colleagues (内部群信息)',
			doc: 92951,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/msgaudit/groupchat/get' },
			fields: [roomField('internal group')],
		},
		{
			value: 'getRobot',
			name: 'Get Robot',
			action: 'Get robot of an archived chat',
			description: 'Read the name of a robot that wrote in an archived chat, and who made it',
			doc: 91774,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/msgaudit/get_robot_info' },
			fields: [
				{
					displayName: 'Robot ID',
					name: 'robotId',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'wbjc7bDwAAAJVylUKpSA3Z5U11tDO4AAA',
					description: 'The sender of an archived message that begins with wb',
					send: 'query.robot_id',
				},
			],
			output: { unwrap: 'data' },
		},
	],
});
