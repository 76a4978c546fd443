import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComLive } from '../../nodes/WeComLive/WeComLive.node';
import { loadList } from '../support';
import { byId } from './support/forms';
import { jsonOf, wecom } from './support/wecom';

const corp = wecom();
const node = new WeComLive();

const MEETING = byId('meeting-seeded');
const RUNNING = byId('meeting-seeded-running');
const ROOM = byId('room-seeded');
const DEVICE = { callee: 'device', protocol: 1, address: 'room9@sip.example.com' };
const DEVICE_ID = 'ms-1-room9-sip-example-com';

const run = async (operation: string, more: INodeParameters = {}) =>
	await corp.run(node, { resource: 'room', operation, ...more });

const steer = async (operation: string, more: INodeParameters = {}) =>
	await corp.run(node, {
		resource: 'roomConnector',
		operation,
		meetingId: RUNNING,
		tmpOpenId: byId(DEVICE_ID),
		...more,
	});

const list = async (method: string, more: object = {}) =>
	await loadList(node, method, { ...corp.connection(), ...more });

/** The form that holds the field of a device. */
const inForm = (meetingId: INodeParameters) => ({
	parameters: { resource: 'roomConnector', operation: 'getStatus', meetingId },
});

const answer = (path: string, content: IDataObject, more: object = {}) =>
	corp.simulator.faults.add({
		path: `/cgi-bin/meeting/rooms/${path}`,
		body: JSON.stringify({ errcode: 0, errmsg: 'ok', ...content }),
		...more,
	});

describe('booking', () => {
	it('takes a room from the list, or several IDs, and gives an item a room', async () => {
		const one = await run('book', {
			meetingId: MEETING,
			roomIds: { __rl: true, mode: 'list', value: 'room-seeded' },
		});
		const two = await run('book', {
			meetingId: MEETING,
			roomIds: byId('room-seeded, room-seeded-third'),
			additionalFields: { showSubject: false },
		});

		expect(jsonOf(one.items)).toEqual([
			{
				meeting_room_id: 'room-seeded',
				meeting_room_name: '望江厅',
				meeting_room_location: '广州-大厦-10',
			},
		]);
		expect(jsonOf(two.items).map(({ meeting_room_name: name }) => name)).toEqual([
			'望江厅',
			'小会议室',
		]);
		expect(corp.calls('meeting/rooms/book').map(({ body }) => body)).toEqual([
			{ meetingid: 'meeting-seeded', meeting_room_id_list: ['room-seeded'] },
			{
				meetingid: 'meeting-seeded',
				meeting_room_id_list: ['room-seeded', 'room-seeded-third'],
				subject_visible: false,
			},
		]);
	});

	it('for a meeting that members made says which meetings can have rooms', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/meeting/rooms/book', errcode: 730010 });
		const { error } = await run('book', { meetingId: MEETING, roomIds: byId('room-seeded') });

		expect(error?.message).toContain('The meeting was not made by an app');
		expect((error as { description?: string }).description).toContain('one that this app created');
	});

	it('takes IDs from an expression that gives a list', async () => {
		const { error } = await corp.run(
			node,
			{
				resource: 'room',
				operation: 'release',
				meetingId: MEETING,
				roomIds: byId('={{ $json.rooms }}'),
			},
			{ items: [{ json: { rooms: ['room-seeded', 'room-seeded-second'] } }] },
		);

		expect(error).toBeUndefined();
		expect(corp.calls('meeting/rooms/release')[0].body.meeting_room_id_list).toEqual([
			'room-seeded',
			'room-seeded-second',
		]);
	});
});

