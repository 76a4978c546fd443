import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { lookUps, peopleOf } from '../people';
import { ACTED_ON, LOOK_UP_IN } from '../personFields';

type Acting = Pick<Operation, 'options' | 'sends' | 'alsoCalls' | 'output' | 'run'>;

const COMMON = {
	options: [LOOK_UP_IN],
	alsoCalls: lookUps('meeting'),
	output: { schema: ACTED_ON },
};

/** One person a call: whoever is there with several devices takes several. */
export const ON_ONE: Acting = {
	...COMMON,
	sends: {
		'body.operated_user.tmp_openid': 'personBy',
		'body.operated_user.instance_id': 'device',
	},
	run: onOne,
};

/** All people in one call. */
export const ON_MANY: Acting = {
	...COMMON,
	sends: {
		'body.operated_users[].tmp_openid': 'personBy',
		'body.operated_users[].instance_id': 'device',
	},
	run: onMany,
};

async function onOne(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const people = await peopleOf(run, payload.body.meetingid, 'meeting');
	for (const person of people) {
		await run.send({ ...payload, body: { ...payload.body, operated_user: person } });
	}
	return { success: true, operated_users: people };
}

async function onMany(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const people = await peopleOf(run, payload.body.meetingid, 'meeting');
	const answer = await run.send({ ...payload, body: { ...payload.body, operated_users: people } });
	return { success: true, ...answer, operated_users: people };
}

/** One person, who is shown under that name on every device. */
export const RENAMING: Acting = {
	...COMMON,
	sends: { ...ON_MANY.sends, 'body.operated_users[].nickname': 'nickname' } as Operation['sends'],
	run: rename,
};

async function rename(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const nickname = run.values.nickname ? { nickname: run.value('nickname') } : {};
	const devices = await peopleOf(run, payload.body.meetingid, 'meeting');
	const people = devices.map((device) => ({ ...device, ...nickname }));
	const answer = await run.send({ ...payload, body: { ...payload.body, operated_users: people } });
	return { success: true, ...answer, operated_users: people };
}
