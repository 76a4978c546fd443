import type { IDataObject } from 'n8n-workflow';

/** What is there, not deleted. */
export const PRESENT = 1;
export const DELETED = 2;

/** The questions of a form for the whole school begin with this one. */
const SCHOOL_FIRST = 2;
export const SCHOOL = 4;

export interface Choice extends IDataObject {
	key: number;
	value: string;
	status: number;
}

/** A question as the API has it (page 97462). */
export interface Question extends IDataObject {
	question_id: number;
	title: string;
	pos: number;
	status: number;
	reply_type: number;
	must_reply: boolean;
	option_item?: Choice[];
}

type Draft = Partial<Question> & { option_item?: Array<Partial<Choice>> };

/** New questions with their numbers, and those of their options. */
export function numbered(drafts: Draft[], isForSchool: boolean): Question[] {
	const first = isForSchool ? SCHOOL_FIRST : 1;
	return drafts.map((draft, index) => complete(draft, first + index, index + 1));
}

/** The ID of a question that is to change and is not in the form, or is named twice. */
export function strayId(drafts: Draft[], present: Question[]): number | undefined {
	const left = new Set(present.map(({ question_id: id }) => id));
	return drafts
		.flatMap(({ question_id: id }) => (id === undefined ? [] : [id]))
		.find((id) => !left.delete(id));
}

/**
 * The questions of a form after a change. One with the ID or the words of a question that is there takes its
 * place and keeps its number, as do its options: the answers that were given stay with it.
 */
export function merged(drafts: Draft[], present: Question[], keepsOthers: boolean): Question[] {
	let next = Math.max(0, ...present.map(({ question_id: id }) => id));
	const used = new Set<Question>();
	const listed = drafts.map((draft, index) => {
		const old = present.find((question) => !used.has(question) && isSame(question, draft));
		if (old) used.add(old);
		const id = old?.question_id ?? (next += 1);
		return complete(draft, id, index + 1, old);
	});
	const others = present
		.filter((question) => !used.has(question))
		.map((question, index) => ({
			...question,
			pos: listed.length + index + 1,
			status: keepsOthers ? question.status : DELETED,
		}));
	return [...listed, ...others];
}

function isSame(question: Question, { question_id: id, title }: Draft): boolean {
	if (id !== undefined) return question.question_id === id;
	return question.title === title && question.status === PRESENT;
}

function complete(draft: Draft, question_id: number, pos: number, old?: Question): Question {
	if (old && draft.status === DELETED) return { ...old, pos, status: DELETED };
	const { title = '', reply_type = 1, must_reply = false, option_item, ...others } = draft;
	return {
		...others,
		question_id,
		title,
		pos,
		status: PRESENT,
		reply_type,
		must_reply,
		...(option_item && { option_item: choices(option_item, old?.option_item ?? []) }),
	};
}

/** An option with the words of one that is there keeps its key; one that is gone counts as deleted. */
function choices(drafts: Array<Partial<Choice>>, present: Choice[]): Choice[] {
	let next = Math.max(0, ...present.map(({ key }) => key));
	const keys = new Map(present.map(({ key, value }) => [value, key]));
	const listed = drafts.map(({ value = '' }) => ({
		key: keys.get(value) ?? (next += 1),
		value,
		status: PRESENT,
	}));
	const gone = present.filter(({ key }) => !listed.some((choice) => choice.key === key));
	return [...listed, ...gone.map((choice) => ({ ...choice, status: DELETED }))];
}
