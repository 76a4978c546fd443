import { FormData } from 'undici';

import { endpoints, exampleRequest, type Endpoint, type ExampleRequest } from '../../../simulator';
import { startClient, type Answer, type Client } from './client';

let client: Client;

beforeAll(async () => {
	client = await startClient();
});
beforeEach(() => client.simulator.reset());
afterAll(async () => await client.simulator.stop());

const bodyOf = ({ method, body, files }: ExampleRequest) => {
	if (method === 'GET') return undefined;
	if (!files.length) return JSON.stringify(body);
	const form = new FormData();
	for (const name of files) form.append(name, new Blob(['a file']), 'picture.png');
	return form;
};

async function call(endpoint: Endpoint, request: ExampleRequest) {
	const query = new URLSearchParams({ ...request.query, [endpoint.auth]: await client.token() });
	if (['none', 'mch-cert', 'mch-sign'].includes(endpoint.auth)) query.delete(endpoint.auth);
	return await client.raw(`${request.path}?${query.toString()}`, {
		method: request.method,
		body: bodyOf(request),
	});
}

const problemsOfLastCall = () => client.simulator.calls.slice(-1)[0].problems;

it('knows the whole API', () => {
	expect(endpoints).toHaveLength(827);
});

it.each([
	['the required parameters', false],
	['every documented parameter', true],
])('finds nothing wrong with a request of %s', async (_what, all) => {
	const wrong: string[] = [];
	for (const endpoint of endpoints) {
		const response = await call(endpoint, exampleRequest(endpoint, { all }));
		await response.arrayBuffer();
		const problems = problemsOfLastCall();
		if (response.status !== 200 || problems.length)
			wrong.push(`${endpoint.path}: ${problems.join()}`);
	}
	expect(wrong).toEqual([]);
});

const typeNames: Record<string, string> = { integer: 'number', any: 'string' };

const matches = (type: string, value: unknown) =>
	type === 'array' ? Array.isArray(value) : typeof value === (typeNames[type] ?? type);

