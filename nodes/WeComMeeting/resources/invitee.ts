import type { IDataObject } from 'n8n-workflow';

import { meetingField, membersField } from '../../shared/fields';
import type { Operation, OperationRun, Pages } from '../../shared/operation';
import { defineResource, schemaLike } from '../../shared/operation';

const MOST = 2000;

const LIST = { method: 'POST', path: '/cgi-bin/meeting/get_invitees' } as const;
const REPLACE = { method: 'POST', path: '/cgi-bin/meeting/set_invitees' } as const;

const PAGES: Pages = {
	cursor: { send: 'body.cursor', next: 'next_cursor' },
	more: 'has_more',
	items: 'invitees',
};

/** WeCom takes the whole list only: it is read, changed and written back. */
function changing(
	change: (before: string[], given: string[]) => string[],
): Pick<Operation, 'doc' | 'request' | 'fields' | 'sends' | 'alsoCalls' | 'output' | 'run'> {
	return {
		doc: 98162,
		request: REPLACE,
		fields: [meetingField(), membersField({ name: 'members', required: true })],
		sends: { 'body.invitees[].userid': 'members' },
		alsoCalls: [{ ...LIST, doc: 98160, sends: { 'body.meetingid': 'meetingId' } }],
		output: { schema: schemaLike({ success: true, invitees: ['zhangsan', 'lisi'] }) },
		run: async (run) => await changed(run, change),
	};
}

async function changed(
	run: OperationRun,
	change: (before: string[], given: string[]) => string[],
): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { meetingid } = payload.body;
	const invited = await run.callPages({ ...LIST, doc: 98160, body: { meetingid } }, PAGES);
	const before = invited.map(({ userid }) => String(userid));
	const after = change(before, [run.value('members')].flat().map(String));
	if (after.length > MOST) {
		throw run.error(
			`The meeting would have ${after.length} invitees, at most ${MOST} are possible`,
		);
	}
	const invitees = after.map((userid) => ({ userid }));
	await run.send({ ...payload, body: { meetingid, invitees } });
	return { success: true, invitees: after };
}

const isAmong = (list: string[], userid: string) =>
	list.some((other) => other.toLowerCase() === userid.toLowerCase());

export const invitee = defineResource({
	value: 'invitee',
	name: 'Invitee',
	description: 'The members who are invited to a meeting (受邀成员)',
	operations: [
		{
			value: 'add',
			name: 'Add',
			action: 'Add invitees to a meeting',
			description: 'Invite more members to a meeting; those who are invited stay',
			...changing((before, given) => [
				...before,
				...given.filter((userid) => !isAmong(before, userid)),
			]),
		},
		{
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invitees of a meeting',
			description: 'List the members who are invited to a meeting, of those whom the app may see',
			doc: 98160,
			reads: true,
			request: LIST,
			fields: [meetingField()],
			pages: PAGES,
		},
		{
			value: 'remove',
			name: 'Remove',
			action: 'Remove invitees from a meeting',
			description: 'Take members off the list of invitees of a meeting; the others stay',
			...changing((before, given) => before.filter((userid) => !isAmong(given, userid))),
		},
		{
			value: 'replace',
			name: 'Replace',
			action: 'Replace the invitees of a meeting',
			description:
				'Say who is invited to a meeting, up to 2,000 members: give all of them, since the new list takes the place of the old one',
			doc: 98162,
			request: REPLACE,
			fields: [
				meetingField(),
				membersField({
					displayName: 'Invitees',
					name: 'invitees',
					required: true,
					send: 'body.invitees[].userid',
					limits: { items: MOST },
					description:
						'User IDs (账号), separated by commas or as a list: the admin of the meeting among them, and at most as many as the company has paid for, 2,000 at most',
				}),
			],
		},
	],
});
