import type { IDataObject } from 'n8n-workflow';

import { appField, membersField } from '../../../shared/fields';
import type { Operation, OperationRun } from '../../../shared/operation';

/** The forerunner of Update Card, for cards that Send Task Card sent (更新任务卡片消息). */
export const UPDATE_TASK_CARD: Operation = {
	value: 'updateTaskCard',
	name: 'Update Task Card (Legacy)',
	action: 'Update legacy task card',
	description:
		'Disable the buttons of a 任务卡片 and change their text. WeCom no longer describes it; Send Button Card and Update Card replace it.',
	doc: 91579,
	request: { method: 'POST', path: '/cgi-bin/message/update_taskcard' },
	fields: [
		{
			displayName: 'Task ID',
			name: 'taskId',
			type: 'string',
			required: true,
			default: '',
			description: 'The task ID that the card was sent with',
			send: 'body.task_id',
		},
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			required: true,
			default: '',
			description: 'The words that the buttons show from then on, 18 bytes at most',
			send: 'body.replace_name',
			limits: { bytes: 18 },
		},
		membersField({
			send: 'body.userids',
			name: 'members',
			limits: { items: 1000 },
			description:
				'For whom the card changes: user IDs (账号), separated by commas or as a list, 1,000 at most',
		}),
	],
	anyOf: ['members'],
	options: [
		appField({
			displayName: 'Agent ID',
			name: 'agentId',
			send: 'body.agentid',
			description:
				'The app (应用) that sent the card. Without it, the Agent ID of the credential counts.',
		}),
	],
	run: updateTaskCard,
};

async function updateTaskCard(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { agentid = run.agentId || undefined } = payload.body;
	if (agentid === undefined) throw run.error('Agent ID is needed here or in the credential');
	const body = { ...payload.body, agentid: Number(agentid) };
	return { success: true, ...(await run.send({ ...payload, body })) };
}
