import type { IDataObject } from 'n8n-workflow';

import type { FormField } from '../resources/formFields';
import type { Answers } from '../resources/question';
import { choicesOf } from '../resources/question';

/** Characters. */
export const LONGEST = { text: 1000, textarea: 10_000 };

export type Read = { data: IDataObject } | { problems: Record<string, string> };

export const fieldName = (index: number): string => `field${index}`;

/** What was sent under that name, as a list of texts. */
export function textsIn(body: IDataObject | undefined, name: string): string[] {
	const value = body && Object.hasOwn(body, name) ? body[name] : undefined;
	const entries: unknown[] = Array.isArray(value) ? value : [value];
	return entries.filter((entry) => typeof entry === 'string');
}

/** What a member has answered, checked: a page can send anything. */
export function readAnswer(answers: Answers, body: IDataObject): Read {
	if (answers.type === 'approval') return readApproval(answers, body);
	if (answers.type === 'freeText') return readText(body);
	return readForm(answers.fields, body);
}

function readApproval(answers: Answers, body: IDataObject): Read {
	const [given] = textsIn(body, 'answer');
	const isOffered = choicesOf(answers).some(({ answer }) => answer === given);
	if (!isOffered) return { problems: { answer: 'Choose one of the answers' } };
	return { data: { approved: given === 'approve' } };
}

function readText(body: IDataObject): Read {
	const [given = ''] = textsIn(body, 'text');
	const text = given.trim();
	const wrong = text === '' ? 'Write an answer' : tooLong(text, LONGEST.textarea);
	return wrong ? { problems: { text: wrong } } : { data: { text } };
}

function readForm(fields: FormField[], body: IDataObject): Read {
	const problems: Record<string, string> = {};
	const entries = fields.map(({ ...field }, index) => {
		const given = textsIn(body, fieldName(index)).filter((text) => text.trim() !== '');
		const wrong = problemOf(field, given);
		if (wrong) problems[fieldName(index)] = wrong;
		return [field.name, valueOf(field, given)] as const;
	});
	if (Object.keys(problems).length > 0) return { problems };
	return { data: Object.fromEntries(entries) };
}

function problemOf({ type, required, choices }: FormField, given: string[]): string | undefined {
	if (given.length === 0) return required ? 'Fill this in' : undefined;
	const [first] = given;
	switch (type) {
		case 'number':
			return Number.isFinite(Number(first)) ? undefined : 'Give a number';
		case 'date':
			return isDay(first) ? undefined : 'Give a date such as 2026-03-01';
		case 'dropdown':
		case 'checkboxes':
			return given.every((choice) => choices.includes(choice)) ? undefined : 'Choose from the list';
		default:
			return tooLong(first, LONGEST[type]);
	}
}

function valueOf({ type }: FormField, given: string[]): IDataObject[string] {
	const [first] = given;
	if (type === 'checkboxes') return [...new Set(given)];
	if (type === 'text' || type === 'textarea') return first ?? '';
	if (first === undefined) return null;
	return type === 'number' ? Number(first) : first;
}

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}

function tooLong(text: string, most: number): string | undefined {
	const length = [...text].length;
	return length > most ? `${length} characters are too many: ${most} at most` : undefined;
}
