import { defineResource } from '../../../shared/operation';
import { WRITE_CALLS } from './apply';
import { applyPlanItems } from './applyPlanItems';
import { APPLY_FIELDS, SEND_INVITATION, SYNC_FIELDS, SYNC_OPTIONS } from './fields';
import { LIST_DEPARTMENTS, READ_CALLS } from './read';
import { syncDirectory } from './sync';

const { doc: readDoc, ...read } = LIST_DEPARTMENTS;

const LINE_OF_PLAN = {
	schema: {
		type: 'object',
		properties: {
			kind: { type: 'string' },
			action: { type: 'string' },
			id: { type: 'string' },
			name: { type: 'string' },
			path: { type: 'string' },
			reason: { type: 'string' },
			changes: { type: 'object', properties: {} },
			applied: { type: 'boolean' },
		},
		version: 1,
	},
};

/** What they send stands in the items. */
const [{ doc: writeDoc, ...write }, ...otherWrites] = WRITE_CALLS.map(({ method, path, doc }) => ({
	method,
	path,
	doc,
}));

export const directory = defineResource({
	value: 'directory',
	name: 'Directory',
	description: 'All members and departments together (通讯录)',
	operations: [
		{
			value: 'sync',
			name: 'Sync',
			action: 'Sync the directory with a list of members and departments',
			description:
				'Compare all input items with the directory, and plan or make what differs: who and what is created, updated, moved, disabled or deleted',
			doc: readDoc,
			request: read,
			fields: SYNC_FIELDS,
			options: SYNC_OPTIONS,
			output: LINE_OF_PLAN,
			alsoCalls: [...READ_CALLS, ...WRITE_CALLS],
			runAll: syncDirectory,
		},
		{
			value: 'applyPlan',
			name: 'Apply Plan',
			action: 'Apply the plan of a directory sync',
			description:
				'Carry out the items of a dry run of Sync: those that are left after a person or a filter went over them, or with another credential than the one that could read all',
			doc: writeDoc,
			request: write,
			fields: APPLY_FIELDS,
			options: [SEND_INVITATION],
			output: LINE_OF_PLAN,
			alsoCalls: otherWrites,
			runAll: applyPlanItems,
		},
	],
});