describe('a room', () => {
	it('is listed by a part of its name, with words for what WeCom tells in numbers', async () => {
		const { items } = await run('getAll', { filters: { name: '厅' } });

		expect(jsonOf(items).map(({ meeting_room_id: id }) => id)).toEqual([
			'room-seeded',
			'room-seeded-second',
		]);
		expect(items[0].json).toMatchObject({
			account_type_name: 'Normal',
			meeting_room_status: 2,
			meeting_room_status_name: 'Free',
			scheduled_status_name: 'Bookable',
		});
	});

	it('is listed without its activation code, which has a list that n8n redacts', async () => {
		const rooms = await run('getAll');
		const codes = await run('getActivationCodes');

		expect(rooms.items).toHaveLength(3);
		expect(JSON.stringify(rooms.items)).not.toContain('69MS2PKC');
		expect(codes.items[0].json).toEqual({
			meeting_room_id: 'room-seeded',
			meeting_room_name: '望江厅',
			meeting_room_location: '广州-大厦-10',
			active_code: '69MS2PKC',
		});
		expect(node.description.sensitiveOutputFields).toContain('active_code');
	});

	it('is read with its description in plain text and words in every part, without passwords', async () => {
		const { items } = await run('get', { roomId: ROOM });
		const [{ json }] = items;

		expect(json).toMatchObject({
			meeting_room_id: 'room-seeded',
			basic_info: { meeting_room_name: '望江厅', desc: '靠窗' },
			account_info: { account_type_name: 'Normal' },
			hardware_info: { meeting_room_status_name: 'Free' },
			pmi_info: { pmi_code: '12345678' },
			monitor_status_name: 'Off',
		});
		expect(JSON.stringify(json)).not.toMatch(/password|pmi_pwd/);
	});

	it('gives its passwords as people type them, under names that n8n redacts', async () => {
		const { items } = await run('getPasswords', { roomId: ROOM });

		expect(items[0].json).toEqual({
			meeting_room_id: 'room-seeded',
			meeting_room_name: '望江厅',
			admin_password: '654321',
			pmi_code: '12345678',
			pmi_password: '2468',
		});
		expect(node.description.sensitiveOutputFields).toEqual(
			expect.arrayContaining(['admin_password', 'pmi_password']),
		);
	});

	it('gives a password as it stands where it is no Base64', async () => {
		answer('get_info', { basic_info: { password: 'MzMz' }, pmi_info: { pmi_pwd: '1234' } });
		const { items } = await run('getPasswords', { roomId: ROOM });

		expect(items[0].json).toMatchObject({ admin_password: '333', pmi_password: '1234' });
	});

	it('tells its settings in words', async () => {
		answer('get_config', {
			meeting_settings: { water_mark: 2, auto_response: 2, caption: true },
			record_settings: { share_record: 3, download_record: false },
		});
		const { items } = await run('getSettings', { roomId: ROOM });

		expect(items[0].json).toEqual({
			meeting_room_id: 'room-seeded',
			meeting_settings: {
				water_mark: 2,
				water_mark_name: 'Several Rows',
				auto_response: 2,
				auto_response_name: 'Off',
				caption: true,
			},
			record_settings: {
				share_record: 3,
				share_record_name: 'Same Company',
				download_record: false,
			},
		});
	});

	it('has controllers whose status is a number in text', async () => {
		answer('list_controllers', { controller_info_list: [{ status: '0' }, { status: '1' }] });
		const { items } = await run('getControllers');

		expect(jsonOf(items).map(({ status_name: name }) => name)).toEqual(['Offline', 'Online']);
	});
});

