import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { Field, OperationRun } from '../../../shared/operation';
import { isEmpty } from '../../../shared/operation/encode';
import { COLUMNS } from './configFields';
import { CONTROL_FIELDS } from './controlFields';

const HOUR = 3600;
const COLUMN_NUMBERS = 100;
const LANGUAGE = 'zh_CN';

/** WeCom gives such a control its title itself, and takes no other. */
const TITLES: Record<number, string> = { 3: '出差', 4: '外出', 5: '加班' };

const LEAVE = new Set(['Attendance', 'Vacation']);

export const text = (words: unknown): IDataObject[] => [{ text: String(words), lang: LANGUAGE }];

/** The controls of the form, or those given as JSON. */
export function controlsGiven(run: OperationRun, source: Field, list: Field): IDataObject[] {
	if (run.values.controlsFrom === 'json') {
		const given = run.encode(source, run.values[source.name]);
		if (!Array.isArray(given) || given.length === 0) {
			run.reject(source, 'must be a list of controls');
		}
		return allBuilt(run, source, given as IDataObject[]);
	}
	const { control = [] } = (run.values[list.name] ?? {}) as { control?: IDataObject[] };
	if (control.length === 0) run.reject(list, 'is required');
	return allBuilt(run, list, control);
}

function allBuilt(run: OperationRun, field: Field, entries: IDataObject[]): IDataObject[] {
	const controls = entries.map((entry, index) => built(run, entry, index + 1));
	const titles = controls.map(({ property }) => JSON.stringify((property as IDataObject).title));
	if (new Set(titles).size < titles.length) run.reject(field, 'has two controls of one title');
	return controls;
}

/** A control as WeCom takes it; one that is given so stays as it is. */
function built(run: OperationRun, entry: IDataObject, number: number): IDataObject {
	if (entry.property !== undefined) return entry;
	const values = checked(run, entry);
	if (values.kind === 'Table') values.columns = columnsOf(run, values.columns, number);
	const kind = String(values.kind);
	const leave = LEAVE.has(kind);
	const title = kind === 'Attendance' ? TITLES[Number(values.occasion)] : values.title;
	return {
		property: {
			control: kind,
			id: values.id ?? `${kind}-${String(number).padStart(2, '0')}`,
			title: text(title),
			...(values.hint !== undefined && { placeholder: text(values.hint) }),
			require: leave || values.isRequired ? 1 : 0,
			un_print: leave || values.isPrinted ? 0 : 1,
		},
		config: CONFIGS[kind]?.(values) ?? {},
	};
}

/** The controls of a row, numbered apart from all others. */
function columnsOf(run: OperationRun, columns: unknown, table: number): IDataObject[] {
	if (Array.isArray(columns) && columns.length > 0) {
		return columns.map((column, index) =>
			built(run, column as IDataObject, table * COLUMN_NUMBERS + index + 1),
		);
	}
	return run.reject(COLUMNS, 'must be a list of controls');
}

/** The values of the fields that such a control shows, each checked; none for an empty one. */
function checked(run: OperationRun, entry: IDataObject): IDataObject {
	const presets = CONTROL_FIELDS.map(({ name, default: preset }) => [name, preset] as const);
	const complete = { ...Object.fromEntries(presets), ...entry } as INodeParameters;
	const values: IDataObject = {};
	for (const field of CONTROL_FIELDS) {
		if (!isShown(field, complete)) continue;
		const value = complete[field.name];
		if (!isEmpty(value)) values[field.name] = run.encode(field, value);
		else if (field.required) run.reject(field, 'is required');
	}
	return values;
}

const isShown = (field: Field, values: INodeParameters): boolean =>
	NodeHelpers.displayParameter(values, field as INodeProperties, null, null, values);

const CONFIGS: Record<string, (values: IDataObject) => IDataObject> = {
	Date: ({ withTime }) => ({ date: { type: withTime ? 'hour' : 'day' } }),
	Selector: ({ choices, several }) => ({
		selector: {
			type: typeOf(several),
			options: (choices as string[]).map((choice, index) => ({
				key: `option-${index + 1}`,
				value: { text: choice, lang: LANGUAGE },
			})),
		},
	}),
	Contact: ({ mode, several }) => ({ contact: { type: typeOf(several), mode } }),
	Tips: (values) => ({
		tips: { tips_content: [{ text: { sub_text: tipParts(values) }, lang: LANGUAGE }] },
	}),
	File: ({ photosOnly }) => ({ file: { is_only_photo: photosOnly ? 1 : 0 } }),
	Table: ({ printFormat, columns }) => ({
		table: { print_format: printFormat, children: columns },
	}),
	Attendance: (values) => ({
		attendance: { type: values.occasion, date_range: spanOf(values) },
	}),
	DateRange: (values) => ({ date_range: spanOf(values) }),
	Location: ({ distance }) => ({ location: { distance } }),
	RelatedApproval: ({ templateIds }): IDataObject =>
		templateIds ? { related_approval: { template_id: templateIds } } : {},
};

const typeOf = (several: unknown): string => (several ? 'multi' : 'single');

const spanOf = ({ span, holidays, hoursOfDay }: IDataObject): IDataObject => ({
	type: span,
	official_holiday: holidays,
	perday_duration: Math.round(Number(hoursOfDay) * HOUR),
});

const PLAIN = 1;
const LINK = 2;

function tipParts({ tip, linkTitle, linkUrl }: IDataObject): IDataObject[] {
	const parts: IDataObject[] = [];
	if (tip) parts.push({ type: PLAIN, content: { plain_text: { content: tip } } });
	if (linkUrl) {
		parts.push({ type: LINK, content: { link: { title: linkTitle ?? linkUrl, url: linkUrl } } });
	}
	return parts;
}
