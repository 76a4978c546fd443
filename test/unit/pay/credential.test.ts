import { clientCertificate } from '../../../nodes/shared/pay/certificate';
import { payCredentialVerdict } from '../../../nodes/shared/pay/credential-test';
import type { PayCredentials } from '../../../nodes/shared/pay/types';
import { makeCertificate } from '../../support/certificate';

const FILES = makeCertificate();
const OTHER = makeCertificate();

const CREDENTIAL: PayCredentials = {
	corpId: 'ww0123456789abcdef',
	merchantId: '1900000109',
	apiKey: 'k'.repeat(32),
	...FILES,
};

const verdict = (changes: Partial<PayCredentials> = {}) =>
	payCredentialVerdict({ ...CREDENTIAL, ...changes });

it('takes values that fit together', () => {
	expect(verdict()).toMatchObject({ status: 'OK' });
});

it.each([
	['as it is', (text: string) => text],
	['of one line, as a password field makes it', (text: string) => text.replaceAll('\n', ' ')],
	['with its line ends spelled out', (text: string) => text.replaceAll('\n', '\\n')],
	['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['behind what openssl prints before it', (text: string) => `Bag Attributes\n  x: 1\n${text}`],
])('takes PEM %s', (_how, change) => {
	const typed = {
		certificate: change(FILES.certificate),
		privateKey: change(FILES.privateKey),
	};

	expect(verdict(typed)).toMatchObject({ status: 'OK' });
	expect(clientCertificate(typed)).toEqual({ cert: FILES.certificate, key: FILES.privateKey });
});

it.each<[string, Partial<PayCredentials>, RegExp]>([
	['a key of another certificate', { privateKey: OTHER.privateKey }, /do not belong together/],
	['a key in place of the certificate', { certificate: FILES.privateKey }, /certificate .* no PEM/],
	['a certificate in place of the key', { privateKey: FILES.certificate }, /key .* no PEM/],
	['no key', { privateKey: '' }, /private key .* is missing/],
	[
		'a broken certificate',
		{ certificate: FILES.certificate.replace(/\n.{20}/, '\n') },
		/certificate .* cannot be read/,
	],
	['an APIv3 key, which is another', { apiKey: 'short' }, /APIv2密钥/],
	['a merchant that is no number', { merchantId: 'ww01' }, /merchant ID must be a number/],
	['no company', { corpId: ' ' }, /corp ID is missing/],
])('refuses %s', (_what, changes, expected) => {
	const { status, message } = verdict(changes);

	expect(status).toBe('Error');
	expect(message).toMatch(expected);
});

it('tells of a certificate that has run out', () => {
	const inTwoYears = new Date(Date.now() + 2 * 365 * 86_400_000);

	expect(payCredentialVerdict(CREDENTIAL, inTwoYears).message).toMatch(/has expired on \d{4}-/);
});

it('says what works without a certificate', () => {
	expect(verdict({ certificate: '', privateKey: '' })).toMatchObject({
		status: 'OK',
		message: expect.stringContaining('collect from members only') as string,
	});
});
