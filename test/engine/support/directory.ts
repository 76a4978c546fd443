import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { WeComContacts } from '../../../nodes/WeComContacts/WeComContacts.node';
import type { RunNodeOptions } from '../../support';
import { itemsWith, jsonOf, wecom } from './wecom';

const WRITES = /\/(create|update|delete|batchdelete)$/;

/** A simulated company, and Sync Directory against it. */
export function simulatedDirectory() {
	const corp = wecom();
	const contacts = new WeComContacts();

	const sync = async (
		rows: IDataObject[],
		form: INodeParameters = {},
		options: RunNodeOptions = {},
	) =>
		await corp.run(
			contacts,
			{ resource: 'directory', operation: 'sync', removalLimit: 100, ...form },
			{ items: itemsWith(...rows), ...options },
		);

	return {
		corp,
		contacts,
		sync,
		/** Carries it out and gives the contents of the items. */
		applied: async (rows: IDataObject[], form: INodeParameters = {}) => {
			const { items, error } = await sync(rows, { dryRun: false, ...form });
			if (error) throw error;
			return jsonOf(items);
		},
		planned: async (rows: IDataObject[], form: INodeParameters = {}) => {
			const { items, error } = await sync(rows, form);
			if (error) throw error;
			return jsonOf(items);
		},
		/** The calls that changed something, in their order. */
		writes: () => corp.simulator.calls.filter(({ path }) => WRITES.test(path)),
		member: (userId: string) => corp.simulator.state.members.get(userId) as IDataObject | undefined,
		department: (name: string) =>
			([...corp.simulator.state.departments.values()] as IDataObject[]).find(
				(department) => department.name === name,
			),
	};
}

/** The seeded members who can be seen, as rows. */
export const ALL = [
	{ userid: 'zhangwei', name: '张伟', department: [2], position: '产品经理' },
	{ userid: 'lina', name: '李娜', department: '2, 3' },
	{ userid: 'wangfang', name: '王芳', department: 1 },
];