describe('the meetings of a room', () => {
	const DAY = 86_400;
	const START = 1_772_323_200;

	const meeting = (meetingid: string, more: IDataObject = {}) => ({
		meetingid,
		status: 'MEETING_STATE_INIT',
		meeting_type: 0,
		...more,
	});

	const spans = () =>
		corp
			.calls('meeting/rooms/list_meetings')
			.map(({ body }) => [(body.start_time - START) / DAY, (body.end_time - START) / DAY])
			.sort(([one], [other]) => one - other);

	it('come with words for type and status', async () => {
		answer('list_meetings', {
			meeting_info_list: [
				meeting('a'),
				meeting('b', { status: 'MEETING_STATE_STARTED', meeting_type: 4 }),
			],
		});
		const { items } = await run('getMeetings', { roomId: ROOM });

		expect(jsonOf(items)).toEqual([
			expect.objectContaining({ status_name: 'Not Begun', meeting_type_name: 'One-Time' }),
			expect.objectContaining({
				status_name: 'Running',
				meeting_type_name: 'Rooms Screen Sharing',
			}),
		]);
		expect(corp.calls('meeting/rooms/list_meetings')[0].body).toEqual({
			meeting_room_id: 'room-seeded',
			limit: 20,
		});
	});

	it('over more than 90 days are read in parts, and one on the border is told once', async () => {
		answer('list_meetings', { meeting_info_list: [meeting('border')] }, { times: 'always' });
		const { items, error } = await run('getMeetings', {
			findBy: 'device',
			roomsId: byId('45613'),
			returnAll: true,
			filters: { from: START, to: START + 200 * DAY },
		});

		expect(error).toBeUndefined();
		expect(spans()).toEqual([
			[0, 90],
			[90, 180],
			[180, 200],
		]);
		expect(corp.calls('meeting/rooms/list_meetings')[0].body.rooms_id).toBe('45613');
		expect(jsonOf(items).map(({ meetingid }) => meetingid)).toEqual(['border']);
	});

	it('are those of the 90 days around where one end is left out', async () => {
		await run('getMeetings', { roomId: ROOM, filters: { from: START } });
		await run('getMeetings', { roomId: ROOM, filters: { to: START } });

		expect(spans()).toEqual(
			expect.arrayContaining([
				[0, 90],
				[-90, 0],
			]),
		);
	});
});

describe('a call', () => {
	it('comes back at once with its ID', async () => {
		const { items } = await run('call', { meetingId: RUNNING, roomId: ROOM });

		expect(items[0].json).toEqual({ invite_id: expect.stringMatching(/^invite/) });
		expect(corp.calls('meeting/rooms/call')[0].body).toEqual({
			meetingid: 'meeting-seeded-running',
			meeting_room_id: 'room-seeded',
		});
		expect(corp.calls('meeting/rooms/get_response_status')).toEqual([]);
	});

	it('of a device goes to its address, and waits for the answer', async () => {
		const { items } = await run('call', { meetingId: RUNNING, ...DEVICE, waitForAnswer: true });

		expect(items[0].json).toMatchObject({
			invite_id: expect.any(String),
			status: 2,
			status_name: 'In the Meeting',
		});
		const callee = {
			meetingid: 'meeting-seeded-running',
			mra_address: { protocol: 1, dial_string: 'room9@sip.example.com' },
		};
		expect(corp.calls('meeting/rooms/call')[0].body).toEqual(callee);
		expect(corp.calls('meeting/rooms/get_response_status').map(({ body }) => body)).toEqual([
			callee,
			callee,
		]);
	});

	it('that nobody answers goes on with its last status when the wait is over', async () => {
		answer('get_response_status', { status: 4, response_time: '' }, { times: 'always' });
		const { items, error } = await run('call', {
			meetingId: RUNNING,
			roomId: ROOM,
			waitForAnswer: true,
			options: { longestWait: 1 },
		});

		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ status_name: 'Calling' });
	});

	it('is called off by its ID', async () => {
		const callee = { meetingId: RUNNING, roomId: ROOM };
		const { items } = await run('call', callee);
		await run('cancelCall', { ...callee, inviteId: String(items[0].json.invite_id) });
		const status = await run('getCallStatus', callee);

		expect(status.items[0].json).toMatchObject({ status: 5, status_name: 'Canceled' });
	});
});

