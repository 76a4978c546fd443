import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { clientCertificate } from './certificate';
import { paySignature } from './signature';
import type { PayCredentials } from './types';

const API_KEY = /^[0-9a-zA-Z]{32}$/;

/** Looks at the values alone: WeChat Pay has no call that proves them and moves no money. */
export async function testPayCredential(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	return payCredentialVerdict(data as unknown as PayCredentials);
}

export function payCredentialVerdict(
	credentials: PayCredentials,
	now?: Date,
): INodeCredentialTestResult {
	const message = problemOf(credentials, now);
	if (message) return { status: 'Error', message };
	const withoutCertificate = isBlank(credentials.certificate) && isBlank(credentials.privateKey);
	return {
		status: 'OK',
		message: withoutCertificate
			? 'The values can sign. Without a certificate they serve to collect from members only.'
			: 'The values can sign, and the certificate and key belong together. Whether they are those of the merchant shows with the first call: nothing was sent.',
	};
}

function problemOf(credentials: PayCredentials, now?: Date): string | undefined {
	const { corpId, merchantId, apiKey, certificate, privateKey } = credentials;
	if (isBlank(corpId)) return 'The corp ID is missing';
	if (!/^\d{8,32}$/.test(merchantId ?? ''))
		return 'The merchant ID must be a number, such as 1900000109';
	if (!API_KEY.test(apiKey ?? '')) {
		return 'The API key has 32 letters and digits: the APIv2 key (APIv2密钥) of the merchant platform, not the APIv3 key';
	}
	paySignature({ mch_id: merchantId }, apiKey);
	if (isBlank(certificate) && isBlank(privateKey)) return undefined;
	const files = clientCertificate({ certificate, privateKey }, now);
	return 'problem' in files ? `${files.problem}. ${files.advice}` : undefined;
}

function isBlank(value: string | undefined): boolean {
	return (value ?? '').trim() === '';
}
