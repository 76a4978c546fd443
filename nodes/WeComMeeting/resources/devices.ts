import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../shared/operation';

/** The kinds of device that a person joins with (instance_id). */
export const DEVICES = [
	{ name: 'Android', value: 3 },
	{ name: 'Android Tablet', value: 7 },
	{ name: 'Controller for Touch on Android', value: 32 },
	{ name: 'Controller for Touch on iOS', value: 33 },
	{ name: 'Controller for Touch on Windows', value: 30 },
	{ name: 'HarmonyOS Car', value: 84 },
	{ name: 'HarmonyOS PC', value: 83 },
	{ name: 'HarmonyOS Phone', value: 81 },
	{ name: 'HarmonyOS Tablet', value: 82 },
	{ name: 'iOS', value: 4 },
	{ name: 'iPad', value: 6 },
	{ name: 'Linux', value: 10 },
	{ name: 'Mac', value: 2 },
	{ name: 'Mini Program', value: 8 },
	{ name: 'Phone Call', value: 0, description: 'PSTN' },
	{ name: 'Rooms for Touch on Android', value: 22 },
	{ name: 'Rooms for Touch on macOS', value: 21 },
	{ name: 'Rooms for Touch on Windows', value: 20 },
	{ name: 'VoIP or SIP Device', value: 9, description: 'MRA' },
	{ name: 'Web', value: 5 },
	{ name: 'Windows PC', value: 1 },
];

/** The device is read from the list of those who are there. */
export const LOOKED_UP = -1;

const ANY: INodePropertyOptions = {
	name: 'Any (Looked Up)',
	value: LOOKED_UP,
	description: 'Whatever the person has joined with',
};

const byName = (one: INodePropertyOptions, other: INodePropertyOptions) =>
	one.name.localeCompare(other.name, 'en');

/** @param except the devices that the endpoint does not take */
export function deviceField(description: string, except: number[] = []): Field {
	return {
		displayName: 'Device',
		name: 'device',
		type: 'options',
		options: [ANY, ...DEVICES.filter(({ value }) => !except.includes(value))].sort(byName),
		default: LOOKED_UP,
		description,
	};
}
