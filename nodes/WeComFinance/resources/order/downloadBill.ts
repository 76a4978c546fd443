import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../shared/operation';
import { schemaLike } from '../../../shared/operation';

/** The address lives for 30 seconds, so the file is fetched at once. */
async function fetchBill(run: OperationRun) {
	const [payload] = await run.payloads();
	const { download_url, auth, hash_type, hash_value } = await run.send(payload);
	const headers = authorization(auth);
	const content = await run.fetchFile(String(download_url), headers);
	const { bill_date, bill_type = 'ALL', tar_type } = payload.body;
	const isZipped = tar_type === 'GZIP';
	if (!isZipped) checkHash(run, content, { hash_type, hash_value });
	return {
		json: { bill_date, bill_type, hash_type, hash_value },
		file: {
			content,
			fileName: `bill-${String(bill_date)}.csv${isZipped ? '.gz' : ''}`,
			mimeType: isZipped ? 'application/gzip' : 'text/csv',
			property: String(run.values.binaryPropertyName),
		},
	};
}

/** WeCom gives the header whole, as `Authorization: …`, or what stands behind the colon. */
function authorization(auth: unknown): Record<string, string> {
	if (typeof auth !== 'string' || auth === '') return {};
	return { Authorization: auth.replace(/^authorization:\s*/i, '') };
}

function checkHash(run: OperationRun, content: Buffer, { hash_type, hash_value }: IDataObject) {
	if (hash_type !== 'SHA1' || typeof hash_value !== 'string') return;
	const hash = createHash('sha1').update(content).digest('hex');
	if (hash === hash_value.toLowerCase()) return;
	throw run.error(
		'The bill did not come down whole',
		'Its SHA-1 is not the one that WeCom gave. Download it again.',
	);
}

export const downloadBill: Operation = {
	value: 'downloadBill',
	name: 'Download Bill',
	action: 'Download the bill of a day of mini program orders',
	description:
		'Download the bill of a day (交易账单) as a CSV file: every order and refund of a merchant with its amounts, and the sums. The last three months are there.',
	doc: 98115,
	reads: true,
	request: { method: 'POST', path: '/cgi-bin/miniapppay/get_bill' },
	timezone: 'Asia/Shanghai',
	fields: [
		{
			displayName: 'Merchant ID',
			name: 'merchantId',
			type: 'string',
			required: true,
			default: '',
			placeholder: '1900000109',
			description: 'The number of the collecting merchant (商户号), 8 to 32 characters',
			send: 'body.mchid',
			limits: { minChars: 8, chars: 32 },
		},
		{
			displayName: 'Date',
			name: 'date',
			type: 'dateTime',
			required: true,
			default: '',
			description: 'The day of the bill, by the calendar of China, within the last three months',
			send: 'body.bill_date',
			as: 'day',
		},
		{
			displayName: 'Put Output File in Field',
			name: 'binaryPropertyName',
			type: 'string',
			required: true,
			default: 'data',
			hint: 'The name of the output binary field to put the file in',
			description: 'The binary field of the output item that will hold the bill',
		},
	],
	additionalFields: [
		{
			displayName: 'Bill Type',
			name: 'billType',
			type: 'options',
			options: [
				{ name: 'All Orders', value: 'ALL' },
				{ name: 'Paid Orders', value: 'SUCCESS' },
				{ name: 'Refunds', value: 'REFUND' },
			],
			default: 'ALL',
			description: 'Which orders the bill holds',
			send: 'body.bill_type',
		},
		{
			displayName: 'Compression',
			name: 'compression',
			type: 'options',
			options: [{ name: 'Gzip', value: 'GZIP', description: 'A .gz file' }],
			default: 'GZIP',
			description: 'How the file is packed. Without this field it comes as it is.',
			send: 'body.tar_type',
		},
	],
	output: {
		schema: schemaLike({
			bill_date: '2026-03-01',
			bill_type: 'ALL',
			hash_type: 'SHA1',
			hash_value: '79bb0f45fc4c42234a918000b2668d689e2bde04',
		}),
	},
	run: fetchBill,
};
