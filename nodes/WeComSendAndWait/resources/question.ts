import type { IDataObject } from 'n8n-workflow';

import type { FormField } from './formFields';

/** What the members can answer. */
export type Answers =
	| { type: 'approval'; approve: string; disapprove?: string }
	| { type: 'freeText' }
	| { type: 'form'; fields: FormField[] };

/** A member who was asked. */
export interface Receiver {
	member: string;
	/** SHA-256 of the key in the member's own link. */
	keyHash: string;
	/** Changes the member's card, once: where it has buttons of its own. */
	responseCode?: string;
}

/** What is asked: kept with the execution while it waits. */
export interface Question {
	title: string;
	message: string;
	answers: Answers;
	receivers: Receiver[];
	/** Members whose message did not go out. */
	notReached: string[];
	page: { title: string; description: string; button: string; thanks: string };
	/** The app that sends the messages. */
	agentId: number;
}

/** Under which name it is kept in the node's context. */
export const KEPT_AS = 'question';

/** What can be answered with one click. */
export function choicesOf(answers: Answers): Array<{ answer: string; label: string }> {
	if (answers.type !== 'approval') return [];
	const { approve, disapprove } = answers;
	return [
		{ answer: 'approve', label: approve },
		...(disapprove === undefined ? [] : [{ answer: 'disapprove', label: disapprove }]),
	];
}

/** What the node gives once a member has answered. */
export function resultOf(question: Question, data: IDataObject, answeredBy: string): IDataObject {
	return {
		data,
		answeredBy,
		answeredAt: new Date().toISOString(),
		timedOut: false,
		...told(question),
	};
}

/** What it gives where nobody has. */
export function resultAfterTimeOut(question: Question): IDataObject {
	const data = question.answers.type === 'approval' ? { approved: false } : {};
	return { data, timedOut: true, ...told(question) };
}

const told = ({ notReached }: Question) => (notReached.length > 0 ? { notReached } : {});
