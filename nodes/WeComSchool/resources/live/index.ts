import type { IDataObject } from 'n8n-workflow';

import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { defineResource, schemaLike } from '../../../shared/operation';
import { listPeople } from './people';

const LIVE_ID: Field = {
	displayName: 'Live Stream ID',
	name: 'liveId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The livingid of a class live of this same app: WeCom Live → Live Stream → Create answers it, and Get Many lists those of a teacher',
	send: 'body.livingid',
};

const OLD = 'WeCom has a newer method in its place: use it where you can';

const BY_CURSOR: Operation['pages'] = {
	cursor: { send: 'body.next_cursor', next: 'next_cursor' },
	more: 'has_more',
	items: 'stat_info.students',
};

const byKey = (list: string): Operation['pages'] => ({
	cursor: { send: 'body.next_key', next: 'next_key' },
	last: 'ending',
	items: `${list}.students`,
});

const ABSENTEE = {
	person: 'Student',
	student_userid: 'student1',
	parent_userid: 'parent1',
	partyids: [10],
};

const VIEWER = {
	...ABSENTEE,
	nickname: '小明',
	watch_time: 30,
	enter_time: 1_586_433_904,
	leave_time: 1_586_434_000,
	is_comment: 1,
};

interface Listing {
	operation: Pick<Operation, 'value' | 'name' | 'action' | 'description' | 'doc'>;
	path: string;
	pages: Operation['pages'];
	example: IDataObject;
	/** What of an answer holds the lists of people. */
	lists: string;
}

const listing = ({ operation, path, pages, example, lists }: Listing): Operation => ({
	...operation,
	reads: true,
	request: { method: 'POST', path: `/cgi-bin/school/living/${path}` },
	fields: [LIVE_ID],
	pages,
	output: { schema: schemaLike(example) },
	run: async (run) => await listPeople(run, lists),
});

async function getLive(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { living_info: info } = await run.send(payload);
	return { livingid: payload.query.livingid, ...(info as IDataObject) };
}

export const live = defineResource({
	value: 'live',
	name: 'Class Live',
	description: 'A live stream of a teacher for classes (上课直播)',
	operations: [
		{
			value: 'get',
			name: 'Get',
			action: 'Get class live',
			description:
				'Read title, teacher, time, classes and numbers of viewers and comments of a class live that this app created',
			doc: 93740,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/school/living/get_living_info' },
			fields: [{ ...LIVE_ID, send: 'query.livingid' }],
			output: {
				unwrap: 'living_info',
				simple: [
					'livingid',
					'theme',
					'anchor_userid',
					'living_start',
					'living_duration',
					'living_range',
					'viewer_num',
					'online_count',
					'comment_num',
					'subscribe_count',
				],
			},
			run: getLive,
		},
		listing({
			operation: {
				value: 'getViewers',
				name: 'Get Viewers',
				action: 'Get viewers of a class live',
				description:
					'List who watched a class live, students, parents and visitors, with seconds watched, times and whether they commented',
				doc: 95793,
			},
			path: 'get_watch_stat_v2',
			pages: BY_CURSOR,
			example: VIEWER,
			lists: 'stat_info',
		}),
		listing({
			operation: {
				value: 'getAbsentees',
				name: 'Get Absentees',
				action: 'Get who did not watch a class live',
				description:
					'List the students and parents who did not watch a class live, of those who follow the school notice (学校通知)',
				doc: 95795,
			},
			path: 'get_unwatch_stat_v2',
			pages: BY_CURSOR,
			example: ABSENTEE,
			lists: 'stat_info',
		}),
		listing({
			operation: {
				value: 'getViewersOld',
				name: 'Get Viewers (Old)',
				action: 'Get viewers of a class live by the old method',
				description: `List who watched a class live, a parent and child as one. ${OLD}, which Get Viewers does.`,
				doc: 93741,
			},
			path: 'get_watch_stat',
			pages: byKey('stat_infoes'),
			example: VIEWER,
			lists: 'stat_infoes',
		}),
		listing({
			operation: {
				value: 'getAbsenteesOld',
				name: 'Get Absentees (Old)',
				action: 'Get who did not watch a class live by the old method',
				description: `List the students who did not watch a class live, of those with a parent who follows the school notice. ${OLD}, which Get Absentees does.`,
				doc: 93742,
			},
			path: 'get_unwatch_stat',
			pages: byKey('stat_info'),
			example: ABSENTEE,
			lists: 'stat_info',
		}),
	],
});