it('answers with the fields and types of the facts', async () => {
	const wrong: string[] = [];
	for (const endpoint of endpoints.filter(({ answer }) => answer.length)) {
		const response = await call(endpoint, exampleRequest(endpoint));
		const text = await response.text();
		if (!text.startsWith('{"errcode":0')) continue;
		const answer = JSON.parse(text) as Answer;
		for (const [name, type] of endpoint.answer) {
			if (/[.[]/.test(name) || answer[name] === undefined) continue;
			const asPageHasIt = endpoint.path === '/cgi-bin/media/upload' && name === 'created_at';
			if (!asPageHasIt && !matches(type, answer[name])) wrong.push(`${endpoint.path} ${name}`);
		}
	}
	expect(wrong).toEqual([]);
});

const listAt = (answer: Answer, path: string): unknown[] => {
	const [head, ...rest] = path.split('.');
	const found: unknown = answer[head];
	if (!rest.length) return found as unknown[];
	const holder = (Array.isArray(found) ? (found[0] as Answer) : found) as Answer;
	return listAt(holder, rest.join('.'));
};

const isEnd = (endpoint: Endpoint, answer: Answer, listed: number, limit: number) => {
	const { next } = endpoint.pages!;
	if ('has_more' in answer) return [false, 0, 'false'].includes(answer.has_more);
	if ('ending' in answer) return Boolean(answer.ending);
	const marker = next.find((name) => /next|^cursor$/.test(name));
	return marker ? !answer[marker] : listed < limit;
};

const lastDays = (days: number) => {
	const now = Math.floor(Date.now() / 1000);
	return { starttime: String(now - days * 86_400), endtime: String(now) };
};

/** Seeded things to page through where made-up ids would be refused. */
const heldByState = (): Record<string, Record<string, unknown>> => ({
	'/cgi-bin/advanced_feature/get_apply_id_list': { business_type: 3, userid: 'zhangwei' },
	'/cgi-bin/oa/schedule/get_by_calendar': { cal_id: client.simulator.ids.calendar },
	'/cgi-bin/externalcontact/get': { external_userid: client.simulator.ids.customer },
	'/cgi-bin/externalcontact/batch/get_by_user': { userid_list: [client.simulator.ids.member] },
	'/cgi-bin/corpgroup/corp/get_chain_corpinfo_list': {
		chain_id: 'chain-seeded',
		groupid: 2,
		need_pending: true,
	},
	'/cgi-bin/kf/sync_msg': { open_kfid: 'wkService' },
	'/cgi-bin/wedrive/file_list': {
		spaceid: 's.wwsimulator00000001.100001AAA',
		fatherid: 's.wwsimulator00000001.100001AAA',
	},
	'/cgi-bin/oa/getapprovalinfo': lastDays(9),
	'/cgi-bin/externalcontact/transfer_result': {
		handover_userid: 'zhangwei',
		takeover_userid: 'lina',
	},
	'/cgi-bin/externalcontact/resigned/transfer_result': {
		handover_userid: 'wuleft',
		takeover_userid: 'wangfang',
	},
});

/** What the seeded mass messages, moments and links are asked for by. */
const outreach = (): Record<string, Record<string, unknown>> => {
	const now = Math.floor(Date.now() / 1000);
	const lately = { start_time: now - 7 * 86_400, end_time: now };
	const message = { msgid: 'massmessage-seeded', userid: 'zhangwei' };
	const moment = { moment_id: 'moment-seeded', userid: 'zhangwei' };
	return {
		'/cgi-bin/externalcontact/get_groupmsg_list_v2': lately,
		'/cgi-bin/externalcontact/get_groupmsg_task': { msgid: message.msgid },
		'/cgi-bin/externalcontact/get_groupmsg_send_result': message,
		'/cgi-bin/externalcontact/get_moment_list': lately,
		'/cgi-bin/externalcontact/get_moment_task': { moment_id: moment.moment_id },
		'/cgi-bin/externalcontact/get_moment_customer_list': moment,
		'/cgi-bin/externalcontact/get_moment_send_result': moment,
		'/cgi-bin/externalcontact/customer_acquisition/customer': { link_id: 'acquisitionlink-seeded' },
	};
};

/** What the seeded live streams and logs are asked for by. */
const liveAndSecurity = (): Record<string, Record<string, unknown>> => {
	const now = Math.floor(Date.now() / 1000);
	const lately = { start_time: now - 5 * 86_400, end_time: now };
	return {
		'/cgi-bin/living/get_user_all_livingid': { userid: 'zhangwei' },
		'/cgi-bin/living/get_watch_stat': { livingid: 'live-seeded-ended' },
		'/cgi-bin/meeting/webinar/enroll/list': { meetingid: 'webinar-seeded' },
		'/cgi-bin/security/admin_oper_log/list': lately,
		'/cgi-bin/security/get_file_oper_record': lately,
		'/cgi-bin/security/get_screen_oper_record': lately,
		'/cgi-bin/security/member_oper_log/list': lately,
	};
};

/** What the seeded meetings are asked for by. */
const meetings = (): Record<string, Record<string, unknown>> => {
	const now = Math.floor(Date.now() / 1000);
	const running = { meetingid: 'meeting-seeded-running' };
	return {
		'/cgi-bin/meeting/get_attendee_list': running,
		'/cgi-bin/meeting/get_invitees': running,
		'/cgi-bin/meeting/get_realtime_attendee_list': running,
		'/cgi-bin/meeting/get_user_meetingid': { userid: 'zhangwei' },
		'/cgi-bin/meeting/record/list': {
			meetingid: 'meeting-seeded-ended',
			start_time: now - 5 * 86_400,
			end_time: now,
		},
		'/cgi-bin/meeting/waitingroom/get_current_user_list': running,
		'/cgi-bin/meeting/waitingroom/get_user_list': running,
	};
};

/** What is seeded of a school and of public services. */
const schoolAndCivic = (): Record<string, Record<string, unknown>> => {
	const live = { livingid: 'class-live-seeded' };
	return {
		'/cgi-bin/health/get_report_answer': { jobid: 'job-seeded' },
		'/cgi-bin/report/sitecode/get_report_answer': { siteid: 'site-seeded', date: '2026-03-02' },
		'/cgi-bin/school/living/get_unwatch_stat': live,
		'/cgi-bin/school/living/get_unwatch_stat_v2': live,
		'/cgi-bin/school/living/get_watch_stat': live,
		'/cgi-bin/school/living/get_watch_stat_v2': live,
	};
};

/** When the seeded mails arrived. */
const mails = (): Record<string, Record<string, unknown>> => {
	const now = Math.floor(Date.now() / 1000);
	return {
		'/cgi-bin/exmail/app/get_mail_list': { begin_time: now - 3 * 86_400, end_time: now },
	};
};

/** What the seeded form and smart document are asked for by. */
const documents = (): Record<string, Record<string, unknown>> => {
	const now = Math.floor(Date.now() / 1000);
	return {
		'/cgi-bin/wedoc/get_form_statistic': {
			repeated_id: 'round-seeded-1',
			req_type: 2,
			start_time: now - 86_400,
			end_time: now,
		},
		'/cgi-bin/wedoc/smartdoc/get_block_list': {
			docid: 'doc-seeded-smart',
			page_id: 'page-seeded-text',
		},
	};
};

/** What the seeded smart sheets are asked for by. */
const smartSheets = (): Record<string, Record<string, unknown>> => {
	const docid = 'doc-seeded-smartsheet';
	const tasks = { docid, sheet_id: 'sheet-tasks' };
	return {
		'/cgi-bin/wedoc/smartsheet/get_field_groups': tasks,
		'/cgi-bin/wedoc/smartsheet/get_fields': { docid, sheet_id: 'sheet-signups' },
		'/cgi-bin/wedoc/smartsheet/get_records': tasks,
		'/cgi-bin/wedoc/smartsheet/get_views': tasks,
		'/cgi-bin/wedoc/smartsheet/groupchat/list': { docid },
	};
};

const paged = endpoints.filter(({ pages }) => pages);

it.each(paged.map((endpoint) => [endpoint.path, endpoint] as const))(
	'ends the pages of %s without an entry twice',
	async (path, endpoint) => {
		const { cursor, limit, list, next } = endpoint.pages!;
		const request = exampleRequest(endpoint);
		const place = endpoint.method === 'GET' ? request.query : request.body;
		const fixed = {
			...heldByState()[path],
			...outreach()[path],
			...liveAndSecurity()[path],
			...meetings()[path],
			...schoolAndCivic()[path],
			...documents()[path],
			...smartSheets()[path],
			...mails()[path],
			...(limit ? { [limit]: 1 } : {}),
		};
		const seen: string[] = [];
		let position: unknown;
		for (let page = 0; ; page++) {
			expect(page).toBeLessThan(8);
			Object.assign(place, fixed, position === undefined ? {} : { [cursor]: position });
			const answer = (await (await call(endpoint, request)).json()) as Answer;
			expect(answer).toMatchObject({ errcode: 0 });
			const entries = listAt(answer, list);
			seen.push(...entries.map((entry) => JSON.stringify(entry)));
			if (isEnd(endpoint, answer, entries.length, 1)) break;
			const marker = next.find((name) => /next|^cursor$/.test(name));
			position = marker ? answer[marker] : seen.length;
		}
		expect(seen.length).toBeGreaterThan(1);
		expect(new Set(seen).size).toBe(seen.length);
	},
);
