import type { IDataObject } from 'n8n-workflow';

import { day } from '../../../shared/operation/times';
import type { Question } from './numbered';
import { PRESENT } from './numbered';
import { KIND } from './questionParts';

/** What somebody answered to one question (page 97819). */
export interface Reply {
	question_id: number;
	text_reply?: string;
	option_reply?: number[];
	option_extend_reply?: Array<{ option_reply: number; extend_text: string }>;
	file_extend_reply?: Array<{ name: string; fileid: string }>;
	department_reply?: { list?: Array<{ department_id: number }> };
	member_reply?: { list?: Array<{ userid: string }> };
	duration_reply?: IDataObject;
}

export interface Answer extends IDataObject {
	answer_id: number;
	reply?: { items?: Reply[] };
	ctime?: number;
	mtime?: number;
}

type Plain = IDataObject[string];

const HOURS = 2;

/** An answer as a row: who and when, and each reply under the words of its question. */
export function plainAnswer(
	{ reply, ctime, mtime, ...who }: Answer,
	questions: Question[],
	timezone: string,
): IDataObject {
	const replies = new Map((reply?.items ?? []).map((entry) => [entry.question_id, entry]));
	const row: IDataObject = { ...who };
	if (ctime) row.submitted_at = moment(ctime, timezone);
	if (mtime) row.changed_at = moment(mtime, timezone);
	for (const question of [...questions].sort((a, b) => a.pos - b.pos)) {
		const given = replies.get(question.question_id);
		if (!given && question.status !== PRESENT) continue;
		row[freeName(row, question.title)] = given ? plain(given, question, timezone) : null;
	}
	return row;
}

function freeName(row: IDataObject, title: string): string {
	let name = title;
	for (let number = 2; name in row; number += 1) name = `${title} (${number})`;
	return name;
}

function plain(reply: Reply, question: Question, timezone: string): Plain {
	const { text_reply, file_extend_reply, department_reply, member_reply, duration_reply } = reply;
	if (reply.option_reply) return chosen(reply, question);
	if (file_extend_reply) return file_extend_reply.map(({ name, fileid }) => ({ name, fileid }));
	if (department_reply) return (department_reply.list ?? []).map((entry) => entry.department_id);
	if (member_reply) return (member_reply.list ?? []).map(({ userid }) => userid);
	if (duration_reply) return duration(duration_reply, timezone);
	return text_reply === undefined || text_reply === '' ? null : text_reply;
}

/** The words of the options; of Other those that were written. */
function chosen({ option_reply = [], option_extend_reply = [] }: Reply, question: Question): Plain {
	const words = new Map((question.option_item ?? []).map(({ key, value }) => [key, value]));
	for (const { option_reply: key, extend_text: text } of option_extend_reply) {
		if (text) words.set(key, text);
	}
	const values = option_reply.map((key) => words.get(key) ?? String(key));
	return question.reply_type === KIND.multipleChoice ? values : (values[0] ?? null);
}

function duration(given: IDataObject, timezone: string): IDataObject {
	const { begin_time: begin, end_time: end, time_scale: scale, days, hours } = given;
	return {
		begin: moment(Number(begin), timezone),
		end: moment(Number(end), timezone),
		...(scale === HOURS ? { hours } : { days }),
	};
}

const moment = (seconds: number, timezone: string): string =>
	day(seconds, timezone, "yyyy-MM-dd'T'HH:mm:ssZZ");
