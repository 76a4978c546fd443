import type { INodePropertyOptions } from 'n8n-workflow';

import { DEVICES } from '../../shared/fields';
import type { Field } from '../../shared/operation';

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
