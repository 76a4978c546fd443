import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { WITH_PASSWORD } from './fields';
import { described, DETAILS, titleOf } from './read';

const CLOUD = 'cloud';

export async function createWebinar(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	checkTimes(run, payload.body);
	const body = withTimesAsText(recorded(run, payload.body));
	return described(await run.send({ ...payload, body }));
}

/** WeCom demands title, times, admission and playback with every change: what is left out of them is read. */
export async function updateWebinar(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const changes = payload.body;
	const before = await run.call({
		...DETAILS,
		body: { meetingid: changes.meetingid },
		repeatable: true,
	});
	const { start_time, end_time, admission_type, playback_for_audience } = before;
	const kept = { title: titleOf(before), start_time, end_time, admission_type };
	const after = { ...kept, playback_for_audience, ...changes } as IDataObject;
	if ('start_time' in changes || 'end_time' in changes) checkTimes(run, after);
	const body = withTimesAsText(recorded(run, withPassword(run, after, before), before));
	await run.send({ ...payload, body });
	return { success: true };
}

function checkTimes(run: OperationRun, { start_time: start, end_time: end }: IDataObject): void {
	if (Number(end) > Number(start)) return;
	throw run.error(
		'End must be later than Start',
		'Change Start or End; nothing was changed in WeCom.',
	);
}

const withTimesAsText = (body: IDataObject): IDataObject => ({
	...body,
	start_time: String(body.start_time),
	end_time: String(body.end_time),
});

function withPassword(run: OperationRun, body: IDataObject, before: IDataObject): IDataObject {
	if (body.admission_type !== WITH_PASSWORD) return body;
	const password = body.password ?? before.password;
	if (password) return { ...body, password };
	throw run.error(
		'Password is required where Admission is With Password',
		'Add Password under Update Fields: the webinar has none yet.',
	);
}

/** Playback is of the recording in the cloud, so that there must be one. */
function recorded(run: OperationRun, body: IDataObject, before: IDataObject = {}): IDataObject {
	if (body.playback_for_audience !== true) return body;
	const settings = body.media_setting as IDataObject | undefined;
	const chosen = settings?.auto_record_type;
	if (chosen !== undefined && chosen !== CLOUD) {
		throw run.error(
			'Playback for Audience needs a recording in the cloud',
			'Set Record Automatically to In the Cloud, or switch Playback for Audience off.',
		);
	}
	const { auto_record_type: current } = (before.media_setting ?? {}) as IDataObject;
	if (chosen === CLOUD || current === CLOUD) return body;
	return { ...body, media_setting: { ...settings, auto_record_type: CLOUD } };
}
