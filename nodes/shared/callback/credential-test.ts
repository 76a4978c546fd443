import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { encrypt } from './cipher';
import { aesKeyProblem, keysFrom } from './keys';
import type { CallbackKeys } from './keys';
import { openEcho } from './request';
import { signatureOf } from './signature';

const SAMPLE = '1234567890';

/** Signs, encrypts and decrypts with the three values; nothing is sent. */
export async function testCallbackKeys(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	return callbackKeysVerdict(keysFrom(credential.data ?? {}));
}

export function callbackKeysVerdict(keys: CallbackKeys): INodeCredentialTestResult {
	const message = keyProblem(keys);
	if (message) return { status: 'Error', message };
	return {
		status: 'OK',
		message:
			'The values can sign, encrypt and decrypt. Whether they are the ones of WeCom shows when you save the URL in its console.',
	};
}

function keyProblem(keys: CallbackKeys): string | undefined {
	if (keys.token === '') return 'The token is missing';
	const problem = aesKeyProblem(keys.aesKey);
	if (problem) return `${problem}. Copy it again from WeCom's console.`;
	const encrypted = encrypt(keys.aesKey, { message: SAMPLE, receiverId: keys.receiverId });
	const query = { timestamp: '1', nonce: '1', echostr: encrypted };
	const signature = signatureOf(keys.token, { timestamp: '1', nonce: '1', encrypted });
	const echo = openEcho(keys, { ...query, msg_signature: signature });
	return echo === SAMPLE ? undefined : 'What was encrypted does not come back when it is decrypted';
}
