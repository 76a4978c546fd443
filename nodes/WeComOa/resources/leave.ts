import type { IDataObject } from 'n8n-workflow';

import { leaveTypeField, memberField } from '../../shared/fields';
import type { OperationRun } from '../../shared/operation';
import { defineResource } from '../../shared/operation';

const BY_HOUR = 1;
const SECONDS: Record<number, number> = { 0: 86_400, [BY_HOUR]: 3600 };
const MOST: Record<number, number> = { 0: 1000, [BY_HOUR]: 24_000 };

/** The balance in seconds: tenths of a day or an hour are the smallest step. */
async function setBalance(run: OperationRun): Promise<IDataObject> {
	const [payload] = await run.payloads();
	const { body } = payload;
	const unit = Number(body.time_attr);
	const balance = Number(body.leftduration);
	const thing = unit === BY_HOUR ? 'hours' : 'days';
	if (balance > MOST[unit]) {
		throw run.error(`Balance is ${balance} ${thing}, at most ${MOST[unit]} are possible`);
	}
	const tenths = Math.round(balance * 10);
	if (Math.abs(tenths - balance * 10) > 1e-6) {
		throw run.error(`Balance takes steps of a tenth, and is ${balance} ${thing}`);
	}
	body.leftduration = (tenths * SECONDS[unit]) / 10;
	await run.send(payload);
	return { success: true };
}

export const leave = defineResource({
	value: 'leave',
	name: 'Leave',
	description: 'Kinds of leave and how much of each a member has left (假期)',
	operations: [
		{
			value: 'getTypes',
			name: 'Get Types',
			action: 'Get the types of leave',
			description: 'List the kinds of leave that the company has, and the rules of each',
			doc: 93375,
			reads: true,
			request: { method: 'GET', path: '/cgi-bin/oa/vacation/getcorpconf' },
			output: { items: 'lists' },
		},
		{
			value: 'getBalance',
			name: 'Get Balance',
			action: 'Get the leave balance of a member',
			description:
				'List how much of each kind of leave a member was given, took and has left, in seconds: 86,400 are a day of leave by day, 3,600 an hour of leave by hour',
			doc: 93376,
			reads: true,
			request: { method: 'POST', path: '/cgi-bin/oa/vacation/getuservacationquota' },
			fields: [memberField({ name: 'member', required: true, send: 'body.userid' })],
			output: { items: 'lists' },
		},
		{
			value: 'setBalance',
			name: 'Set Balance',
			action: 'Set the leave balance of a member',
			description: 'Say how much of one kind of leave a member has left, whatever it was before',
			doc: 93377,
			request: { method: 'POST', path: '/cgi-bin/oa/vacation/setoneuserquota' },
			fields: [
				memberField({ name: 'member', required: true, send: 'body.userid' }),
				leaveTypeField({ name: 'leaveTypeId', required: true, send: 'body.vacation_id' }),
				{
					displayName: 'Counted By',
					name: 'unit',
					type: 'options',
					options: [
						{ name: 'Day', value: 0 },
						{ name: 'Hour', value: 1 },
					],
					required: true,
					default: 0,
					description:
						'How this kind of leave is counted: it must be what is set up for it, which Leave → Get Types shows as time_attr',
					send: 'body.time_attr',
				},
				{
					displayName: 'Balance',
					name: 'balance',
					type: 'number',
					typeOptions: { minValue: 0, numberPrecision: 1 },
					required: true,
					default: 0,
					description:
						'What is left, in days or hours, in steps of a tenth: 1,000 days or 24,000 hours at most',
					send: 'body.leftduration',
					as: 'number',
					limits: { min: 0 },
				},
			],
			additionalFields: [
				{
					displayName: 'Remark',
					name: 'remark',
					type: 'string',
					default: '',
					description: 'Why it is changed, for the record of changes; 200 characters at most',
					send: 'body.remarks',
					limits: { chars: 200 },
				},
			],
			run: setBalance,
		},
	],
});
