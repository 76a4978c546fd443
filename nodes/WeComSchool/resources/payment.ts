import type { IDataObject } from 'n8n-workflow';

import type { Field, OperationRun } from '../../shared/operation';
import { defineResource, schemaLike } from '../../shared/operation';
import { withNames } from '../../shared/operation/names';

const STATES = { trade_state: { 0: 'Unpaid', 1: 'Paid' } };

const PAYMENT_ID: Field = {
	displayName: 'Payment ID',
	name: 'paymentId',
	type: 'string',
	required: true,
	default: '',
	description:
		'The payment_id (收款项目ID) that a page of this app got when a teacher started the payment with createSchoolPayment of the JS-SDK or of a mini program',
	send: 'body.payment_id',
};

/** One item a student, each with what is paid for. */
async function results(run: OperationRun): Promise<IDataObject[]> {
	const [payload] = await run.payloads();
	const { payment_result: students, ...project } = await run.send(payload);
	const { state } = (run.values.filters ?? {}) as { state?: number };
	return ((students ?? []) as IDataObject[])
		.filter(({ trade_state: own }) => state === undefined || Number(own) === Number(state))
		.map((student) => ({ ...project, ...withNames(student, STATES) }));
}

export const payment = defineResource({
	value: 'payment',
	name: 'Class Payment',
	description: 'Money that a class collects from parents (班级收款)',
	operations: [
		{
			value: 'getResults',
			name: 'Get Results',
			action: 'Get who has paid a class payment',
			description:
				'List the students of a payment that this app started: paid or not, by which parent, and the order number. The amount is what each is to pay, in fen.',
			doc: 94470,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/school/get_payment_result' },
			fields: [PAYMENT_ID],
			filters: [
				{
					displayName: 'State',
					name: 'state',
					type: 'options',
					options: [
						{ name: 'Paid', value: 1 },
						{ name: 'Unpaid', value: 0 },
					],
					default: 0,
					description: 'Only students who have paid, or who have not',
				},
			],
			output: {
				items: 'payment_result',
				schema: schemaLike({
					project_name: '学费',
					amount: 998,
					student_userid: 'student1',
					trade_state: 1,
					trade_state_name: 'Paid',
					trade_no: '20260301000001',
					payer_parent_userid: 'parent1',
				}),
			},
			run: results,
		},
		{
			value: 'getOrder',
			name: 'Get Order',
			action: 'Get order of a class payment',
			description:
				"Read when a parent paid and the number of WeChat Pay's transaction, for a payment that this app started",
			doc: 94471,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/school/get_trade' },
			fields: [
				PAYMENT_ID,
				{
					displayName: 'Order Number',
					name: 'orderNumber',
					type: 'string',
					required: true,
					default: '',
					placeholder: '={{ $json.trade_no }}',
					description: 'The trade_no (订单号) that Class Payment → Get Results shows',
					send: 'body.trade_no',
				},
			],
		},
	],
});
