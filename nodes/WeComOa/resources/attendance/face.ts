import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';

/** Someone of the company looks alike; the face is registered all the same. */
const ALIKE = 301071;

export async function addFace(run: OperationRun): Promise<IDataObject> {
	const [{ body }] = await run.payloads();
	const { request, doc } = run.settings.operation;
	const answer = await run.callUnless([ALIKE], { ...request, doc, body });
	return { success: true, similar_face_exists: answer === undefined };
}
