import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import type { Payload } from '../../../shared/operation/payload';
import type { Question } from './numbered';
import { merged, numbered, SCHOOL, strayId } from './numbered';

export const INFO = {
	method: 'POST',
	path: '/cgi-bin/wedoc/get_form_info',
	doc: 97817,
	sends: { 'body.formid': 'formId' },
} as const;

interface FormInfo extends IDataObject {
	form_title?: string;
	form_question?: { items?: Question[] };
	form_setting?: IDataObject;
	repeated_id?: string[];
}

export async function formInfo(run: OperationRun, formid: unknown): Promise<FormInfo> {
	const { method, path, doc } = INFO;
	const { form_info: form } = await run.call({
		method,
		path,
		doc,
		body: { formid } as IDataObject,
		repeatable: true,
	});
	return (form ?? {}) as FormInfo;
}

export async function createForm(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { form } = formOf(payload);
	const isForSchool = form.form_setting?.fill_out_auth === SCHOOL;
	form.form_question = { items: numbered(form.form_question?.items ?? [], isForSchool) };
	return await run.send(payload);
}

/** WeCom replaces title, description, picture and questions as a whole: what is not given is sent again. */
export async function updateQuestions(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { form } = formOf(payload);
	const present = await formInfo(run, payload.body.formid);
	const questions = present.form_question?.items ?? [];
	const drafts = form.form_question?.items ?? [];
	const stray = strayId(drafts, questions);
	if (stray !== undefined) {
		throw run.error(
			`Question ID ${stray} is not in the form, or stands here twice`,
			`The form has the questions ${questions.map((known) => `${known.question_id} "${known.title}"`).join(', ')}. Leave Question ID empty for a new one. Nothing was changed.`,
		);
	}
	const keepsOthers = run.value('others') !== 'delete';
	payload.body.form_info = {
		...kept(present, ['form_title', 'form_desc', 'form_header']),
		...form,
		form_question: { items: merged(drafts, questions, keepsOthers).map(writable) },
	} as IDataObject;
	return { success: true, ...(await run.send(payload)) };
}

/** WeCom replaces the settings as a whole too. */
export async function updateSettings(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { form } = formOf(payload);
	const { form_setting: present = {} } = await formInfo(run, payload.body.formid);
	const given = form.form_setting ?? {};
	const range = {
		...(present.fill_in_range as IDataObject),
		...(given.fill_in_range as IDataObject),
	};
	payload.body.form_info = {
		form_setting: {
			...asWritten(present),
			...given,
			...(Object.keys(range).length > 0 && { fill_in_range: range }),
		},
	};
	return { success: true, ...(await run.send(payload)) };
}

const WRITABLE_SETTINGS = [
	'fill_out_auth',
	'fill_in_range',
	'setting_manager_range',
	'timed_finish',
	'can_anonymous',
	'can_notify_submit',
	'allow_multi_fill',
];

const WRITABLE_REPEAT = [
	'enable',
	'remind_time',
	'repeat_type',
	'week_flag',
	'skip_holiday',
	'day_of_month',
	'fork_finish_type',
];

/** Settings as they are read, without what only WeCom writes. */
function asWritten(settings: IDataObject): IDataObject {
	const { timed_repeat_info: repeat } = settings as { timed_repeat_info?: IDataObject };
	return {
		fill_out_auth: 0,
		...kept(settings, WRITABLE_SETTINGS),
		...(repeat && { timed_repeat_info: kept(repeat, WRITABLE_REPEAT) }),
	};
}

const WRITABLE_QUESTION = [
	'question_id',
	'title',
	'pos',
	'status',
	'reply_type',
	'must_reply',
	'note',
	'option_item',
	'question_extend_setting',
];

const writable = (question: Question): IDataObject => kept(question, WRITABLE_QUESTION);

function kept(source: IDataObject, keys: string[]): IDataObject {
	return Object.fromEntries(
		keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
	);
}

/** The form of a call, with its weekdays as the one number that the API wants. */
function formOf({ body }: Payload): { form: FormInfo } {
	const form = (body.form_info ??= {}) as FormInfo;
	const repeat = form.form_setting?.timed_repeat_info as { week_flag?: unknown } | undefined;
	if (Array.isArray(repeat?.week_flag)) {
		repeat.week_flag = (repeat.week_flag as number[]).reduce((sum, bit) => sum + bit, 0);
	}
	return { form };
}
