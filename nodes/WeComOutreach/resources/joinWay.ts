import type { Field } from '../../shared/operation';
import { defineResource } from '../../shared/operation';
import { MARK_SOURCE, REMARK, SCENE, STATE } from './wayFields';

/** WeCom shows it once, in the answer of creating the join way, and has no list of them. */
const CONFIG_ID: Field = {
	displayName: 'Config ID',
	name: 'configId',
	type: 'string',
	required: true,
	default: '',
	placeholder: '9ad7fa5cdaa6511298498f979c472aaa',
	description: 'The ID of the join way, which Create answered as config_id',
	send: 'body.config_id',
};

const WITH_NEW_GROUPS = { show: { '/autoCreateGroup': [true] } };

/** Creating takes them, and updating, which writes the whole join way, takes them again. */
const FORM: Field[] = [
	SCENE,
	{
		displayName: 'Customer Group IDs',
		name: 'chatIds',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA',
		description:
			'The chat IDs of 1 to 5 customer groups (客户群) to join, separated by commas or as a list; WeCom Customers → Customer Group → Get Many shows them',
		send: 'body.chat_id_list',
		as: 'texts',
		limits: { items: 5 },
	},
	{
		displayName: 'Create Group When Full',
		name: 'autoCreateGroup',
		type: 'boolean',
		default: true,
		description: 'Whether WeCom makes a further group once those given are full (自动新建群)',
		send: 'body.auto_create_room',
		as: 'flag',
	},
];

const DETAILS: Field[] = [
	MARK_SOURCE,
	{
		displayName: 'New Group Name',
		name: 'groupBaseName',
		type: 'string',
		default: '',
		displayOptions: WITH_NEW_GROUPS,
		description:
			'How the names of groups that WeCom makes begin (群名前缀), 40 characters at most; a number follows',
		send: 'body.room_base_name',
		limits: { chars: 40 },
	},
	{
		displayName: 'New Group Number',
		name: 'groupBaseNumber',
		type: 'number',
		default: 1,
		displayOptions: WITH_NEW_GROUPS,
		description:
			'The number behind the name of the first group that WeCom makes; each further one counts on',
		send: 'body.room_base_id',
		limits: { min: 0 },
	},
	REMARK,
	STATE,
];

export const joinWay = defineResource({
	value: 'joinWay',
	name: 'Join Way',
	description: 'A QR code or button through which customers join groups (加入群聊)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create join way',
			description:
				'Make a QR code or button through which customers join groups; Get gives the link of the code',
			doc: 92229,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/add_join_way' },
			fields: FORM,
			additionalFields: DETAILS,
		},
		{
			value: 'delete',
			name: 'Delete',
			action: 'Delete join way',
			description: 'Remove a join way; its QR code or button stops working',
			doc: 92229,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/del_join_way' },
			fields: [CONFIG_ID],
			output: { deleted: true },
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get join way',
			description: 'Read one join way, with the link of its QR code',
			doc: 92229,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/get_join_way' },
			fields: [CONFIG_ID],
			output: { unwrap: 'join_way' },
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update join way',
			description:
				'Write a join way anew: whatever is not given here is emptied, so give everything it is to have',
			doc: 92229,
			request: { method: 'POST', path: '/cgi-bin/externalcontact/groupchat/update_join_way' },
			fields: [CONFIG_ID, ...FORM],
			additionalFields: DETAILS,
		},
	],
});
