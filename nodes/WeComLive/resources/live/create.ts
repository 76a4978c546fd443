import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { ACTIVITY, PICTURE_BINARIES } from './fields';

const MOST_PICTURES = 5;

/** Plans a live stream; the pictures of an activity go up first and stand before those given by ID. */
export async function create(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { pictureBinaries } = (run.values.additionalFields ?? {}) as IDataObject;
	if (run.values.type !== ACTIVITY || !pictureBinaries) return await run.send(payload);
	const detail = (payload.body.activity_detail ?? {}) as IDataObject;
	const given = (detail.image_list ?? []) as string[];
	const names = run.encode(PICTURE_BINARIES, pictureBinaries) as string[];
	if (names.length + given.length > MOST_PICTURES) {
		throw run.error(
			`There are ${names.length + given.length} pictures, at most ${MOST_PICTURES} are possible`,
		);
	}
	const files = await run.forEach(
		names,
		async (name) => await run.mediaFile(PICTURE_BINARIES, name),
	);
	const uploaded: string[] = [];
	for (const file of files) uploaded.push(await run.upload(PICTURE_BINARIES, file));
	const activity_detail = { ...detail, image_list: [...uploaded, ...given] };
	return await run.send({ ...payload, body: { ...payload.body, activity_detail } });
}
