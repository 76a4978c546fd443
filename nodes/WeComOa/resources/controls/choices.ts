import type { IDataObject } from 'n8n-workflow';

import { isEmpty } from '../../../shared/operation/encode';
import type { Given } from './given';
import { worded } from './template';

/** Options that are chosen, by name or key. */
export function selector(given: Given): IDataObject {
	const { type = 'single', options = [] } = given.control.config?.selector ?? {};
	const keyOf = (choice: unknown) =>
		options.find(({ key, value }) => key === String(choice) || worded(value) === String(choice))
			?.key;
	const whole = given.parts[''];
	const chosen = keyOf(whole) === undefined ? given.list('') : [whole];
	if (type !== 'multi' && chosen.length > 1) given.reject('takes one option alone');
	const keys = chosen.map((choice) => {
		const key = keyOf(choice);
		if (key !== undefined) return { key };
		const names = options.map(({ value }) => worded(value)).join(', ');
		return given.reject(`must be one of ${names}, and is "${String(choice)}"`);
	});
	return { selector: { type, options: keys } };
}

/** Members or departments, by ID: text with commas, a list, or objects as WeCom answers them. */
export function contact(given: Given): IDataObject {
	const { type, mode } = given.control.config?.contact ?? {};
	const whole = given.parts[''];
	const entries = typeof whole === 'object' && !Array.isArray(whole) ? [whole] : given.list('');
	if (type === 'single' && entries.length > 1) given.reject('takes one alone');
	const named = entries.map((entry) => (typeof entry === 'object' ? entry : { id: entry }));
	if (mode === 'department') {
		return {
			departments: (named as IDataObject[]).map(({ openapi_id, id = openapi_id, name }) => ({
				openapi_id: departmentId(given, id),
				...(!isEmpty(name) && { name }),
			})),
		};
	}
	return {
		members: (named as IDataObject[]).map(({ userid, id = userid, name }) => ({
			userid: String(id),
			...(!isEmpty(name) && { name }),
		})),
	};
}

function departmentId(given: Given, id: unknown): string {
	if (/^\d+$/.test(String(id))) return String(id);
	return given.reject(`takes department IDs, which are numbers, and has "${String(id)}"`);
}

/** The kind of leave, by name or ID. */
export function leaveType(given: Given): { id: number; selector: IDataObject } {
	const types = given.control.config?.vacation_list?.item ?? [];
	const wanted = String(given.parts.type ?? '');
	const found = types.find(({ id, name }) => String(id) === wanted || worded(name) === wanted);
	if (!found) {
		const names = types.map(({ name }) => worded(name)).join(', ');
		return given.reject(`must be one of ${names}, and is "${wanted}"`, 'type');
	}
	const option = { key: String(found.id), value: found.name };
	return { id: found.id, selector: { type: 'single', options: [option] } };
}
