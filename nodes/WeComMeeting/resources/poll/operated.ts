import type { IDataObject } from 'n8n-workflow';

import { meetingField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import type { PlaceName } from '../people';
import { lookUps, peopleOf } from '../people';
import { LOOK_UP_IN, OPERATOR } from '../personFields';

type Operated = Pick<Operation, 'fields' | 'options' | 'sends' | 'alsoCalls' | 'run'>;

const SENT = { 'body.operator_userid': 'personBy', 'body.instance_id': 'device' };

/** What the host of a running meeting does with its polls. */
export const written = (...fields: Field[]): Operated => operated('meeting', fields);

/** What anyone who was there as host may read, after the meeting too. */
export const read = (...fields: Field[]): Operated => operated('attended', fields);

const shownFor = (personBy: string): Field['displayOptions'] => ({
	show: { personBy: [personBy] },
});

/** The same where WeCom needs no meeting: only to look a member up takes one. */
export const readWithoutMeeting = (...fields: Field[]): Operated => ({
	...operated('attended', fields),
	fields: [
		meetingField({ displayOptions: shownFor('member') }),
		meetingField({ required: false, displayOptions: shownFor('temporaryId') }),
		...OPERATOR,
		...fields,
	],
});

function operated(where: PlaceName, fields: Field[]): Operated {
	return {
		fields: [meetingField(), ...OPERATOR, ...fields],
		options: [LOOK_UP_IN],
		sends: SENT,
		alsoCalls: lookUps(where),
		run: async (run) => await asOperator(run, where),
	};
}

/** The call in the name of the operator, on the first device that is known of. */
async function asOperator(
	run: OperationRun,
	where: PlaceName,
): Promise<IDataObject | IDataObject[]> {
	const [payload] = await run.payloads();
	const [{ tmp_openid: operator_userid, instance_id }] = await peopleOf(
		run,
		payload.body.meetingid,
		where,
	);
	const answer = await run.send({
		...payload,
		body: { ...payload.body, operator_userid, instance_id },
	});
	const { items, deleted } = run.settings.operation.output ?? {};
	if (items !== undefined) return (answer[items] ?? []) as IDataObject[];
	if (deleted) return { deleted: true, ...answer };
	return Object.keys(answer).length > 0 ? answer : { success: true };
}