describe('a device in a meeting', () => {
	beforeEach(async () => {
		const called = { meetingId: RUNNING, ...DEVICE };
		for (const step of ['call', 'getCallStatus', 'getCallStatus']) await run(step, called);
	});

	const status = async () => (await steer('getStatus')).items[0]?.json;

	it('is told of in words', async () => {
		expect(await status()).toMatchObject({
			name: 'room9@sip.example.com',
			instance_id_name: 'VoIP or SIP Device',
			user_role_name: 'Attendee',
			default_layout_name: 'Equal Pictures',
			raise_hands_state: false,
		});
	});

	it('raises its hand, lowers it, and changes its layout', async () => {
		await steer('raiseHand');
		const raised = await status();
		await steer('raiseHand', { raiseHand: false });
		await steer('setLayout', { layout: 3, peopleWithoutVideo: 2 });

		expect(raised.raise_hands_state).toBe(true);
		expect(await status()).toMatchObject({
			raise_hands_state: false,
			default_layout_name: '1 + N',
		});
		expect(corp.calls('meeting/mra/set_default_layout')[0].body).toEqual({
			meetingid: 'meeting-seeded-running',
			mra: { tmp_openid: DEVICE_ID },
			default_layout: 3,
			default_novideo_user: 2,
		});
	});

	it('is out of the meeting once it is hung up', async () => {
		const { items } = await steer('hangUp');

		expect(items[0].json).toEqual({ success: true });
		expect((await steer('getStatus')).error?.message).toContain('40058');
	});

	it('that leaves while the list is read is shown by its ID', async () => {
		corp.simulator.faults.add({ path: '/cgi-bin/meeting/mra/query_status', errcode: 40058 });
		const { results } = await list('searchConnectedDevices', inForm(RUNNING));

		expect(results).toEqual([{ name: DEVICE_ID, value: DEVICE_ID }]);
	});

	it('is chosen from those who have joined, by name, and people are not among them', async () => {
		const { results } = await list('searchConnectedDevices', inForm(RUNNING));

		expect(results).toEqual([{ name: 'room9@sip.example.com, 192.168.2.2', value: DEVICE_ID }]);
	});
});

describe('the list behind a field', () => {
	it('shows rooms with their place, found by WeCom itself', async () => {
		const { results } = await list('searchRooms', { filter: ' 观山 ' });

		expect(results).toEqual([{ name: '观山厅, 广州-大厦-11', value: 'room-seeded-second' }]);
		expect(corp.calls('meeting/rooms/list')[0].body).toEqual({
			meeting_room_name: '观山',
			limit: 50,
		});
	});

	it('goes on page by page with rooms', async () => {
		corp.simulator.factsOnly = true;
		const first = await list('searchRooms');
		const second = await list('searchRooms', { paginationToken: first.paginationToken });

		expect(first.results).toHaveLength(2);
		expect(second.results).toHaveLength(2);
		expect(second.results[0]).not.toEqual(first.results[0]);
		expect(second.paginationToken).toBeUndefined();
	});

	it('shows Rooms devices by room, model and ID', async () => {
		answer('list_devices', {
			device_info_list: [
				{ rooms_id: '45613', meeting_room_name: '望江厅', device_model: 'TT-IP65T' },
				{ rooms_id: '45614', meeting_room_name: '望江厅', device_model: '' },
			],
		});
		const { results } = await list('searchRoomsDevices');

		expect(results).toEqual([
			{ name: '望江厅, TT-IP65T (45613)', value: '45613' },
			{ name: '望江厅 (45614)', value: '45614' },
		]);
	});

	it('of devices in a meeting asks for the meeting first', async () => {
		const { results } = await list('searchConnectedDevices', inForm(byId('')));

		expect(results).toEqual([{ name: 'Choose the meeting first', value: '' }]);
		expect(corp.simulator.calls).toEqual([]);
	});

	it('of devices in a recurring meeting looks into its current time', async () => {
		await list('searchConnectedDevices', inForm(byId('meeting-seeded-weekly')));

		expect(corp.calls('meeting/get_realtime_attendee_list')[0].body).toMatchObject({
			sub_meetingid: 'meeting-seeded-weekly-part1',
		});
	});
});
