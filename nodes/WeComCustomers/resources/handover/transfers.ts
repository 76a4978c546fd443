import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { reasonOf } from '../../../shared/operation/reason';
import { sendParts } from '../../../shared/operation/parts';

const MEANINGS: Readonly<Record<number, string>> = {
	1: 'Handed over',
	2: 'Waiting: it is done at takeover_time unless the customer refuses',
	3: 'Refused by the customer',
	4: 'Not possible: the member who takes over has as many customers as a member can have',
};

/** One item a customer, with what WeCom says to each. */
export async function transferCustomers(run: OperationRun): Promise<IDataObject[]> {
	const answers = await sendParts(run, await run.payloads());
	return answers.flatMap(({ customer }) =>
		((customer ?? []) as IDataObject[]).map(({ external_userid, errcode, ...rest }) =>
			withReason({ external_userid, started: errcode === 0, errcode, ...rest }),
		),
	);
}

/** One item a group: WeCom names only those that it did not hand over. */
export async function transferGroups(run: OperationRun): Promise<IDataObject[]> {
	const parts = await run.payloads();
	const answers = await sendParts(run, parts);
	return answers.flatMap(({ failed_chat_list: failed }, index) => {
		const refused = new Map(
			((failed ?? []) as IDataObject[]).map((entry) => [entry.chat_id, entry]),
		);
		return (parts[index].body.chat_id_list as string[]).map((chatId) =>
			withReason({
				chat_id: chatId,
				transferred: !refused.has(chatId),
				errcode: 0,
				...refused.get(chatId),
			}),
		);
	});
}

export async function transferResults(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	return (await run.sendPages(payload)).map((entry) => {
		const meaning = MEANINGS[Number(entry.status)];
		return meaning ? { ...entry, meaning } : entry;
	});
}

function withReason(entry: IDataObject): IDataObject {
	const { errcode, errmsg } = entry;
	if (errcode === 0) return entry;
	return { ...entry, reason: reasonOf(Number(errcode), errmsg as string | undefined) };
}
