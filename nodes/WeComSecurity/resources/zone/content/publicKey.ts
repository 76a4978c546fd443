import { createPublicKey } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationRun } from '../../../../shared/operation';

const KEY_BITS = 2048;
const HEADER = '-----BEGIN PUBLIC KEY-----';

export const setPublicKey: Operation = {
	value: 'setPublicKey',
	name: 'Set Public Key',
	action: 'Set public key of the data zone',
	description:
		'Give WeCom the key with which it encrypts the key of each message; nothing is archived before. Only for apps of service providers (代开发应用, 第三方应用): for an own app, an admin sets it in the admin console (安全与管理 → 管理工具 → 数据与智能专区 → 企业会话内容).',
	doc: 99961,
	request: { method: 'POST', path: '/cgi-bin/chatdata/set_public_key' },
	fields: [
		{
			displayName: 'Public Key',
			name: 'publicKey',
			type: 'string',
			typeOptions: { rows: 5 },
			required: true,
			default: '',
			placeholder: HEADER,
			description:
				'The public key of an RSA pair of 2048 bits in PEM form, with its first and last line. Keep the private key to yourself: it opens the encrypted_secret_key of messages.',
			send: 'body.public_key',
		},
		{
			displayName: 'Version',
			name: 'version',
			type: 'number',
			typeOptions: { minValue: 1 },
			required: true,
			default: 1,
			description:
				'The version of the key, a number that you choose; a new key needs a higher one than the key before',
			send: 'body.public_key_ver',
			limits: { min: 1 },
		},
	],
	run: sendPublicKey,
};

/** No error shows what was given: by mistake it may be a private key. */
async function sendPublicKey(run: OperationRun): Promise<IDataObject> {
	const [{ body, ...rest }] = await run.payloads();
	const pem = String(body.public_key).replaceAll('\\n', '\n').trim();
	const problem = keyProblem(pem);
	if (problem) throw run.error(`Public Key ${problem}`, 'Nothing was sent for this item.');
	await run.send({ ...rest, body: { ...body, public_key: `${pem}\n` } });
	return { success: true };
}

function keyProblem(pem: string): string | undefined {
	if (/PRIVATE KEY/.test(pem)) return 'holds a private key: give the public one of the pair';
	if (!pem.startsWith(HEADER)) return `must begin with ${HEADER}`;
	try {
		const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPublicKey(pem);
		if (type !== 'rsa') return 'must be an RSA key';
		const bits = details?.modulusLength;
		return bits === KEY_BITS ? undefined : `has ${bits} bits, ${KEY_BITS} are needed`;
	} catch {
		return 'cannot be read as a key in PEM form';
	}
}
