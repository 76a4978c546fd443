import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { oncePerExecution } from '../../../shared/operation';

/** A text in one of the languages that the company uses. */
export interface Worded extends IDataObject {
	text: string;
	lang: string;
}

interface Choice {
	key: string;
	value: Worded[];
}

interface Relation {
	key: string;
	relation_list: Array<{ related_control_id: string }>;
}

interface Span {
	type: 'halfday' | 'hour';
}

/** A control of an approval template, as page 91982 gives it. */
export interface Control {
	property: { control: string; id: string; title: Worded[]; require?: number };
	config?: {
		date?: { type: string };
		selector?: { type: string; options?: Choice[]; op_relations?: Relation[] };
		contact?: { type: string; mode: string };
		table?: { children?: Control[] };
		attendance?: { type: number; date_range?: Span };
		date_range?: Span;
		vacation_list?: { item?: Array<{ id: number; name: Worded[] }> };
	};
}

export const TEMPLATE_DETAIL = { path: '/cgi-bin/oa/gettemplatedetail', doc: 91982 } as const;

const CHINESE = 'zh_CN';

/** The Chinese text, which every company has, or the first there is. */
export function worded(texts: Worded[] | Worded | undefined): string {
	const all = [texts ?? []].flat();
	const text =
		all.find(({ lang, text }) => lang === CHINESE && text) ?? all.find(({ text }) => text);
	return text?.text ?? '';
}

export const titleOf = ({ property }: Control): string => worded(property.title) || property.id;

export function controlsIn(answer: IDataObject): Control[] {
	const { controls } = (answer.template_content ?? {}) as IDataObject;
	return (controls ?? []) as unknown as Control[];
}

/** The controls of a template, read once however many items are submitted with it. */
export async function controlsOf(run: OperationRun, templateId: string): Promise<Control[]> {
	return await oncePerExecution(run, `template ${templateId}`, async () =>
		controlsIn(
			await run.call({
				method: 'POST',
				...TEMPLATE_DETAIL,
				body: { template_id: templateId },
				repeatable: true,
			}),
		),
	);
}
