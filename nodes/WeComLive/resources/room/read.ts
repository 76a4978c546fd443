import type { IDataObject } from 'n8n-workflow';

import { roomField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { namedRoom, namedSettings } from './names';
import { without } from './without';

const INFO = { method: 'POST', path: '/cgi-bin/meeting/rooms/get_info' } as const;
const INFO_DOC = 98793;

export const READS: Operation[] = [
	{
		value: 'get',
		name: 'Get',
		action: 'Get a video meeting room',
		description:
			'Read name, place, account, hardware, status and personal meeting number of a Rooms meeting room; its passwords are under Get Passwords',
		doc: INFO_DOC,
		reads: true,
		request: INFO,
		fields: [roomField()],
		output: {
			schema: schemaLike({
				meeting_room_id: '100001',
				basic_info: {
					rooms_id_list: ['200115200039985708'],
					meeting_room_name: '会议室一',
					city: '广州',
					building: '大厦',
					floor: '10',
					participant_number: 3,
					device: 'ROOMS',
					desc: '靠窗',
				},
				account_info: { account_type: 0, account_type_name: 'Normal', valid_period: '-' },
				hardware_info: {
					device_model: 'TT-IP65T',
					health_status: 'OK',
					ip: '10.10.10.69',
					meeting_room_status: 2,
					meeting_room_status_name: 'Free',
					rooms_version: '2.7.2.420',
				},
				pmi_info: { pmi_code: '12345678' },
				monitor_status: 0,
				monitor_status_name: 'Off',
				is_allow_call: true,
				scheduled_status: 1,
				scheduled_status_name: 'Bookable',
			}),
		},
		run: getRoom,
	},
	{
		value: 'getPasswords',
		name: 'Get Passwords',
		action: 'Get passwords of a video meeting room',
		description:
			'Read the password of the administrator of a Rooms meeting room, and its personal meeting number with the password to join there',
		doc: INFO_DOC,
		reads: true,
		request: INFO,
		fields: [roomField()],
		output: {
			sensitive: ['admin_password', 'pmi_password'],
			schema: schemaLike({
				meeting_room_id: '100001',
				meeting_room_name: '会议室一',
				admin_password: '654321',
				pmi_code: '12345678',
				pmi_password: '1234',
			}),
		},
		run: getPasswords,
	},
	{
		value: 'getSettings',
		name: 'Get Settings',
		action: 'Get settings of a video meeting room',
		description:
			'Read how a Rooms meeting room is set: watermark, answering calls by itself, captions, personal meeting number, notifications, and who gets at its recordings',
		doc: 98802,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/rooms/get_config' },
		fields: [roomField()],
		output: {
			schema: schemaLike({
				meeting_room_id: '100001',
				meeting_settings: {
					water_mark: 2,
					water_mark_name: 'Several Rows',
					auto_response: 1,
					auto_response_name: 'On',
					caption: true,
					room_pmi: true,
					room_notification: true,
				},
				record_settings: { share_record: 0, share_record_name: 'Off', download_record: true },
			}),
		},
		run: getSettings,
	},
];

async function getRoom(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	const basic = without(partOf(answer, 'basic_info'), 'password');
	return {
		meeting_room_id: payload.body.meeting_room_id,
		...namedRoom(answer),
		basic_info: { ...basic, ...(basic.desc !== undefined && { desc: decoded(basic.desc) }) },
		account_info: namedRoom(partOf(answer, 'account_info')),
		hardware_info: namedRoom(partOf(answer, 'hardware_info')),
		pmi_info: without(partOf(answer, 'pmi_info'), 'pmi_pwd'),
	};
}

async function getPasswords(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	const basic = partOf(answer, 'basic_info');
	const pmi = partOf(answer, 'pmi_info');
	return {
		meeting_room_id: payload.body.meeting_room_id,
		meeting_room_name: basic.meeting_room_name,
		admin_password: decoded(basic.password),
		pmi_code: pmi.pmi_code,
		pmi_password: decoded(pmi.pmi_pwd),
	};
}

async function getSettings(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const answer = await run.send(payload);
	return {
		meeting_room_id: payload.body.meeting_room_id,
		...answer,
		meeting_settings: namedSettings(partOf(answer, 'meeting_settings')),
		record_settings: namedSettings(partOf(answer, 'record_settings')),
	};
}

const partOf = (answer: IDataObject, key: string) => (answer[key] ?? {}) as IDataObject;

/** The text that stands there as Base64; what is none stays. */
function decoded(given: unknown): string {
	const text = String(given ?? '');
	const bytes = Buffer.from(text, 'base64');
	const readable = bytes.toString('utf8');
	const isBase64 = bytes.toString('base64') === text && !readable.includes('\uFFFD');
	return isBase64 ? readable : text;
}
