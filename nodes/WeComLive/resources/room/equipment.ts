import type { Operation } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';
import { listed, nameFilter, pages, ROOM_NAME } from './listing';
import { namedController, namedRoom } from './names';

export const EQUIPMENT: Operation[] = [
	{
		value: 'getDevices',
		name: 'Get Devices',
		action: 'Get many devices of video meeting rooms',
		description:
			'List the Rooms equipment of the company with its room, model, version, status, and whether camera, microphone and speaker work',
		doc: 98798,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/rooms/list_devices' },
		filters: [ROOM_NAME],
		pages: pages('device_info_list'),
		output: {
			schema: schemaLike({
				meeting_room_id: '100001',
				rooms_id: '45613',
				meeting_room_name: '会议室一',
				meeting_room_location: '广州-大厦-10',
				device_model: 'TT-IP65T',
				app_version: '4.1.6.0',
				meeting_room_status: 2,
				meeting_room_status_name: 'Free',
				device_monitor_info: {
					camera_status: true,
					microphone_status: true,
					speaker_status: true,
				},
			}),
		},
		run: async (run) => await listed(run, namedRoom),
	},
	{
		value: 'getControllers',
		name: 'Get Controllers',
		action: 'Get many controllers of video meeting rooms',
		description:
			'List the controllers (控制器) of Rooms equipment with room, model, versions, network, and whether they are online',
		doc: 98799,
		reads: true,
		request: { method: 'POST', path: '/cgi-bin/meeting/rooms/list_controllers' },
		filters: [nameFilter('Controller Name', 'controllers', 'body.controller_name')],
		pages: pages('controller_info_list'),
		output: {
			schema: schemaLike({
				rooms_id: '12356',
				meeting_room_name: '会议室一',
				meeting_room_location: '广州-大厦-10',
				controller_name: 'iPad',
				manufacture_name: 'Apple',
				controller_model: 'Apple',
				app_version: '4.1.6.0',
				status: '1',
				status_name: 'Online',
				framework_version: 'iOS 15.2.1',
				ip_address: '10.10.10.70',
				mac_address: 'a1:ee:27:c1:8a:1a',
				cpu_type: 'ARM64',
				cpu_usage: '1.7',
				network_type: 'wifi',
				mem_usage: '3.6GB',
			}),
		},
		run: async (run) => await listed(run, namedController),
	},
];
