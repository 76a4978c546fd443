import type { INodeExecutionData, INodeType } from 'n8n-workflow';

export const START_NAME = 'Start';
export const START_TYPE = 'n8n-nodes-base.manualTrigger';

export function startNodeType(items: INodeExecutionData[]): INodeType {
	return {
		description: {
			displayName: START_NAME,
			name: 'manualTrigger',
			group: ['trigger'],
			version: 1,
			description: 'Hands on the items of the test',
			defaults: { name: START_NAME },
			inputs: [],
			outputs: ['main'],
			properties: [],
		},
		async execute() {
			return [items];
		},
	};
}
