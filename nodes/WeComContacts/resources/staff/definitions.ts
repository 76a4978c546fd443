import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

export const FIELDS_CALL = { method: 'GET', path: '/cgi-bin/hr/get_fields', doc: 99131 } as const;

/** What a field of the roster is for the person who fills it in (`field_type`). */
export const KIND = { text: 1, choice: 2, date: 3, picture: 4, file: 5, files: 6 } as const;

/** How its value is written (`value_type`). */
export const VALUE = { text: 1, uint64: 2, uint32: 3, int64: 4, phone: 5, files: 6 } as const;

/** The key of an entry under which a value of that type stands. */
export const VALUE_KEYS: Readonly<Record<number, string>> = {
	[VALUE.text]: 'value_string',
	[VALUE.uint64]: 'value_uint64',
	[VALUE.uint32]: 'value_uint32',
	[VALUE.int64]: 'value_int64',
	[VALUE.phone]: 'value_mobile',
	[VALUE.files]: 'value_file',
};

/** The groups that a member can have several entries of, by the numbers that the API knows them by. */
export const REPEATABLE: Readonly<Record<number, string>> = {
	1: '教育经历',
	2: '工作经历',
	3: '家庭成员',
	4: '紧急联系人',
	5: '合同信息',
};

const USUAL_VALUE: Readonly<Record<number, number>> = {
	[KIND.text]: VALUE.text,
	[KIND.choice]: VALUE.uint32,
	[KIND.date]: VALUE.uint64,
};

/** Age, years of work and status are reckoned by WeCom. */
const RECKONED = [11006, 11012, 12004];

export interface RosterField {
	id: number;
	name: string;
	group: string;
	kind: number;
	valueType: number;
	choices: Array<{ id: number; value: string }>;
	/** As WeCom gives it, with its group. */
	raw: IDataObject;
}

export const isRepeated = ({ group }: RosterField): boolean =>
	Object.values(REPEATABLE).includes(group);

export const canChange = ({ id, valueType }: RosterField): boolean =>
	valueType !== VALUE.files && !RECKONED.includes(id);

/** The fields of all groups. Page 99131 calls their ID `fieldid` in its sample, and `field_id` in its table. */
export function rosterFieldsIn({ group_list: groups }: IDataObject): RosterField[] {
	return ((groups ?? []) as IDataObject[]).flatMap(({ group_id, group_name, field_list }) =>
		((field_list ?? []) as IDataObject[]).map((field) => {
			const kind = Number(field.field_type);
			return {
				id: Number(field.fieldid ?? field.field_id),
				name: String(field.field_name),
				group: String(group_name),
				kind,
				valueType: Number(field.value_type ?? USUAL_VALUE[kind] ?? VALUE.files),
				choices: (field.option_list ?? []) as RosterField['choices'],
				raw: { group_id, group_name, ...field },
			};
		}),
	);
}

/** The fields of the company, read once however many members are worked on. */
export async function rosterFields(run: OperationRun): Promise<RosterField[]> {
	return await oncePerExecution(run, 'roster fields', async () =>
		rosterFieldsIn(await run.call(FIELDS_CALL)),
	);
}

/** A field that a member has once, under a name that no other of them has. */
export interface NamedField {
	field: RosterField;
	label: string;
}

export function singleFields(fields: RosterField[]): NamedField[] {
	const single = fields.filter((field) => !isRepeated(field));
	return single.map((field) => {
		const alone = single.filter(({ name }) => name === field.name).length === 1;
		return { field, label: alone ? field.name : `${field.name} (${field.group})` };
	});
}

/** The one that is given by its label or ID. */
export const fieldNamed = (fields: NamedField[], given: string): RosterField | undefined =>
	fields.find(({ field, label }) => label === given || String(field.id) === given)?.field;
