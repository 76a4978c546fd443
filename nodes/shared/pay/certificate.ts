import type { KeyObject } from 'node:crypto';
import { createPrivateKey, X509Certificate } from 'node:crypto';

import { pemBlocks } from './pem';
import type { PayCredentials } from './types';

export interface ClientCertificate {
	cert: string;
	key: string;
}

const WHERE =
	'They are the files apiclient_cert.pem and apiclient_key.pem of the WeChat Pay merchant platform (Account Center → API Security → API Certificate).';

type Typed = Pick<PayCredentials, 'certificate' | 'privateKey'>;

/** What WeChat Pay asks a caller for in the TLS handshake, or what is wrong with it. */
export function clientCertificate(
	typed: Typed,
	now: Date = new Date(),
): ClientCertificate | { problem: string; advice: string } {
	const cert = pemBlocks(typed.certificate);
	const key = pemBlocks(typed.privateKey);
	const problem = missing(cert, key) ?? mismatch(cert, key, now);
	return problem === undefined ? { cert, key } : { problem, advice: WHERE };
}

function missing(cert: string, key: string): string | undefined {
	if (!cert.includes('BEGIN CERTIFICATE')) {
		return 'The certificate of the payment credential is missing or is no PEM text';
	}
	if (key.includes('ENCRYPTED')) {
		return 'The private key of the payment credential is encrypted: give the one without a passphrase';
	}
	if (!key.includes('PRIVATE KEY')) {
		return 'The private key of the payment credential is missing or is no PEM text';
	}
	return undefined;
}

function mismatch(cert: string, key: string, now: Date): string | undefined {
	const certificate = readOr(() => new X509Certificate(cert));
	if (!certificate) return 'The certificate of the payment credential cannot be read';
	const privateKey: KeyObject | undefined = readOr(() => createPrivateKey(key));
	if (!privateKey) return 'The private key of the payment credential cannot be read';
	if (!certificate.checkPrivateKey(privateKey)) {
		return 'The certificate and the private key of the payment credential do not belong together';
	}
	const ends = new Date(certificate.validTo);
	return ends < now
		? `The certificate of the payment credential has expired on ${ends.toISOString().slice(0, 10)}`
		: undefined;
}

function readOr<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
