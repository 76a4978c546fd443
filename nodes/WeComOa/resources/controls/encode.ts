import type { IDataObject } from 'n8n-workflow';

import { oncePerExecution } from '../../../shared/operation';
import { contact, leaveType, selector } from './choices';
import { filesOf } from './files';
import type { Filling } from './given';
import { Given } from './given';
import { givenFor } from './parts';
import { attendance, dateOf, dateRange, momentOf } from './spans';
import type { Control } from './template';
import { titleOf } from './template';

export const LEAVE_TYPES = { path: '/cgi-bin/oa/vacation/getcorpconf', doc: 93375 } as const;

const LEAVE = 1;
const BY_HOUR = 1;

type Value = IDataObject | undefined;

/** The value of each kind of control, as page 91853 says. */
const VALUES: Record<string, (given: Given) => Value | Promise<Value>> = {
	Text: (given) => ({ text: given.read('', { limits: { pattern: ONE_LINE } }) }),
	Textarea: (given) => ({ text: given.read('', {}) }),
	Number: (given) => ({ new_number: numberText(given) }),
	Money: (given) => ({ new_money: numberText(given) }),
	Date: date,
	Selector: selector,
	Contact: contact,
	Tips: () => undefined,
	File: async (given) => ({ files: await filesOf(given) }),
	Table: table,
	Location: location,
	RelatedApproval: (given) => ({
		related_approval: given.list('').map((number) => ({ sp_no: String(number) })),
	}),
	Formula: (given) => ({ formula: { value: given.read('', {}) } }),
	DateRange: (given) => ({
		date_range: dateRange(given, given.control.config?.date_range?.type ?? 'hour'),
	}),
	Attendance: (given) => {
		const { type = LEAVE, date_range: range } = given.control.config?.attendance ?? {};
		return { attendance: attendance(given, range?.type ?? 'hour', type) };
	},
	Vacation: vacation,
	BankAccount: (given) => {
		const value = given.read('', { type: 'json' }) as IDataObject;
		return { bank_account: value.bank_account ?? value };
	},
};

const ONE_LINE = { regex: /^[^\r\n]*$/, hint: 'must be one line, and has several' };

/** What stands in a row of a table where nothing is given. */
const NOTHING: Record<string, (control: Control) => IDataObject> = {
	Text: () => ({ text: '' }),
	Textarea: () => ({ text: '' }),
	Number: () => ({ new_number: '' }),
	Money: () => ({ new_money: '' }),
	Date: ({ config }) => ({ date: { type: config?.date?.type ?? 'day', s_timestamp: '' } }),
	Selector: ({ config }) => ({
		selector: { type: config?.selector?.type ?? 'single', options: [] },
	}),
	Contact: ({ config }) =>
		config?.contact?.mode === 'department' ? { departments: [] } : { members: [] },
	File: () => ({ files: [] }),
	RelatedApproval: () => ({ related_approval: [] }),
};

/** What is sent for a control; undefined where nothing is given. */
export async function contentOf(
	filling: Filling,
	control: Control,
	values: IDataObject,
): Promise<IDataObject | undefined> {
	const given = new Given(filling, control, givenFor(control, values));
	if (given.isEmpty) return undefined;
	const { control: kind, id } = control.property;
	const encode =
		VALUES[kind] ?? ((other: Given) => other.read('', { type: 'json' }) as IDataObject);
	const value = await encode(given);
	return value && { control: kind, id, value };
}

function numberText(given: Given): string {
	const number = given.read('', { as: 'number' });
	const text = String(given.parts['']).trim();
	return /^-?\d+(\.\d+)?$/.test(text) ? text : String(number);
}

function date(given: Given): IDataObject {
	const { type = 'day' } = given.control.config?.date ?? {};
	const moment = type === 'day' ? dateOf(given, '') : momentOf(given, '');
	return { date: { type, s_timestamp: String(moment) } };
}

function location(given: Given): IDataObject {
	const coordinate = (part: string, most: number) =>
		String(
			Number(
				(given.read(part, { as: 'number', limits: { min: -most, max: most } }) as number).toFixed(
					6,
				),
			),
		);
	for (const part of ['title', 'latitude', 'longitude']) {
		if (!given.has(part)) given.reject('is needed', part);
	}
	return {
		location: {
			latitude: coordinate('latitude', 90),
			longitude: coordinate('longitude', 180),
			title: given.read('title', {}),
			...(given.has('address') && { address: given.read('address', {}) }),
			time: Math.floor(Date.now() / 1000),
		},
	};
}

/** Leave is counted in days or hours as its type is set up. */
async function vacation(given: Given): Promise<IDataObject> {
	const { id, selector: chosen } = leaveType(given);
	const types = await oncePerExecution(given.run, 'leave types', async () => {
		const { lists } = await given.run.call({ method: 'GET', ...LEAVE_TYPES });
		return (lists ?? []) as IDataObject[];
	});
	const { time_attr: unit } = types.find((type) => type.id === id) ?? {};
	const span = unit === BY_HOUR ? 'hour' : 'halfday';
	return { vacation: { selector: chosen, attendance: attendance(given, span, LEAVE) } };
}

async function table(given: Given): Promise<IDataObject> {
	const controls = given.control.config?.table?.children ?? [];
	const rows = [given.read('', { type: 'json' })].flat() as IDataObject[];
	const children: IDataObject[] = [];
	for (const [index, row] of rows.entries()) {
		if (typeof row !== 'object' || row === null) {
			given.reject(`needs a list of rows, each an object with titles and values`);
		}
		children.push({ list: await rowOf(given, controls, row, index + 1) });
	}
	return { children };
}

async function rowOf(
	given: Given,
	controls: Control[],
	row: IDataObject,
	number: number,
): Promise<IDataObject[]> {
	const list: IDataObject[] = [];
	for (const child of controls) {
		const { control, id, title, require } = child.property;
		if (control === 'Tips') continue;
		const content = await contentOf(given.filling, child, row);
		if (!content && require === 1) {
			given.reject(`needs "${titleOf(child)}" in row ${number}`);
		}
		const value = content?.value ?? NOTHING[control]?.(child) ?? {};
		list.push({ control, id, title, value });
	}
	return list;
}
