import type { IDataObject } from 'n8n-workflow';

import { approvalTemplateField } from '../../../shared/fields';
import type { Field, OperationRun } from '../../../shared/operation';
import { defineResource } from '../../../shared/operation';
import { controlsGiven, text } from './build';
import { CONTROL_FIELDS } from './controlFields';

const NAME: Field = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	description: 'What the template is called: 40 characters at most, and no other one has it',
	limits: { chars: 40 },
};

const SOURCE: Field = {
	displayName: 'Controls From',
	name: 'controlsFrom',
	type: 'options',
	options: [
		{ name: 'Form', value: 'form', description: 'One entry a control' },
		{ name: 'JSON', value: 'json', description: 'A list as WeCom takes it' },
	],
	default: 'form',
	description: 'How the controls (控件) of the template are given',
};

const LIST: Field = {
	displayName: 'Controls',
	name: 'controls',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Control',
	required: true,
	default: {},
	displayOptions: { show: { controlsFrom: ['form'] } },
	description: 'What applicants fill in, in this order',
	options: [{ displayName: 'Control', name: 'control', values: CONTROL_FIELDS }],
};

const AS_JSON: Field = {
	displayName: 'Controls (JSON)',
	name: 'controlsJson',
	type: 'json',
	required: true,
	default: '[]',
	displayOptions: { show: { controlsFrom: ['json'] } },
	description:
		'A list of controls as WeCom takes them, each with property and config, or with the names that the fields of the form have, such as [{"kind": "Text", "title": "Reason", "isRequired": true}]',
};

const FORM = [NAME, SOURCE, LIST, AS_JSON];

const SENDS = { 'body.template_name': 'name', 'body.template_content': 'controls' };

async function save(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	payload.body.template_name = text(run.value('name'));
	payload.body.template_content = { controls: controlsGiven(run, AS_JSON, LIST) };
	return await run.send(payload);
}

export const approvalTemplate = defineResource({
	value: 'approvalTemplate',
	name: 'Approval Template',
	description: 'A form that requests are made with (审批模板)',
	operations: [
		{
			value: 'create',
			name: 'Create',
			action: 'Create approval template',
			description: 'Add a form for requests, with the flow that WeCom gives a new one',
			doc: 97437,
			request: { method: 'POST', path: '/cgi-bin/oa/approval/create_template' },
			fields: FORM,
			sends: SENDS,
			run: save,
		},
		{
			value: 'get',
			name: 'Get',
			action: 'Get approval template',
			description: 'Read what a form asks for: its controls, their options and which are required',
			doc: 91982,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/gettemplatedetail' },
			fields: [
				approvalTemplateField({ name: 'templateId', required: true, send: 'body.template_id' }),
			],
		},
		{
			value: 'update',
			name: 'Update',
			action: 'Update approval template',
			description:
				'Give a template that this app created a new name and new controls in place of all it had; its flow and rules stay',
			doc: 97438,
			request: { method: 'POST', path: '/cgi-bin/oa/approval/update_template' },
			fields: [
				approvalTemplateField({
					name: 'templateId',
					required: true,
					send: 'body.template_id',
					description:
						'The approval template (审批模板), one that this app created and that has no print format of its own: from the list, which shows those of the last approvals, or by ID',
				}),
				...FORM,
			],
			sends: SENDS,
			run: async (run) => {
				await save(run);
				return { success: true };
			},
		},
	],
});
