import type { IDataObject } from 'n8n-workflow';

import type { OperationRun } from '../../../shared/operation';
import { orderNumber, payCall, payCredentials } from '../../../shared/pay';

/** An order that moves money, from a form. */
interface NewOrder {
	fields: IDataObject;
	/** The place of the order number. */
	numberKey: string;
	/** Which fields WeCom's own signature covers. */
	workwxSigned: readonly string[];
	/** The operation that tells what became of it. */
	ask: string;
	doubtful?: true;
}

/** The number of an order: the form's, or one made for this item. */
export function numberOf(run: OperationRun, given: unknown): string {
	return typeof given === 'string' && given !== ''
		? given
		: orderNumber(run.context, run.itemIndex);
}

/** Sends money, and gives the answer with the order number it went out under. */
export async function sendOrder(
	run: OperationRun,
	{ fields, numberKey, workwxSigned, ask, doubtful }: NewOrder,
): Promise<IDataObject> {
	const { operation, timeout } = run.settings;
	const number = numberOf(run, fields[numberKey]);
	const answer = await payCall(run.caller, {
		path: operation.request.path,
		doc: operation.doc,
		fields: { ...fields, [numberKey]: number, mch_id: payCredentials(run.caller).merchantId },
		workwxSigned,
		certificate: true,
		order: { number, ask, doubtful },
		timeout,
	});
	return { [numberKey]: number, ...answer };
}

/** Asks what became of an order. */
export async function askForOrder(
	run: OperationRun,
	amounts: readonly string[],
): Promise<IDataObject> {
	const { operation, timeout } = run.settings;
	const [{ body }] = await run.payloads();
	const { corpId, merchantId } = payCredentials(run.caller);
	const answer = await payCall(run.caller, {
		path: operation.request.path,
		doc: operation.doc,
		fields: { ...body, mch_id: merchantId, appid: corpId },
		certificate: true,
		timeout,
	});
	return withNumbers(answer, amounts);
}

/** XML knows text alone: amounts become numbers of fen. */
export function withNumbers(answer: IDataObject, names: readonly string[]): IDataObject {
	return Object.fromEntries(
		Object.entries(answer).map(([name, value]) => [
			name,
			names.includes(name) && /^\d+$/.test(String(value)) ? Number(value) : value,
		]),
	);
}

/** The agent ID of the form, or of the credential where it has one. */
export function agentIdOf(run: OperationRun, given: unknown): number | undefined {
	const id = given ?? run.agentId;
	if (id === undefined || id === '') return undefined;
	if (/^\d+$/.test(String(id).trim())) return Number(id);
	throw run.error(`The Agent ID must be a number, and is ${String(id)}`);
}
