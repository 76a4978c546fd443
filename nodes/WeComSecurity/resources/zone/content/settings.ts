import type { IDataObject } from 'n8n-workflow';

import { memberField } from '../../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../../shared/operation';
import { schemaLike } from '../../../../shared/operation';
import { withNames } from '../../../../shared/operation/names';
import { OPEN_USER_ID } from './access';
import { AUTHORIZATION_STATES, EDITIONS, namesOf } from './names';
import { setPublicKey } from './publicKey';

const MEMBER: Field[] = [
	{
		displayName: 'Member By',
		name: 'memberBy',
		type: 'options',
		options: [
			{
				name: 'Open User ID',
				value: 'open_userid',
				description: 'For service providers with the chat archive authorization (会话存档接口授权)',
			},
			{ name: 'User ID', value: 'userid', description: 'For apps with the data zone' },
		],
		default: 'userid',
		description: 'The ID by which the credential knows members',
	},
	memberField({
		name: 'userId',
		required: true,
		displayOptions: { show: { memberBy: ['userid'] } },
	}),
	{ ...OPEN_USER_ID, displayOptions: { show: { memberBy: ['open_userid'] } } },
];

const MEMBER_SENDS = { 'body.userid': 'userId', 'body.open_userid': 'openUserId' };

const hide = (what: string, displayName: string, name: string, send: string): Field => ({
	displayName,
	name,
	type: 'boolean',
	default: false,
	description: `Whether the member sees asterisks in place of ${what}`,
	send: `body.config.${send}`,
});

export const zoneSettings: Operation[] = [
	{
		value: 'getAuthorization',
		name: 'Get Authorization',
		action: 'Get what the company authorized in the data zone',
		description:
			'List the editions of chats that the company authorized, each with whom it covers, its state and for how many days messages are kept. Only apps of service providers (代开发应用, 第三方应用) may ask, not own apps.',
		doc: 100237,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/chatdata/get_corp_auth_info' },
		output: {
			items: 'auth_edition_list',
			schema: schemaLike({
				edition: 2,
				edition_name: EDITIONS[2],
				auth_scope: { userid_list: ['zhangsan'], department_id_list: [1], tag_id_list: [10] },
				status: 3,
				status_name: AUTHORIZATION_STATES[3],
				begin_time: 1726588800,
				end_time: 1729180799,
				msg_duration_days: 90,
				auth_user_count: 23,
			}),
		},
		run: getAuthorization,
	},
	{
		value: 'getChatMembers',
		name: 'Get Chat Members',
		action: 'Get members whose chats the data zone may analyze',
		description:
			'List the members whose archived chats the programs of the zone can read now, and which chats those are (会话存档授权成员)',
		doc: 99962,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/chatdata/get_auth_user_list' },
		pages: {
			cursor: { send: 'body.cursor', next: 'next_cursor' },
			more: 'has_more',
			limit: { send: 'body.limit', max: 1000 },
			items: 'auth_user_list',
		},
		output: {
			schema: schemaLike({ userid: 'zhangsan', edition_list: [1], edition_names: [EDITIONS[1]] }),
		},
		run: getChatMembers,
	},
	{
		value: 'getMasking',
		name: 'Get Masking',
		action: 'Get masking of sensitive information for a member',
		description:
			'Read which numbers the component that shows chats hides from a member (会话组件敏感信息隐藏)',
		doc: 99622,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/chatdata/get_hide_sensitiveinfo_config' },
		fields: MEMBER,
		sends: MEMBER_SENDS,
		output: { unwrap: 'config' },
		run: getMasking,
	},
	{
		value: 'setMasking',
		name: 'Set Masking',
		action: 'Set masking of sensitive information for a member',
		description:
			'Say which numbers the component that shows chats hides from a member (会话组件敏感信息隐藏); all three are set each time',
		doc: 100139,
		request: { method: 'POST', path: '/cgi-bin/chatdata/set_hide_sensitiveinfo_config' },
		fields: [
			...MEMBER,
			hide('bank card numbers', 'Hide Bank Card Numbers', 'hideBankCards', 'hide_bankno'),
			hide('ID card numbers', 'Hide ID Card Numbers', 'hideIdCards', 'hide_idcard'),
			hide('mobile numbers', 'Hide Mobile Numbers', 'hideMobiles', 'hide_mobile'),
		],
		sends: MEMBER_SENDS,
		run: setMasking,
	},
	setPublicKey,
];

async function getAuthorization(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { auth_edition_list: editions } = await run.send(payload);
	return ((editions ?? []) as IDataObject[]).map((edition) =>
		withNames(edition, { edition: EDITIONS, status: AUTHORIZATION_STATES }),
	);
}

async function getChatMembers(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const members = await run.sendPages(payload);
	return members.map((member) => ({
		...member,
		edition_names: namesOf(member.edition_list, EDITIONS),
	}));
}

/** The settings are of one member, whom the body names by the ID that was chosen. */
async function sendForMember(run: OperationRun): Promise<IDataObject> {
	const [{ body, ...rest }] = await run.payloads();
	const by = run.value('memberBy') as string;
	const id = run.value(by === 'userid' ? 'userId' : 'openUserId');
	return await run.send({ ...rest, body: { [by]: id, ...body } });
}

async function getMasking(run: OperationRun): Promise<IDataObject> {
	const { config } = await sendForMember(run);
	return config as IDataObject;
}

async function setMasking(run: OperationRun): Promise<IDataObject> {
	await sendForMember(run);
	return { success: true };
}
