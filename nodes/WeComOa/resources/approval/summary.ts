import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { plainForm } from '../controls/plain';
import type { Control } from '../controls/template';
import { titleOf } from '../controls/template';

const MOST_LINES = 3;
const MOST_CHARS = 20;
const CHINESE = 'zh_CN';

const languageLine = (displayName: string, name: string, language: string): Field => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description: `The line for members who use WeCom in ${language}, ${MOST_CHARS} characters at most`,
	limits: { chars: MOST_CHARS },
});

const TEXTS: Array<{ lang: string; field: Field }> = [
	{ lang: CHINESE, field: languageLine('Text', 'text', 'Chinese') },
	{ lang: 'en', field: languageLine('English Text', 'englishText', 'English') },
];

export const SUMMARY: Field = {
	displayName: 'Summary',
	name: 'summary',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Line',
	default: {},
	description:
		'Up to three lines that notices and lists show of the request (摘要). Left out: the first three controls that are filled.',
	options: [{ displayName: 'Line', name: 'line', values: TEXTS.map(({ field }) => field) }],
};

/** The lines of the form, or undefined where it has none. */
export function givenSummary(run: OperationRun): IDataObject[] | undefined {
	const { summary } = (run.values.additionalFields ?? {}) as { summary?: { line?: IDataObject[] } };
	const lines = summary?.line ?? [];
	if (lines.length === 0) return undefined;
	if (lines.length > MOST_LINES) {
		run.reject(SUMMARY, `has ${lines.length} lines, at most ${MOST_LINES} are possible`);
	}
	return lines.map((line) => ({
		summary_info: TEXTS.filter(({ field }) => !isEmpty(line[field.name])).map(
			({ lang, field }) => ({ text: run.encode(field, line[field.name]), lang }),
		),
	}));
}

/** What WeCom's own form shows: the first controls with what they were filled with. */
export function reckonedSummary(
	run: OperationRun,
	controls: Control[],
	contents: IDataObject[],
): IDataObject[] {
	const texts = contents.filter(({ control }) => control !== 'File' && control !== 'Table');
	const lines = texts.slice(0, MOST_LINES).map((content) => {
		const control = controls.find(({ property }) => property.id === content.id) as Control;
		const [value] = Object.values(plainForm([namedContent(control, content)], run.timezone));
		return `${titleOf(control)}: ${lineOf(value)}`;
	});
	return (lines.length > 0 ? lines : ['…']).map((line) => ({
		summary_info: [{ text: [...line].slice(0, MOST_CHARS).join(''), lang: CHINESE }],
	}));
}

/** The content as WeCom would answer it: with the names of what was chosen. */
function namedContent({ property, config }: Control, content: IDataObject): IDataObject {
	const { selector } = content.value as { selector?: { type: string; options: IDataObject[] } };
	const titled = { ...content, title: property.title };
	if (!selector) return titled;
	const { options = [] } = config?.selector ?? {};
	const named = selector.options.map(({ key }) => options.find((option) => option.key === key));
	return { ...titled, value: { selector: { ...selector, options: named } } };
}

function lineOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(lineOf).join(', ');
	if (typeof value === 'object' && value !== null) {
		return Object.values(value).map(lineOf).join(' ');
	}
	return String(value ?? '').replace(/\s+/g, ' ');
}
