import type { INodeParameters } from 'n8n-workflow';

/** A resource locator as the editor stores it. */
export const byId = (value: unknown) => ({ __rl: true, mode: 'id', value }) as INodeParameters;

export const getMember = (userId: unknown, more: INodeParameters = {}): INodeParameters => ({
	resource: 'member',
	operation: 'get',
	userId: byId(userId),
	...more,
});

export const createDepartment = (name: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'department',
	operation: 'create',
	name,
	parentId: byId(1),
	...more,
});
