import type { IDataObject } from 'n8n-workflow';

import type { FormField } from '../resources/formFields';
import type { Question } from '../resources/question';
import { choicesOf } from '../resources/question';
import type { Html } from './markup';
import { markup } from './markup';
import { page } from './page';
import { fieldName, LONGEST, textsIn } from './readAnswer';

export interface Filled {
	/** What was entered before, where it has to be corrected. */
	entered: IDataObject;
	/** What is wrong, by the name of the input. */
	problems: Record<string, string>;
}

interface Asking extends Partial<Filled> {
	/** The one answer that the link stands for. */
	chosen?: string;
}

/** The page on which a member answers. */
export function formPage(question: Question, asking: Asking = {}): string {
	const { title, description } = question.page;
	const form = markup`<form method="post">${inputs(question, asking)}</form>`;
	return page(title, markup`<p>${description}</p>${form}`);
}

function inputs({ answers, page: { title, button } }: Question, asking: Asking): Html {
	const { entered, problems = {}, chosen } = asking;
	if (answers.type === 'approval') return buttons(choicesOf(answers), chosen, problems);
	const fields =
		answers.type === 'form'
			? answers.fields.map((field, index) => formInput(field, index, { entered, problems }))
			: textInput(title, { entered, problems });
	return markup`${fields}<button>${button}</button>`;
}

type Choice = ReturnType<typeof choicesOf>[number];

/** All answers, or the one that the link stands for. */
function buttons(
	choices: Choice[],
	chosen: string | undefined,
	problems: Filled['problems'],
): Html {
	const one = choices.filter(({ answer }) => answer === chosen);
	const shown = (one.length > 0 ? one : choices).map(
		({ answer, label }) => markup`<button name="answer" value="${answer}">${label}</button>`,
	);
	return markup`${alert(problems.answer)}${shown}`;
}

function textInput(title: string, { entered, problems }: Partial<Filled>): Html {
	const [text] = textsIn(entered, 'text');
	const attributes = markup`name="text" aria-label="${title}" maxlength="${LONGEST.textarea}" required`;
	return markup`${alert(problems?.text)}${textarea(attributes, text)}`;
}

function formInput(field: FormField, index: number, { entered, problems }: Partial<Filled>): Html {
	const name = fieldName(index);
	const { label, hint, required } = field;
	const values = entered ? textsIn(entered, name) : [field.preset];
	const title = markup`${label}${required && ' *'}`;
	const about = markup`${hint !== '' && markup`<small>${hint}</small>`}${alert(problems?.[name])}`;
	if (field.type === 'checkboxes') {
		const boxes = field.choices.map((choice) => checkbox(name, choice, values.includes(choice)));
		return markup`<fieldset><legend>${title}</legend>${about}${boxes}</fieldset>`;
	}
	const [value = ''] = values;
	return markup`<label for="${name}">${title}</label>${about}${control(field, name, value)}`;
}

function checkbox(name: string, choice: string, isChecked: boolean): Html {
	const checked = isChecked && ' checked';
	return markup`<label><input type="checkbox" name="${name}" value="${choice}"${checked}>${choice}</label>`;
}

function control({ type, required, choices }: FormField, name: string, value: string): Html {
	const common = markup`id="${name}" name="${name}"${required && ' required'}`;
	if (type === 'textarea') {
		return textarea(markup`${common} maxlength="${LONGEST.textarea}"`, value);
	}
	if (type === 'dropdown') {
		const options = choices.map(
			(choice) => markup`<option${choice === value && ' selected'}>${choice}</option>`,
		);
		return markup`<select ${common}><option value=""></option>${options}</select>`;
	}
	const step = type === 'number' && markup` step="any"`;
	return markup`<input ${common} type="${type}"${step} maxlength="${LONGEST.text}" value="${value}">`;
}

/** A browser drops the line break that follows the tag, and so leaves one that the text begins with. */
function textarea(attributes: Html, text: string | undefined): Html {
	return markup`<textarea ${attributes}>\n${text}</textarea>`;
}

const alert = (text: string | undefined): Html | undefined =>
	text === undefined ? undefined : markup`<strong role="alert">${text}</strong>`;
