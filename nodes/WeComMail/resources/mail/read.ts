import type { IDataObject } from 'n8n-workflow';

import { ItemWithFiles } from '../../../shared/operation';
import type { OperationRun } from '../../../shared/operation';
import { mailItem } from './item';

export const READ = { path: '/cgi-bin/exmail/app/read_mail', doc: 97979 } as const;

export async function getMail(run: OperationRun): Promise<ItemWithFiles> {
	const [payload] = await run.payloads();
	const { mail_data: data } = await run.send(payload);
	return await mailItem(run, String(payload.body.mail_id), data);
}

export async function listMails(run: OperationRun): Promise<ItemWithFiles[]> {
	const [payload] = await run.payloads();
	const { begin_time: from, end_time: to } = payload.body;
	if (Number(to) < Number(from)) throw run.error('The time span ends before it begins');
	const found = await run.sendPages(payload);
	if (run.values.withDetails === false) return found.map((mail) => new ItemWithFiles(mail));
	return await run.forEach(found, async ({ mail_id: id }) => await read(run, String(id)));
}

async function read(run: OperationRun, id: string): Promise<ItemWithFiles> {
	const body: IDataObject = { mail_id: id };
	const { mail_data: data } = await run.call({ method: 'POST', ...READ, body, repeatable: true });
	return await mailItem(run, id, data);
}
