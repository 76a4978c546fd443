import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { entriesOf } from '../../shared/operation/output';

/** Those whose consent to the archive is asked for; each entry of a call also names the member. */
export const peopleField = (send: string): Field => ({
	displayName: 'External User IDs',
	name: 'externalUserIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'wmeDKaCQAAGd9oGiQWxVsAKwV2HxNAAA',
	description:
		'The people who chat with the member, by external user ID, separated by commas or as a list; over 100 take several calls',
	send,
	as: 'texts',
	limits: { items: 100 },
	split: true,
});

/** Asks for the consent of the people under `list`, with the member in each entry. */
export async function consentOf(
	run: OperationRun,
	list: string,
	member: IDataObject,
): Promise<IDataObject[]> {
	const parts = await run.payloads();
	const answers = await run.forEach(parts, async ({ body, ...rest }) => {
		const entries = (body[list] as IDataObject[]).map((entry) => ({ ...member, ...entry }));
		return await run.send({ ...rest, body: { [list]: entries } });
	});
	return entriesOf(
		run.settings.operation,
		answers.flatMap(({ agreeinfo }) => (agreeinfo ?? []) as IDataObject[]),
	);
}
