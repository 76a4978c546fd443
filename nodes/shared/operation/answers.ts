import type { IDataObject } from 'n8n-workflow';

const TRAVEL_CARDS: Readonly<Record<number, string>> = {
	0: 'Not recognized',
	1: 'Green',
	2: 'Red',
	3: 'Yellow',
	4: 'Orange',
	5: 'No travel card found',
};

/**
 * The answers to a questionnaire as plain text, by the titles of its questions.
 *
 * @param questions with `question_id`, `title` and, where one chooses, `option_list`
 * @param values with `question_id` and what was answered
 */
export function answersInWords(questions: IDataObject[], values: IDataObject[]): IDataObject {
	const byId = new Map(questions.map((question) => [String(question.question_id), question]));
	const taken = new Set<string>();
	return Object.fromEntries(
		values.map((value) => {
			const id = String(value.question_id);
			const question = byId.get(id);
			const title = String(question?.title ?? `Question ${id}`);
			const key = taken.has(title) ? `${title} (${id})` : title;
			taken.add(key);
			return [key, textOf(value, question)];
		}),
	);
}

function textOf(value: IDataObject, question: IDataObject | undefined): string {
	const {
		single_choice: single = value.single_chose,
		multi_choice: several,
		text,
		fileid: files,
		url,
		itinerary_card_type: card,
		high_risk_area: area,
	} = value;
	const parts = [
		...[single ?? [], several ?? []].flat().map((option) => optionText(question, option)),
		text,
		...[files ?? []].flat(),
		url,
		card === undefined ? undefined : (TRAVEL_CARDS[Number(card)] ?? String(card)),
		area,
	];
	return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function optionText(question: IDataObject | undefined, option: unknown): string {
	const options = (question?.option_list ?? []) as IDataObject[];
	const chosen = options.find(({ option_id: id }) => String(id) === String(option));
	return String(chosen?.option_text ?? option);
}
