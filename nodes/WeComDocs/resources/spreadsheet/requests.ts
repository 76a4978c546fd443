import type { IDataObject } from 'n8n-workflow';

import { documentField } from '../../../shared/fields';
import type { Field, Operation, OperationRun } from '../../../shared/operation';
import { rowOf, unsent } from '../../../shared/operation/rows';
import { responsesOf } from './grid';

type Request = 'add_sheet' | 'delete_sheet' | 'delete_dimension';

/**
 * An operation that makes one change to a spreadsheet.
 *
 * @param fields those of the change, each with its place in it as `body.…`
 * @param finish what else the change needs before it is sent
 */
export function changing(
	request: Request,
	fields: Field[],
	resultOf: (response: IDataObject) => IDataObject,
	finish: (change: IDataObject, run: OperationRun) => IDataObject = (change) => change,
): Pick<Operation, 'doc' | 'request' | 'fields' | 'sends' | 'run'> {
	const key = `${request}_request`;
	return {
		doc: 101168,
		request: { method: 'POST', path: '/cgi-bin/wedoc/spreadsheet/batch_update' },
		fields: [documentField(), ...unsent(fields)],
		sends: Object.fromEntries(
			fields.map(({ name, send = '' }) => [send.replace('body.', `body.requests[].${key}.`), name]),
		),
		run: async (run) => {
			const [payload] = await run.payloads();
			const change = finish(await rowOf(run, { fields }), run);
			const body = { ...payload.body, requests: [{ [key]: change }] };
			const [response = {}] = responsesOf(await run.send({ ...payload, body }));
			return resultOf((response[`${request}_response`] ?? {}) as IDataObject);
		},
	};
}
