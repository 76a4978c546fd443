import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

export const SESSION_TOKEN_CALL = {
	method: 'POST',
	path: '/cgi-bin/corpgroup/corp/gettoken',
	doc: 95816,
	sends: {
		'body.corpid': 'corpId',
		'body.agentid': 'agentId',
		'body.business_type': 'businessType',
	},
} as const;

/** The session goes over in the name of the downstream company: its token takes the place of the own one. */
export async function transferSession(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	const { access_token: token } = await run.call({
		...SESSION_TOKEN_CALL,
		body: {
			corpid: run.value('corpId'),
			agentid: run.value('agentId'),
			business_type: run.value('businessType'),
		},
		repeatable: true,
	});
	const { method, path } = run.settings.operation.request;
	return await run.call({ method, path, body, token: String(token), doc: 95817 });
}
