import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { LEAVE_TYPES } from '../controls/encode';
import { filledForm } from '../controls/fill';
import { controlsOf, TEMPLATE_DETAIL } from '../controls/template';
import { SUBMIT_ADDITIONAL, SUBMIT_FIELDS, SUBMIT_OPTIONS } from './submitFields';
import { givenSummary, reckonedSummary } from './summary';

export const submit: Operation = {
	value: 'submit',
	name: 'Submit',
	action: 'Submit approval request',
	description:
		"Make a request in a member's name: the controls of the template become fields of this node",
	doc: 91853,
	request: { method: 'POST', path: '/cgi-bin/oa/applyevent' },
	fields: SUBMIT_FIELDS,
	additionalFields: SUBMIT_ADDITIONAL,
	options: SUBMIT_OPTIONS,
	sends: {
		'body.apply_data.contents': 'controls',
		'body.summary_list': 'additionalFields.summary',
	},
	alsoCalls: [
		{ method: 'POST', ...TEMPLATE_DETAIL, sends: { 'body.template_id': 'templateId' } },
		{ method: 'GET', ...LEAVE_TYPES },
	],
	run: submitForm,
};

async function submitForm(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = payload;
	requireFlow(run, body);
	const summary = givenSummary(run);
	const controls = await controlsOf(run, String(body.template_id));
	const contents = await filledForm(run, controls, 'controls');
	body.apply_data = { contents };
	body.summary_list = summary ?? reckonedSummary(run, controls, contents);
	return await run.send(payload);
}

function requireFlow(run: OperationRun, body: IDataObject): void {
	if (body.use_template_approver !== 0 || body.process || body.approver) return;
	throw run.error('Steps are needed where the approval flow is given here');
}
