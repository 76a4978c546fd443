import type { IDataObject } from 'n8n-workflow';

import { departmentsField, membersField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';

const MEMBER = 1;
const DEPARTMENT = 2;

const NODES_A_CALL = 100;

interface RangeFields {
	members: Field;
	departments: Field;
}

/** Two lists of IDs in the form for what is one list of nodes for the API. */
export function rangeFields(
	word: string,
	names: [string, string],
	titles: [string, string],
): RangeFields {
	const limits = { items: NODES_A_CALL };
	return {
		members: membersField({
			displayName: titles[0],
			name: names[0],
			send: undefined,
			limits,
			description: `User IDs (账号) of members ${word}, separated by commas or as a list; with the departments 100 at most`,
		}),
		departments: departmentsField({
			displayName: titles[1],
			name: names[1],
			send: undefined,
			limits,
			description: `IDs of departments (部门) ${word}, numbers separated by commas or as a list; with the members 100 at most`,
		}),
	};
}

/** The places that such fields fill, for a list of the request. */
export function rangeSends(place: string, { members, departments }: RangeFields) {
	return {
		[`body.${place}[].type`]: members.name,
		[`body.${place}[].userid`]: members.name,
		[`body.${place}[].partyid`]: departments.name,
	};
}

/** Undefined where neither list has an entry. */
export function rangeOf(
	run: OperationRun,
	{ members, departments }: RangeFields,
	values: IDataObject,
): IDataObject[] | undefined {
	const nodes = [
		...listOf(run, members, values).map((userid) => ({ type: MEMBER, userid })),
		...listOf(run, departments, values).map((partyid) => ({ type: DEPARTMENT, partyid })),
	];
	if (nodes.length > NODES_A_CALL) {
		throw run.error(
			`${members.displayName} and ${departments.displayName} have ${nodes.length} entries together, at most ${NODES_A_CALL} are possible`,
			'Give the rest with further updates of the rule group.',
		);
	}
	return nodes.length > 0 ? nodes : undefined;
}

function listOf(run: OperationRun, field: Field, values: IDataObject): IDataObject[string][] {
	return run.encode(field, values[field.name] ?? []) as IDataObject[string][];
}
