import { WeComPayApi } from '../../credentials/WeComPayApi.credentials';
import { WeComFinance } from '../../nodes/WeComFinance/WeComFinance.node';
import { runNode } from '../support';
import { makeCertificate } from '../support/certificate';
import type { CertificateFiles } from '../support/certificate';
import type { TlsServer } from '../support/tls-server';
import { startTlsServer } from '../support/tls-server';

const MERCHANT = makeCertificate({ name: '1900000109' });
const STRANGER = makeCertificate({ name: '1900000110' });
const ANSWER =
	'<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><status>SENT</status></xml>';

let server: TlsServer;

beforeAll(async () => {
	server = await startTlsServer({
		own: makeCertificate({ name: 'api.mch.weixin.qq.com' }),
		accepts: [MERCHANT.certificate],
		answer: ANSWER,
	});
});
beforeEach(() => {
	server.callers.length = 0;
});
afterAll(async () => await server.close());

const ask = async ({ certificate, privateKey }: CertificateFiles) =>
	await runNode(new WeComFinance(), {
		credentials: {
			weComPayApi: {
				corpId: 'ww0123456789abcdef',
				merchantId: '1900000109',
				apiKey: 'k'.repeat(32),
				certificate,
				privateKey,
				baseUrl: server.url,
			},
		},
		credentialTypes: [new WeComPayApi()],
		parameters: { resource: 'redPacket', operation: 'get', orderNumber: 'NewYear0001' },
	});

const onOneLine = (text: string) => text.replaceAll('\n', ' ');

it.each([
	['as the merchant platform gives it', MERCHANT],
	[
		'as a one-line field leaves it',
		{
			certificate: onOneLine(MERCHANT.certificate),
			privateKey: onOneLine(MERCHANT.privateKey),
		},
	],
])('shows the certificate of the credential, %s', async (_how, files) => {
	const { items, error } = await ask(files);

	expect(error).toBeUndefined();
	expect(items[0].json).toEqual({ status: 'SENT' });
	expect(server.callers).toEqual(['1900000109']);
});

it('says so where the certificate is not the right one', async () => {
	const { error } = await ask(STRANGER);

	expect(error?.message).toContain('HTTP 400');
	expect((error as { description?: string }).description).toContain('the certificate');
	expect(server.callers).toEqual([]);
});

it('opens no connection with a certificate that does not fit its key', async () => {
	const { error } = await ask({ ...MERCHANT, privateKey: STRANGER.privateKey });

	expect(error?.message).toContain('do not belong together');
	expect(server.callers).toEqual([]);
});
