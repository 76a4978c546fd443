import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../shared/operation';
import type { MessageStyle } from './cards';
import { TITLE } from './fields';
import { formFields } from './formFields';
import type { Answers, Question } from './question';

interface Options {
	messageStyle?: MessageStyle;
	messageLinkLabel?: string;
	pageTitle?: string;
	pageDescription?: string;
	pageButtonLabel?: string;
	pageThanks?: string;
}

export interface Asked {
	question: Omit<Question, 'receivers' | 'notReached'>;
	style: MessageStyle;
	linkLabel: string;
}

/**
 * What the form asks, with every expression resolved.
 *
 * @throws NodeOperationError that names the field
 */
export function questionOf(run: OperationRun, agentId: number): Asked {
	const { values } = run;
	const options = (values.options ?? {}) as Options;
	const title = String(run.encode(TITLE, values.title));
	const message = String(values.message);
	const answers = answersOf(run);
	return {
		question: {
			title,
			message,
			answers,
			page: {
				title: options.pageTitle || title,
				description: options.pageDescription || message,
				button: options.pageButtonLabel || 'Submit',
				thanks: options.pageThanks || 'Your answer has been recorded. You can close this page.',
			},
			agentId,
		},
		style: styleOf(run, options, answers),
		linkLabel: options.messageLinkLabel || 'Respond',
	};
}

function answersOf(run: OperationRun): Answers {
	const { responseType, approvalOptions } = run.values;
	if (responseType === 'freeText') return { type: 'freeText' };
	if (responseType === 'form') return { type: 'form', fields: formFields(run) };
	const { values = {} } = (approvalOptions ?? {}) as { values?: IDataObject };
	const approve = String(values.approveLabel || 'Approve');
	if (values.approvalType === 'single') return { type: 'approval', approve };
	return { type: 'approval', approve, disapprove: String(values.disapproveLabel || 'Decline') };
}

function styleOf(
	run: OperationRun,
	{ messageStyle = 'links' }: Options,
	{ type }: Answers,
): MessageStyle {
	if (messageStyle !== 'buttons' || type === 'approval') return messageStyle;
	throw run.error(
		'Native Card Buttons are for the response type Approval',
		'Choose another Message Style: a text or a form is filled in on a page that the message links to.',
	);
}
