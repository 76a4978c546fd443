import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { jsonParse } from 'n8n-workflow';

import type { CardReceipt } from '../../shared/callback';
import { disableButtons } from '../../shared/inbound';
import { hashOf } from '../resources/keys';
import type { Question, Receiver } from '../resources/question';
import { choicesOf, KEPT_AS, resultOf } from '../resources/question';
import { isFirstAnswer } from './claims';
import { formPage } from './form';
import { markup } from './markup';
import { page, setPageHeaders } from './page';
import { readAnswer, textsIn } from './readAnswer';

/**
 * A visit of a member's own link. Whoever only opens it, a link preview say, gets the page and changes
 * nothing; what the page sends resumes the execution.
 */
export async function takeAnswer(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { key, answer } = context.getQueryData() as IDataObject;
	const question = questionIn(context);
	const receiver = question && receiverWith(question, key);
	if (!question || !receiver) return closed(context, 410, 'This is no longer open');
	if (context.getRequestObject().method !== 'POST') {
		return show(context, 200, formPage(question, { chosen: String(answer) }));
	}
	return await record(context, question, receiver);
}

async function record(
	context: IWebhookFunctions,
	question: Question,
	receiver: Receiver,
): Promise<IWebhookResponseData> {
	const body = context.getBodyData() ?? {};
	const [clickedBy] = textsIn(body, 'clickedBy');
	if (clickedBy !== undefined && !isSame(clickedBy, receiver.member)) {
		return closed(context, 403, 'This is for somebody else');
	}
	const read = readAnswer(question.answers, body);
	if ('problems' in read) {
		const { problems } = read;
		return show(context, 422, formPage(question, { entered: body, problems }));
	}
	if (!isFirstAnswer(question.receivers[0].keyHash)) {
		return closed(context, 409, 'This has been answered already');
	}
	const text = labelOf(question, read.data);
	await disableButtons(context, {
		cards: question.receivers
			// WeCom's own answer to a click changes the card of who clicked.
			.filter((card) => clickedBy === undefined || card !== receiver)
			.flatMap(({ responseCode = [] }) => responseCode),
		text: `${text} (${receiver.member})`,
		agentId: question.agentId,
	});
	return {
		webhookResponse: receiptOr(context, { recorded: true, text }, () =>
			page(question.page.title, markup`<p role="status">${question.page.thanks}</p>`),
		),
		workflowData: [[{ json: resultOf(question, read.data, receiver.member) }]],
	};
}

function questionIn(context: IWebhookFunctions): Question | undefined {
	const node = quoted(context.getNode().name);
	const kept = context.evaluateExpression(`{{ $node[${node}].context[${quoted(KEPT_AS)}] }}`);
	return typeof kept === 'string' ? jsonParse<Question>(kept) : undefined;
}

/** A text as an expression reads it, whatever it holds. */
function quoted(text: string): string {
	const codes = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
	return `"${codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}"`;
}

function receiverWith({ receivers }: Question, key: unknown): Receiver | undefined {
	if (typeof key !== 'string') return undefined;
	const hash = hashOf(key);
	return receivers.find(({ keyHash }) => keyHash === hash);
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function labelOf({ answers }: Question, data: IDataObject): string {
	const given = data.approved === true ? 'approve' : 'disapprove';
	return choicesOf(answers).find(({ answer }) => answer === given)?.label ?? '';
}

function show(context: IWebhookFunctions, status: number, text: string): IWebhookResponseData {
	const response = context.getResponseObject();
	setPageHeaders(response);
	response.status(status).type('text/html').send(text);
	return { noWebhookResponse: true };
}

/** No answer can be given here, or none any more. */
function closed(context: IWebhookFunctions, status: number, text: string): IWebhookResponseData {
	const shown = receiptOr(context, { recorded: false, text }, () => page(text, markup``));
	if (typeof shown === 'string') return show(context, status, shown);
	context.getResponseObject().status(status).json(shown);
	return { noWebhookResponse: true };
}

/** For a click in the chat its receipt, for everybody else a page. */
function receiptOr(
	context: IWebhookFunctions,
	receipt: CardReceipt,
	written: () => string,
): CardReceipt | string {
	const { accept } = context.getHeaderData();
	if (accept === 'application/json') return receipt;
	setPageHeaders(context.getResponseObject());
	return written();
}
