import type { IDataObject } from 'n8n-workflow';

export type Kind = 'department' | 'member';

/** `remove` takes a member out of the departments that are compared, who is in others too. */
export const ACTIONS = ['create', 'update', 'move', 'disable', 'remove', 'delete', 'keep'] as const;
export type Action = (typeof ACTIONS)[number];

/** A department in a plan: its ID, or its path while it is still to be created. */
export type DepartmentRef = number | string;

/** What a field is and becomes; `from` is missing where it cannot be seen or is new. */
export interface Change {
	from?: IDataObject[string];
	to: IDataObject[string];
}

/** Changes by the API's names of the fields. */
export type Changes = Record<string, Change>;

/** One line of a plan. It says all that is needed to carry it out. */
export interface PlanEntry {
	kind: Kind;
	action: Action;
	/** The user ID, or the department's ID where it has one. */
	id?: string | number;
	name?: string;
	/** Where a department stands, once the plan is carried out. */
	path?: string;
	reason: string;
	changes: Changes;
	/** The index of the input item that asks for it. */
	item?: number;
}

/** A department as it stands in the directory. */
export interface Department {
	id: number;
	parentid: number;
	order?: number;
	/** Missing where the secret may read IDs alone. */
	name?: string;
	name_en?: string;
}

/** A member as it stands in the directory; what the secret may not see is missing. */
export interface Member extends IDataObject {
	userid: string;
	department: number[];
	name?: string;
	order?: number[];
	is_leader_in_dept?: number[];
	main_department?: number;
	status?: number;
}
